import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))

describe("key proposals", () => {
  it("show leader, way and steps of each, and to those who choose the candidates", async () => {
    open("/proposals/key", "leader")
    await heading("重点提案")
    const steps = within((await screen.findAllByRole("list", { name: "步骤" }))[0] ?? document.body).getAllByRole("listitem")
    assert.lengthOf(steps, 4)
    expect(screen.getByRole("heading", { name: /^候选/ })).toBeVisible()
    assert.deepEqual(await broken(), [])
  })
  it("keep candidates from members", async () => {
    open("/proposals/key", "member")
    await heading("重点提案")
    await screen.findByRole("heading", { name: "已确定" })
    assert.isNull(screen.queryByRole("heading", { name: /^候选/ }))
  })
  it("make a filed proposal a candidate, with the reason", async () => {
    open("/proposals/p-4", "staff")
    await press("列为候选")
    const form = within(await screen.findByRole("dialog"))
    fireEvent.click(form.getByRole("button", { name: "列为候选" }))
    expect(await form.findAllByText("请填写。")).not.toHaveLength(0)
    fireEvent.input(form.getByLabelText("理由"), { target: { value: "群众反映集中。" } })
    fireEvent.click(form.getByRole("button", { name: "列为候选" }))
    await screen.findByText("已列为候选")
    expect(await screen.findByText("初选")).toBeVisible()
  })
})

describe("outstanding proposals", () => {
  it("are chosen from candidates in order of number, with reviews in words", async () => {
    open("/proposals/excellent", "staff")
    await heading("评优表彰")
    await press("开始评选")
    const form = within(await screen.findByRole("dialog"))
    fireEvent.input(form.getByLabelText("名称"), { target: { value: "2026年度优秀提案" } })
    fireEvent.click(form.getByRole("button", { name: "开始评选" }))
    expect(await screen.findByRole("heading", { name: /2026年度优秀提案/ })).toBeVisible()
    assert.deepEqual(await broken(), [])
  })
})

describe("advanced handling units", () => {
  it("are put forward, reviewed in words and decided without a quota", async () => {
    open("/proposals/excellent", "staff")
    await heading("评优表彰")
    await press("开始评选")
    const form = within(await screen.findByRole("dialog"))
    fireEvent.click(form.getByRole("radio", { name: /先进承办单位/ }))
    fireEvent.input(form.getByLabelText("名称"), { target: { value: "本届先进承办单位" } })
    fireEvent.click(form.getByRole("button", { name: "开始评选" }))
    const title = await screen.findByRole("heading", { name: /本届先进承办单位/ })
    const section = () => within(screen.getByRole("heading", { name: title.textContent }).closest("section") ?? document.body)
    fireEvent.click(section().getByRole("button", { name: "推荐单位" }))
    const nominating = within(await screen.findByRole("dialog"))
    fireEvent.input(nominating.getByRole("combobox", { name: /承办单位/ }), { target: { value: "住房" } })
    const option = await screen.findByRole("option", { name: /住房和城乡建设/ })
    fireEvent.pointerDown(option, { button: 0, pointerType: "mouse" })
    fireEvent.pointerUp(option, { button: 0, pointerType: "mouse" })
    fireEvent.click(option)
    fireEvent.input(nominating.getByLabelText("推荐理由", { selector: "textarea" }), { target: { value: "件件见面。" } })
    fireEvent.click(nominating.getByRole("button", { name: "推荐单位", hidden: true }))
    await waitFor(() => expect(section().getByRole("link", { name: "市住房和城乡建设局" })).toBeVisible())
    fireEvent.click(section().getByRole("button", { name: "评审" }))
    const reviewing = within(await screen.findByRole("dialog"))
    assert.include(reviewing.getByText(/本单位的人不能评审/).textContent, "不打分")
    fireEvent.input(reviewing.getByLabelText("意见"), { target: { value: "答复逐条有据。" } })
    fireEvent.click(reviewing.getByRole("button", { name: "评审" }))
    await waitFor(() => expect(section().getByText("答复逐条有据。")).toBeVisible())
    assert.deepEqual(await broken(), [])
  })
})

describe("handling units", () => {
  it("show five rates by name, each opening its proposals", async () => {
    open("/proposals/units", "staff")
    await heading("承办单位")
    fireEvent.click(await screen.findByRole("link", { name: /市住房和城乡建设局 反馈率/ }))
    await heading("市住房和城乡建设局")
    expect(await screen.findByText("石狮市提案办理“五率”")).toBeVisible()
    assert.deepEqual(await broken(), [])
  })
})
