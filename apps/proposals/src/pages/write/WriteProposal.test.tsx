import { Committee } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const write = (label: string, text: string) => fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))
const choose = async (label: RegExp, option: string) => {
  fireEvent.pointerDown(screen.getByRole("button", { name: label }), { button: 0, pointerType: "mouse" })
  const found = await screen.findByRole("option", { name: option })
  fireEvent.pointerDown(found, { button: 0, pointerType: "mouse" })
  fireEvent.pointerUp(found, { button: 0, pointerType: "mouse" })
  fireEvent.click(found)
}

describe("writing a proposal", () => {
  it("names every field that does not fit and keeps what was written", async () => {
    open("/proposals/write", "member")
    await heading("写提案")
    assert.deepEqual(await broken(), [])
    write("案由", "供暖")
    press("存草稿")
    const alert = await screen.findByRole("alert")
    assert.deepEqual(within(alert).getAllByRole("link").map((link) => link.getAttribute("href")), ["#title", "#category"])
    expect(screen.getByLabelText("案由")).toHaveValue("供暖")
    expect(screen.getByLabelText("案由")).toHaveAccessibleDescription(/案由要 4 到 120 个字/)
  })

  it("asks how the matter was looked into where the rules require it, and keeps what is too short to be saved", async () => {
    const page = open("/proposals/", "member")
    await (await page.other("staff")).rules.adopt({ policy: { ...Committee.standardPolicy, id: "research-2026", drafting: { ...Committee.standardDrafting, research: "required" } } })
    page.go("/proposals/write")
    await heading("写提案")
    for (const [label, text] of [["案由", "关于小区供暖的提案"], ["情况", "东街七个小区冬季室温不足十六度。"], ["建议一", "接入市集中供热管网。"]] as const) write(label, text)
    await choose(/类别/u, "城乡建设")
    press("提交")
    expect(await screen.findByRole("alert")).toHaveTextContent("没有写怎样调研的，不能提交。")
    write("调研情况", "走访")
    press("存草稿")
    expect(await screen.findByRole("alert")).toHaveTextContent("调研情况要写 4 到 300 字。")
    expect(screen.getByLabelText("调研情况")).toHaveValue("走访")
    write("调研情况", "三月走访东街七个小区，与十二位居民座谈。")
    assert.deepEqual(await broken(), [])
    press("提交")
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "提交" }))
    expect(await screen.findByText("调研情况：三月走访东街七个小区，与十二位居民座谈。")).toBeVisible()
  })

  it("brings back what was not saved after a reload", async () => {
    const page = open("/proposals/write", "member")
    await heading("写提案")
    write("案由", "关于小区供暖的提案")
    write("建议一", "接入市集中供热管网。")
    page.reload()
    await screen.findByText("恢复了上次未保存的内容。")
    expect(screen.getByLabelText("案由")).toHaveValue("关于小区供暖的提案")
    expect(screen.getByLabelText("建议一")).toHaveValue("接入市集中供热管网。")
    press("清空重写")
    expect(screen.getByLabelText("案由")).toHaveValue("")
  })

  it("adds, moves and takes away recommendations", async () => {
    open("/proposals/write", "member")
    await heading("写提案")
    write("建议一", "先")
    press("加一条")
    write("建议二", "后")
    press("上移建议二")
    expect(screen.getByLabelText("建议一")).toHaveValue("后")
    press("删去建议一")
    expect(screen.getByLabelText("建议一")).toHaveValue("先")
    assert.isNull(screen.queryByLabelText("建议二"))
  })

  it("finds a similar proposal while it is written and marks what both say", async () => {
    open("/proposals/write", "member2")
    await heading("写提案")
    write("案由", "关于解决北山片区冬季供暖问题的提案")
    write("情况", "城关区北部三处山边小区建于上世纪九十年代，三百四十六户居民由物业锅炉供热，连续五个冬季室温不足十六度。")
    write("建议一", "将三处山边小区纳入市集中供热管网，年内完成一期接入。")
    const card = (await screen.findByRole("link", { name: /山边老旧小区推行集中供热/ })).closest("article")
    assert.include(card?.textContent, "很可能是同一件事")
    assert.isAbove(card?.querySelectorAll("mark").length ?? 0, 0)
    assert.include(card?.textContent, "第 0001 号，已答复")
  })

  it("saves a draft, goes on with it, and submits it", async () => {
    const page = open("/proposals/write", "member")
    await heading("写提案")
    write("案由", "关于在河东新区增设学生专线的提案")
    await choose(/类别/, "社会治理与法治")
    write("情况", "两千余名学生每天绕行上学。")
    press("存草稿")
    await heading("继续写提案")
    await waitFor(() => assert.match(page.at(), /\/proposals\/[\w-]+\/write$/u))
    press("提交")
    assert.include((await screen.findByRole("alert")).textContent, "没有具体建议，不能提交")
    write("建议一", "先开行四条学生专线。")
    press("提交")
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "提交" }))
    await heading("关于在河东新区增设学生专线的提案")
    assert.isNotEmpty(await screen.findAllByText("待审查"))
    assert.isUndefined(Object.keys(localStorage).find((key) => key.startsWith("jianyan.unsaved")))
  })

  it("knows what is saved from what is not", async () => {
    open("/proposals/p-9/write", "member")
    await heading("继续写提案")
    expect(screen.getByText("已保存")).toBeVisible()
    write("情况", "河滩停车场雨季积水。")
    expect(screen.getByText("尚未保存，已暂存在本机")).toBeVisible()
    press("存草稿")
    expect(await screen.findByText("已保存")).toBeVisible()
    expect(screen.getByLabelText("情况")).toHaveValue("河滩停车场雨季积水。")
  })

  it("does not open what was submitted", async () => {
    open("/proposals/p-1/write", "member")
    expect(await screen.findByRole("heading", { name: "这件提案不能再改" })).toBeVisible()
  })

  it("is for members", async () => {
    open("/proposals/write", "staff")
    expect(await screen.findByRole("heading", { name: "只有委员可以写提案" })).toBeVisible()
  })
})
