import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

const names = (table: HTMLElement) => within(table).getAllByRole("rowheader").map((cell) => cell.textContent)
const write = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } })

/** The dialog under a heading, found by its words: a search by role through a long page is slow. */
const under = (heading: HTMLElement): HTMLElement => heading.closest<HTMLElement>(".ui-dialog") ?? heading

const choose = (table: HTMLElement, name: string) => fireEvent.click(within(within(table).getByRole("rowheader", { name }).closest("tr") ?? table).getByRole("checkbox"))

describe("the grades of a year", () => {
  it("goes from the rules' proposal to the list with a reason, and before the meeting, by people's hands", async () => {
    const { findByText, getByText, obstacles, other } = await visit("/performance/grades", { as: "evaluator" })
    const table = (await findByText("沈临川")).closest("table") as HTMLElement
    assert.deepEqual(names(table), names(table).toSorted((one, other) => (one ?? "").localeCompare(other ?? "", "zh-CN")))
    assert.deepEqual(await obstacles(), [])
    choose(table, "方以南")
    fireEvent.click(getByText("拟定 1 人"))
    const dialog = under(await screen.findByText("拟定等次", { selector: "h2" }))
    fireEvent.click(within(dialog).getByRole("button", { name: "列入名单" }))
    await within(dialog).findAllByText("请选一项。")
    fireEvent.click(within(dialog).getByLabelText("优秀"))
    write(within(dialog).getByLabelText(/理由/u), "牵头完成全年重点调研")
    fireEvent.click(within(dialog).getByRole("button", { name: "列入名单" }))
    await waitFor(() => assert.include(within(table).getByRole("rowheader", { name: "方以南" }).closest("tr")?.textContent, "牵头完成全年重点调研"))
    fireEvent.click(getByText("提请主席会议"))
    fireEvent.click(within(under(await screen.findByText("把名单提请主席会议？"))).getByRole("button", { name: "提请主席会议" }))
    await screen.findByText("名单已提请主席会议")
    const { evaluations } = await other("leader")
    const before = await evaluations.grades({ year: 2026 })
    assert.deepEqual([before.stage, before.may], ["Submitted", ["decide", "sendBack"]])
    assert.strictEqual(before.rows.find(({ member }) => member === "m-3")?.reason, "牵头完成全年重点调研")
  })

  it("lets the leader decide otherwise for one, with the reason, and each member learn of the own grade only", async () => {
    const { findByRole, findByText, getByText, other } = await visit("/performance/rulebook", { as: "leader" })
    const evaluator = await other("evaluator"), member = await other("member")
    await evaluator.evaluations.submit({ year: 2026 })
    fireEvent.click(await findByRole("link", { name: "等次" }))
    const table = (await findByText("沈临川")).closest("table") as HTMLElement
    choose(table, "沈临川")
    fireEvent.click(getByText("会议另定 1 人"))
    const changing = under(await screen.findByText("会议另定等次"))
    fireEvent.click(within(changing).getByLabelText("称职"))
    write(within(changing).getByLabelText(/理由/u), "第一季度工作突出")
    fireEvent.click(within(changing).getByRole("button", { name: "记下" }))
    await findByText("会议另定 1 人，提交决定时写入")
    fireEvent.click(getByText("记录会议决定"))
    const deciding = under(await screen.findByText("记录主席会议的决定"))
    write(within(deciding).getByLabelText(/会议意见/u), "第三十次主席会议审议通过")
    fireEvent.click(within(deciding).getByRole("button", { name: "记录会议决定" }))
    await waitFor(async () => assert.strictEqual((await evaluator.evaluations.grades({ year: 2026 })).stage, "Decided"), { timeout: 8_000 })
    assert.isUndefined((await member.evaluations.years()).years[0]?.mine)
    await evaluator.evaluations.announce({ year: 2026 })
    assert.strictEqual((await member.evaluations.years()).years[0]?.mine?.grade.zh, "称职")
    await evaluator.evaluations.close({ year: 2026 }).then(() => assert.fail("a year was frozen that runs"), (refusal: { readonly _tag: string }) => assert.strictEqual(refusal._tag, "Evaluation.YearRuns"))
  })
})
