import { Committee, Day, Proposal } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { DateTime } from "effect"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const pick = async (label: RegExp, words: string) => {
  fireEvent.input(screen.getByRole("combobox", { name: label }), { target: { value: words } })
  const option = await screen.findByRole("option", { name: new RegExp(words, "u") })
  fireEvent.pointerDown(option, { button: 0, pointerType: "mouse" })
  fireEvent.pointerUp(option, { button: 0, pointerType: "mouse" })
}

describe("the list of the handover meeting", () => {
  it("lets staff choose a unit, shows what will happen, and hands over", async () => {
    open("/proposals/handing-over", "staff")
    await heading("交办会清单")
    const box = await screen.findByRole("checkbox", { name: /快递骑手/ })
    expect(box).toBeDisabled()
    assert.deepEqual(await broken(), [])
    fireEvent.click(screen.getByRole("button", { name: "改单位" }))
    await pick(/承办（主办）单位/u, "卫生健康")
    await waitFor(() => expect(box).toBeEnabled())
    fireEvent.click(box)
    fireEvent.click(screen.getByRole("button", { name: "交办 1 件" }))
    const dialog = await screen.findByRole("dialog")
    expect(within(dialog).getByText(/→ 市卫生健康委员会/)).toBeVisible()
    fireEvent.click(within(dialog).getByRole("button", { name: "交办 1 件" }))
    await within(dialog).findByText("已交办 1 件")
    fireEvent.click(within(dialog).getAllByRole("button", { name: "关闭" })[0] as HTMLElement)
    expect(await screen.findByText("没有待交办的提案")).toBeVisible()
  })

  it("is chosen whole with one press, without what has no unit", async () => {
    const page = open("/proposals/rules", "staff")
    await heading(/./u)
    await (await page.other("staff")).proposals.file({ id: Proposal.Id.make("p-7") })
    page.go("/proposals/handing-over")
    await heading("交办会清单")
    for (const edit of await screen.findAllByRole("button", { name: "改单位" })) {
      fireEvent.click(edit)
      await pick(/承办（主办）单位/u, "卫生健康")
      fireEvent.click(screen.getByRole("button", { name: "关闭" }))
    }
    fireEvent.click(await screen.findByRole("checkbox", { name: "全选有承办单位的 2 件" }))
    expect(screen.getByRole("button", { name: "交办 2 件" })).toBeEnabled()
    fireEvent.click(screen.getByRole("checkbox", { name: "全选有承办单位的 2 件" }))
    expect(screen.getByRole("button", { name: "交办 0 件" })).toBeDisabled()
  })

  it("says which are past the day the rules set, first of all, and so does the board and the proposal", async () => {
    const page = open("/proposals/rules", "staff")
    await heading(/./u)
    const staff = await page.other("staff")
    await staff.proposals.file({ id: Proposal.Id.make("p-7") })
    await staff.rules.adopt({ policy: { ...Committee.standardPolicy, id: "meeting", handingOver: { within: 30, ordinaryWithin: 20, in: "days", article: "第六条" } } })
    page.go("/proposals/handing-over")
    await heading("交办会清单")
    expect(await screen.findByText("1 件已过交办期限")).toBeVisible()
    const rows = document.querySelectorAll(".proposals-meeting > li")
    assert.include(rows[0]?.textContent, "应在 2月15日 前交办，已过期")
    assert.include(rows[1]?.textContent, "应在 4月5日 前交办")
    assert.deepEqual(await broken(), [])
    page.go("/proposals/board")
    expect(await screen.findByRole("link", { name: "已过交办期限 1 件" })).toHaveAttribute("href", "/proposals/handing-over")
    page.go("/proposals/board?session=15-5")
    await waitFor(() => expect(screen.getByRole("link", { name: "已过交办期限 1 件" })).toHaveAttribute("href", "/proposals/handing-over?session=15-5"))
    page.go("/proposals/p-5")
    const due = await screen.findByRole("region", { name: "交办期限" })
    assert.include(due.textContent, "30 天，第六条")
    assert.include(due.textContent, "会议闭幕")
  })

  it("lists those of one session, as the board counts them", async () => {
    const page = open("/proposals/rules", "office")
    await heading(/./u)
    const at = (day: string) => DateTime.makeUnsafe(`${day}T00:00:00+08:00`)
    await (await page.other("office")).sessions.call({ term: 15, number: 6, opens: Day.Day.make("2027-01-04"), closes: Day.Day.make("2027-01-08"), windowOpens: at("2026-10-04"), windowCloses: at("2027-01-06") })
    page.go("/proposals/handing-over?session=15-5")
    expect(await screen.findByRole("link", { name: /快递骑手/u })).toBeVisible()
    page.go("/proposals/handing-over?session=15-6")
    expect(await screen.findByText("没有待交办的提案")).toBeVisible()
    expect(screen.getByRole("button", { name: "会议: 十五届六次会议" })).toBeVisible()
  })

  it("only lists for a leader", async () => {
    open("/proposals/handing-over", "leader")
    await heading("交办会清单")
    await screen.findByText("只列出，不能交办")
    assert.isEmpty(screen.queryAllByRole("checkbox"))
  })
})
