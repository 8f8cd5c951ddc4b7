import { Committee, Station } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const session = Committee.SessionId.make("15-5")
const theme = { session, title: "校园餐采购公开", why: "家长最关心菜从哪里来、什么价钱。", category: "society" }

describe("reference topics", () => {
  it("are suggested by a member, who is told what is missing, and stand apart until they are published", async () => {
    open("/proposals/themes", "member")
    await heading(/提案参考选题$/u)
    fireEvent.click(screen.getByRole("button", { name: "提出选题" }))
    const dialog = await screen.findByRole("dialog")
    fireEvent.click(within(dialog).getByRole("button", { name: "提出" }))
    assert.isNotEmpty(await screen.findAllByText("请写 4 至 80 字。"))
    fireEvent.input(within(dialog).getByLabelText(/^选题/u), { target: { value: "断头路公交接驳" } })
    fireEvent.input(within(dialog).getByLabelText(/为什么值得提/u), { target: { value: "两千余名学生绕行上学。" } })
    fireEvent.keyDown(within(dialog).getByRole("button", { name: /类别/u }), { key: "Enter" })
    fireEvent.keyDown((await screen.findAllByRole("option"))[0] ?? dialog, { key: "Enter" })
    fireEvent.click(within(dialog).getByRole("button", { name: "提出" }))
    assert.isDefined(await screen.findByRole("heading", { name: "征集到的选题" }))
    expect(await screen.findByRole("button", { name: "撤回“断头路公交接驳”" })).toBeVisible()
    assert.isNull(screen.queryByRole("button", { name: "选定并发布" }))
    assert.deepEqual(await broken(), [])
  })

  it("are numbered by the office in the order they are ticked", async () => {
    const page = open("/proposals/themes", "staff")
    const member = await page.other("member")
    await member.themes.suggest(theme)
    await member.themes.suggest({ ...theme, title: "食堂陪餐意见公开" })
    page.reload()
    fireEvent.click(await screen.findByRole("button", { name: "选定并发布" }))
    const dialog = await screen.findByRole("dialog")
    fireEvent.click(within(dialog).getByRole("checkbox", { name: /食堂陪餐意见公开/u }))
    fireEvent.click(within(dialog).getByRole("checkbox", { name: /校园餐采购公开/u }))
    fireEvent.click(within(dialog).getByRole("button", { name: "发布 2 个" }))
    await waitFor(() => assert.deepEqual(within(screen.getByRole("main")).getAllByRole("heading", { level: 2 }).map((each) => each.textContent), ["食堂陪餐意见公开", "校园餐采购公开"]))
    assert.deepEqual(await broken(), [])
  })

  it("are let go of in a draft begun from one that is not there", async () => {
    open("/proposals/write?theme=nowhere", "member")
    expect(await screen.findByText("没有这个参考选题，可能还没有发布。")).toBeVisible()
    fireEvent.click(screen.getByRole("button", { name: "不依据这个选题" }))
    assert.isNull(screen.queryByText("没有这个参考选题，可能还没有发布。"))
  })

  it("are taken up in a draft, which keeps saying so", async () => {
    const page = open("/proposals/themes", "member")
    const staff = await page.other("staff")
    const { id } = await staff.themes.enter({ ...theme, by: { _tag: "Office" } })
    await staff.themes.publish({ session, themes: [id] })
    page.reload()
    expect(await screen.findByRole("link", { name: "据此起草：校园餐采购公开" })).toHaveAttribute("href", `/proposals/write?theme=${id}`)
    page.go(`/proposals/write?theme=${id}`)
    expect(await screen.findByText(/依据.*参考选题“校园餐采购公开”起草/u)).toBeVisible()
    const member = await page.other("member")
    const content = { title: "关于公开学校食堂采购价格的提案", category: "society", situation: "多数学校只公示菜谱。", analysis: "", recommendations: [{ number: 1, text: "由教育局按周公示采购单价。" }] }
    const draft = await member.proposals.draft({ content, with: [], origin: { theme: id } })
    page.go(`/proposals/${draft.id}`)
    expect(await screen.findByRole("link", { name: "参考选题：校园餐采购公开" })).toBeVisible()
    await member.proposals.stateOrigin({ id: draft.id, station: Station.Id.make("chengguan"), theme: id })
    page.go(`/proposals/?whose=all&station=chengguan&theme=${id}`)
    expect(await screen.findByText("只看：城关街道委员工作站 · 参考选题：校园餐采购公开")).toBeVisible()
    assert.isNotEmpty(await screen.findAllByText(content.title))
  })
})
