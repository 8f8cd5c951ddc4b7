import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

describe("the rules of the committee", () => {
  it("stand in words for everybody, with the calendar", async () => {
    open("/proposals/rules", "member")
    await heading("办法与日历")
    expect(await screen.findByText("大会提案：自交办之日起，3 个月内答复")).toBeVisible()
    expect(screen.getByText("逾期 1 天，电话：承办单位、提案委")).toBeVisible()
    expect(screen.getByText("放假 33 天 · 调休上班 6 天")).toBeVisible()
    assert.isNull(screen.queryByRole("button", { name: "改办法" }))
    assert.deepEqual(await broken(), [])
  })

  it("show what a change moves before it is adopted, and move it then", async () => {
    open("/proposals/rules", "office")
    fireEvent.click(await screen.findByRole("button", { name: "改办法" }))
    const dialog = await screen.findByRole("dialog")
    fireEvent.input(within(dialog).getByRole("textbox", { name: "大会提案答复期限（月）" }), { target: { value: "2" } })
    fireEvent.click(within(dialog).getByRole("button", { name: "看影响" }))
    await within(dialog).findByText("2 件提案的期限会变动")
    assert.lengthOf(within(dialog).getAllByText("2026年4月24日"), 2)
    fireEvent.click(within(dialog).getByRole("button", { name: "采用" }))
    expect(await screen.findByText("大会提案：自交办之日起，2 个月内答复")).toBeVisible()
  })

  it("refuse a figure that is none", async () => {
    open("/proposals/rules", "staff")
    fireEvent.click(await screen.findByRole("button", { name: "改办法" }))
    const dialog = await screen.findByRole("dialog")
    fireEvent.input(within(dialog).getByRole("textbox", { name: "退回期限（天）" }), { target: { value: "五" } })
    expect(within(dialog).getByRole("alert")).toHaveTextContent("请填整数")
    expect(within(dialog).getByRole("button", { name: "看影响" })).toBeDisabled()
  })
})
