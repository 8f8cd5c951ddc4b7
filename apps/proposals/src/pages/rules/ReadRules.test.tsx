import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const unfold = async (title: string) => {
  const summary = await screen.findByText(title, { selector: "summary > span" })
  const part = summary.closest("details") as HTMLDetailsElement
  part.open = true
  fireEvent(part, new Event("toggle"))
  return within(part)
}
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))

describe("the rules of the committee", () => {
  it("stand in words for everybody, with the calendar", async () => {
    open("/proposals/rules", "member")
    await heading("办法与日历")
    expect(await screen.findByText("大会提案：自交办之日起，3 个月内答复")).toBeVisible()
    expect(screen.getByText("逾期 1 天，电话：承办单位、提案委")).toBeVisible()
    expect(screen.getByText("放假 33 天 · 调休上班 6 天")).toBeVisible()
    expect(screen.getByText(/^绝密、机密文件/u)).toBeVisible()
    assert.isNull(screen.queryByRole("link", { name: "改办法" }))
    assert.deepEqual(await broken(), [])
  })

  it("show what a change moves before it is adopted, and move it then", async () => {
    open("/proposals/rules/change", "office")
    const terms = await unfold("答复期限")
    type((await terms.findAllByRole("textbox", { name: "几个月" }))[0] as HTMLElement, "2")
    press("看影响")
    await screen.findByText("2 件提案的期限会变动")
    assert.lengthOf(screen.getAllByText("2026年4月24日"), 2)
    press("采用")
    expect(await screen.findByText("大会提案：自交办之日起，2 个月内答复")).toBeVisible()
  })

  it("can be taken away, taken on, and filled with more items", async () => {
    open("/proposals/rules/change", "office")
    const extension = await unfold("延期")
    fireEvent.click(await extension.findByRole("checkbox", { name: "本会有这项规定" }))
    const consent = await unfold("征求提案人意见")
    fireEvent.click(await consent.findByRole("checkbox", { name: "本会有这项规定" }))
    const categories = await unfold("类别")
    fireEvent.click(await categories.findByRole("button", { name: "加一项" }))
    type(categories.getAllByRole("textbox", { name: "名称" }).at(-1) as HTMLElement, "数字经济")
    expect(screen.getByText("改动了 3 项规定：类别、征求提案人意见、延期")).toBeVisible()
    assert.deepEqual(await broken(), [])
    press("看影响")
    await screen.findByText("没有期限变动")
    press("采用")
    await heading("办法与日历")
    expect(await screen.findByText("数字经济")).toBeVisible()
    assert.include(screen.getByText("延期", { selector: "dt" }).nextElementSibling?.textContent, "没有这项规定")
    expect(screen.getByText("记录在案，可以并案")).toBeVisible()
  })

  it("refuse a figure that is none, at its field", async () => {
    open("/proposals/rules/change", "staff")
    const returns = await unfold("退回")
    type(await returns.findByRole("textbox", { name: "天数" }), "五")
    press("看影响")
    assert.lengthOf(await screen.findAllByText(/请填 1 到 60 的整数。/u), 2)
    expect(returns.getByRole("textbox", { name: "天数" })).toHaveAttribute("aria-invalid", "true")
  })

  it("keep what proposals refer to, and say what it is", async () => {
    open("/proposals/rules/change", "staff")
    const categories = await unfold("类别")
    fireEvent.click(await categories.findByRole("button", { name: "删去第 2 项" }))
    press("看影响")
    assert.lengthOf(await screen.findAllByText(/“城乡建设”已有提案用到，不能删去/u), 2)
  })

  it("are changed by the office only", async () => {
    open("/proposals/rules/change", "member")
    await heading("修改办法")
    assert.isNull(screen.queryByRole("button", { name: "看影响" }))
  })
})
