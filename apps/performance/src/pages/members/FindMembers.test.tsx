import type { ScoresApi } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { formatPoints } from "@jianyan/ui"
import { fireEvent, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

const scored = (all: ScoresApi.All) => {
  if (!("totals" in all)) throw new Error("no points are kept")
  return all
}
const names = (table: HTMLElement) => within(table).getAllByRole("rowheader").map((cell) => cell.textContent)

describe("FindMembers", () => {
  it("lists members in order of name, and offers no other order", async () => {
    const { findByRole } = await visit("/performance/", { as: "evaluator" })
    const table = await findByRole("table")
    assert.deepEqual(names(table), names(table).toSorted((one, other) => (one ?? "").localeCompare(other ?? "", "zh-CN")))
    assert.isAbove(names(table).length, 5)
    assert.lengthOf(within(table).queryAllByRole("button"), 0)
    assert.strictEqual(within(table).getByRole("link", { name: "沈临川" }).getAttribute("href"), "/performance/members/m-1")
  })

  it("leaves those who have not met a duty, as many as its filter says", async () => {
    const { findByRole, other } = await visit("/performance/", { as: "evaluator" })
    const { names: known, totals } = scored(await (await other("auditor")).scores.all({}))
    const unmet = totals.filter(({ dutiesUnmet }) => dutiesUnmet.includes("plenary-attended"))
    assert.isNotEmpty(unmet)
    const filter = await findByRole("button", { name: /^未达到：全体会议/u })
    assert.strictEqual(filter.textContent, `未达到：全体会议${unmet.length}`)
    fireEvent.click(filter)
    const table = await findByRole("table")
    await waitFor(() => assert.deepEqual(names(table), unmet.map(({ member }) => known[member] ?? "")))
  })

  it("finds by sector, and says so when nobody fits", async () => {
    const { findByRole } = await visit("/performance/?q=教育界", { as: "evaluator" })
    const table = await findByRole("table")
    await waitFor(() => assert.isTrue(within(table).getAllByRole("row").slice(1).every((row) => row.textContent?.includes("教育界"))))
    assert.isNotEmpty(names(table))
    const search = await findByRole("searchbox")
    fireEvent.input(search, { target: { value: "无此人" } })
    fireEvent.submit(search)
    assert.isNotNull(await findByRole("heading", { name: "没有符合条件的委员" }))
  })

  it("moves a member's total in its place and says so", async () => {
    const { findByRole, findByText, other } = await visit("/performance/", { as: "evaluator" })
    const table = await findByRole("table")
    await findByText("实时：记录一变，分数随之变")
    const { scores } = await other("auditor")
    const [before] = scored(await scores.all({})).totals
    assert.isDefined(before)
    const name = names(table)[0] ?? ""
    const row = within(table).getByRole("rowheader", { name }).closest("tr")
    assert.isNotNull(row)
    const { stations } = await other("liaison")
    const [station] = (await stations.list({})).rows
    assert.isDefined(station)
    await stations.record({ id: station.id, form: "training", topic: "提案写作培训", on: Day.Day.make("2026-04-20"), members: [before.member], peopleMet: 0, summary: "上午培训，下午交流。" })
    const after = (await scores.of({ member: before.member })).sheet.total
    assert.notStrictEqual(after, before.total)
    assert.isNotNull(await findByText(`${name}的总分由 ${formatPoints(before.total)} 变为 ${formatPoints(after)}`))
    assert.isTrue(table.contains(row))
    assert.isNotNull(within(row).getByText(formatPoints(after)).closest("[data-moved]"))
  })

  it("can be used by everybody", async () => {
    const { findByRole, obstacles } = await visit("/performance/", { as: "evaluator" })
    await findByRole("table")
    assert.deepEqual(await obstacles(), [])
  })
})
