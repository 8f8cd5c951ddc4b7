import { Zone } from "@jianyan/contract"
import { Assessment, Day, Rulebook, Scoreboard } from "@jianyan/domain"
import { morning, type Story, time } from "@jianyan/seed"
import { fireEvent, waitFor, within } from "@solidjs/testing-library"
import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

/** The morning with one published rulebook adopted for groups and stations and one for handling units. */
const adopted = (): Story => {
  const story = morning()
  const at = time(Day.Day.make("2026-04-20"), 9)
  const happened = [Assessment.Gallery.fushunGroups2006, Scoreboard.Gallery.shishiUnits2022].map((text) => ({ actor: "system", at, event: Result.getOrThrow(Rulebook.adopt([], text, at)) }))
  return { ...story, happened: [...story.happened, ...happened] }
}

const names = (table: HTMLElement) => within(table).getAllByRole("rowheader").map((cell) => cell.textContent ?? "")
const inOrder = (found: ReadonlyArray<string>) => found.toSorted((one, other) => one.localeCompare(other, "zh-CN", { numeric: true }))

describe("organisations", () => {
  it("says that no rulebook is adopted for them, and leads who keeps rulebooks to the published ones", async () => {
    const { findByRole } = await visit("/performance/organisations?show=units", { as: "evaluator" })
    assert.isNotNull(await findByRole("heading", { name: "没有采用承办单位的评价办法" }))
    assert.strictEqual((await findByRole("link", { name: "看各地的办法" })).getAttribute("href"), "/performance/rulebooks")
  })

  it("offers an auditor no rulebook to begin from", async () => {
    const { findByRole, queryByRole } = await visit("/performance/organisations", { as: "auditor" })
    assert.isNotNull(await findByRole("heading", { name: "没有采用小组和站点的评价办法" }))
    assert.isNull(queryByRole("link", { name: "看各地的办法" }))
  })

  it("is closed to members, who have no link to it either", async () => {
    const { findByRole, queryByRole } = await visit("/performance/organisations", { as: "member" })
    assert.isNotNull(await findByRole("heading", { name: "这一页不对您开放" }))
    assert.isNull(queryByRole("link", { name: "小组、站点与单位" }))
  })

  it("lists groups, stations and units apart, each in order of name and in no other", async () => {
    const { findByRole, history, other } = await visit("/performance/organisations", { as: "evaluator", story: adopted() })
    const { scores } = await other("auditor")
    const { called, sheets } = await scores.others({ subject: "group" })
    const expected = (stations: boolean) => inOrder(sheets.filter(({ roles }) => roles.includes("station") === stations).map(({ member }) => called[member]?.zh ?? ""))
    const groups = await findByRole("table")
    assert.deepStrictEqual(names(groups), expected(false))
    assert.lengthOf(within(within(groups).getAllByRole("row")[0] ?? groups).queryAllByRole("button"), 0)
    fireEvent.click(await findByRole("tab", { name: "站点与工作室" }))
    await waitFor(async () => assert.deepStrictEqual(names(await findByRole("table")), expected(true)))
    assert.strictEqual(new URLSearchParams(history.get().split("?")[1]).get("show"), "stations")
    fireEvent.click(await findByRole("tab", { name: "承办单位" }))
    await waitFor(async () => assert.isNotNull(within(await findByRole("table")).getByRole("columnheader", { name: "总分" })))
    const units = names(await findByRole("table"))
    assert.isAbove(units.length, 2)
    assert.deepStrictEqual(units, inOrder(units))
    const idle = (await scores.others({ subject: "unit" })).sheets.filter(({ lines }) => lines.every(({ records }) => records.length === 0))
    assert.isNotEmpty(idle)
    assert.lengthOf(within(await findByRole("table")).getAllByText("没有记录"), idle.length)
  })

  it("tells how many of its duties a group has met, and opens its sheet", async () => {
    const { findByRole, other } = await visit("/performance/organisations?show=stations", { as: "leader", story: adopted() })
    const { scores } = await other("auditor")
    const { called, sheets } = await scores.others({ subject: "group" })
    const sheet = sheets.find(({ roles }) => roles.includes("station"))
    assert.isDefined(sheet)
    const link = within(await findByRole("table")).getByRole("link", { name: called[sheet.member]?.zh ?? "" })
    assert.strictEqual(link.getAttribute("href"), `/performance/organisations/group/${sheet.member}`)
    assert.isNotNull(within(link.closest("tr") ?? link).getByText(`${sheet.duties.filter(({ met }) => met).length} / 4`))
  })

  it("gives every line of a unit its record and the clause of its own rulebook", async () => {
    const story = adopted()
    const { findByRole, other } = await visit("/performance/organisations/unit/housing", { as: "evaluator", story })
    const { called, rulebook, sheets, titles } = await (await other("auditor")).scores.others({ subject: "unit" })
    const sheet = sheets.find(({ member }) => member === "housing")
    assert.isDefined(sheet)
    assert.isNotEmpty(sheet.lines.filter(({ article }) => article !== undefined))
    assert.isNotNull(await findByRole("heading", { level: 1, name: `${called["housing"]?.zh}的成绩单` }))
    const table = await findByRole("table")
    const records = sheet.lines.flatMap(({ records }) => records)
    assert.isNotEmpty(records)
    for (const record of records) {
      assert.include(within(table).getAllByRole("link", { name: titles[record] ?? record }).map((link) => link.getAttribute("href")), Zone.record(record))
    }
    for (const { article } of sheet.lines) {
      if (article === undefined) continue
      const clause = rulebook.articles.find(({ id }) => id === article)?.clause ?? article
      assert.include(within(table).getAllByRole("link", { name: clause }).map((link) => link.getAttribute("href")), `/performance/rulebook?edition=${encodeURIComponent("shishi-units/2022")}#clause-${article}`)
    }
  })

  it("leads from each thing counted of a unit to the proposal it belongs to", () => {
    for (const record of ["feedback/p-1", "unsatisfied/p-1", "recommendation/p-1.2"]) assert.strictEqual(Zone.record(record), Zone.proposals.proposal("p-1"))
  })

  it("says so where there is no such sheet, and leads back", async () => {
    const { findByRole } = await visit("/performance/organisations/unit/nobody", { as: "evaluator", story: adopted() })
    assert.isNotNull(await findByRole("heading", { name: "没有这个组织的成绩单" }))
    assert.strictEqual((await findByRole("link", { name: "回到列表" })).getAttribute("href"), "/performance/organisations?show=units")
  })

  it.each(["/performance/organisations?show=units", "/performance/organisations/group/committee-economy"])("can be used by everybody: %s", async (path) => {
    const { findAllByRole, obstacles } = await visit(path, { as: "evaluator", story: adopted() })
    await findAllByRole("heading")
    assert.deepStrictEqual(await obstacles(), [])
  })
})
