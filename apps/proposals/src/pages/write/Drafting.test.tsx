import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it, vi } from "vitest"
import { heading, open } from "../../testing/open.tsx"

const write = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }))
const signedOut = () => Promise.resolve(new Response(JSON.stringify({ type: "House.SignedOut", title: "Signed Out", status: 401 }), { status: 401, headers: { "content-type": "application/problem+json" } }))

describe("drafting", () => {
  it("says while it is written what a reader may refuse it for, with the clause, the place and the ground", async () => {
    open("/proposals/write", "member")
    await heading("写提案")
    write("案由", "关于加强电梯维保和规范物业收费的建议")
    write("情况", "我岳父住的小区电梯三年没有维保，六部电梯停了四部，二百余户老人出行困难。")
    write("建议一", "建议高度重视，加强领导。")
    const review = (await screen.findByRole("heading", { name: "自查" })).closest("section")
    assert.include(review?.textContent, "案由里有第二件事：“规范”")
    assert.include(review?.textContent, "为本人或亲属解决个人问题不予立案")
    assert.include(review?.textContent, "可能落入不予立案第 7 项")
    assert.include(review?.textContent, "这一条没有可以办理的内容")
    assert.include(review?.textContent, "依据：有情况、有分析、有具体的建议，一事一案")
    write("建议一", "由市场监管局对全市住宅电梯开展一次排查，六月底前公布结果。")
    await waitFor(() => assert.notInclude(review?.textContent, "这一条没有可以办理的内容"))
  })

  it("saves a draft on the server by itself when the writing pauses, and shows it again on another device", async () => {
    const page = open("/proposals/p-9/write", "member")
    await heading("继续写提案")
    write("情况", "河滩停车场雨季积水，三年里淹过十一辆车。")
    await screen.findByText(/已自动保存到服务器/u)
    localStorage.clear()
    page.reload()
    await heading("继续写提案")
    expect(screen.getByLabelText("情况")).toHaveValue("河滩停车场雨季积水，三年里淹过十一辆车。")
  })

  it("loses nothing when the session ends in the middle", async () => {
    const page = open("/proposals/p-9/write", "member")
    await heading("继续写提案")
    const signedIn = globalThis.fetch
    vi.stubGlobal("fetch", signedOut)
    write("分析", "排水口两年没有清淤。")
    await screen.findByText(/登录已过期。文字还在本机/u)
    vi.stubGlobal("fetch", signedIn)
    page.reload()
    await screen.findByText("恢复了上次未保存的内容。")
    expect(screen.getByLabelText("分析")).toHaveValue("排水口两年没有清淤。")
    press("存草稿")
    await waitFor(() => assert.isUndefined(Object.keys(localStorage).find((key) => key.startsWith("jianyan.unsaved"))))
  })

  it("attaches a file, lists it with its kind and size, and says why another is not taken", async () => {
    open("/proposals/p-9/write", "member")
    await heading("继续写提案")
    const choose = (name: string, bytes: BlobPart) => fireEvent.change(screen.getByLabelText("选择文件"), { target: { files: [new File([bytes], name)] } })
    choose("调研记录.txt", "三月二日，实地走访。")
    expect(await screen.findByRole("link", { name: "调研记录.txt" })).toHaveAttribute("download", "调研记录.txt")
    expect(screen.getByText("文本，30 B")).toBeVisible()
    choose("方案.pdf", Uint8Array.from([0x4d, 0x5a, 0, 0]))
    expect(await screen.findByText(/“方案.pdf”的内容不是可以接收的类型/u)).toBeVisible()
    press("移除调研记录.txt")
    await waitFor(() => assert.isNull(screen.queryByRole("link", { name: "调研记录.txt" })))
  })

  it("shows who signs what each receives before signing", async () => {
    open("/proposals/p-6", "member", new Date("2026-01-20T01:00:00Z"))
    fireEvent.click(await screen.findByRole("button", { name: "联名" }))
    const dialog = await screen.findByRole("alertdialog")
    await within(dialog).findByText(/12.5 分（共 25 分）/u, { selector: "li:nth-child(2) b" })
    assert.include(dialog.textContent, "（您）")
    assert.include(dialog.textContent, "滨河市政协委员履职评价办法")
  })

  it("compares two versions of a proposal sentence by sentence", async () => {
    const page = open("/proposals/p-9/write", "member")
    await heading("继续写提案")
    write("分析", "排水口两年没有清淤。")
    await screen.findByText(/已自动保存到服务器/u)
    page.go("/proposals/p-9/versions")
    await heading("版本")
    const section = (await screen.findByRole("heading", { name: "分析" })).closest("section")
    assert.include(section?.querySelector("ins")?.textContent, "排水口两年没有清淤。")
  })
})
