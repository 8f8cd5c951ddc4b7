import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"
import { withoutPoints } from "../../testing/withoutPoints.ts"

const names = (table: HTMLElement) => within(table).getAllByRole("rowheader").map((cell) => cell.textContent)

const choose = (table: HTMLElement, name: string) => fireEvent.click(within(within(table).getByRole("rowheader", { name }).closest("tr") ?? table).getByRole("checkbox"))

describe("the evaluator's desk", () => {
  it("lists in order of name what is there, apart from what nobody recorded, and offers no order by figures", async () => {
    const { findByRole, obstacles } = await visit("/performance/desk", { as: "evaluator" })
    const table = await findByRole("table", { name: /基本要求/u })
    assert.deepEqual(names(table), names(table).toSorted((one, other) => (one ?? "").localeCompare(other ?? "", "zh-CN")))
    assert.lengthOf(within(table).queryAllByRole("button"), 0)
    const row = within(table).getByRole("rowheader", { name: "沈临川" }).closest("tr")
    assert.include(row?.textContent, "一季度：3，达到")
    assert.include(row?.textContent, "三季度：0，未到")
    const other = within(table).getByRole("rowheader", { name: "方以南" }).closest("tr")
    assert.include(other?.textContent, "一季度：0，没有")
    assert.deepEqual(await obstacles(), [])
  })

  it("leaves those who lack something, and reminds those who were chosen", async () => {
    const { findByRole, findByText, getByText } = await visit("/performance/desk", { as: "evaluator" })
    fireEvent.click(await findByRole("button", { name: /^未达到：联系群众人次/u }))
    const table = await findByRole("table", { name: /基本要求/u })
    await waitFor(() => assert.notInclude(names(table), "沈临川"))
    choose(table, "方以南")
    fireEvent.click(getByText("提醒 1 人"))
    fireEvent.click(await screen.findByText("发出提醒"))
    await screen.findByText("已提醒 1 人")
    await findByText("4月21日 提醒过")
  })

  it("is not open to a member", async () => {
    const { findByRole } = await visit("/performance/desk", { as: "member" })
    assert.isNotNull(await findByRole("heading", { name: "这一页不对您开放" }))
  })
})

describe("signals", () => {
  it("says so where there is nothing to look at", async () => {
    const { findByRole, obstacles } = await visit("/performance/desk/signals", { as: "evaluator" })
    assert.isNotNull(await findByRole("heading", { name: "没有要看的线索" }))
    assert.deepEqual(await obstacles(), [])
  })
})

describe("a committee that keeps no points", () => {
  it("shows duties and no total on the desk, the list, the sheet and the grades", async () => {
    const { findByRole, findByText, getByRole, queryByText } = await visit("/performance/desk", { as: "evaluator", story: withoutPoints() })
    await findByText("本会不计分，只看基本要求，等次由主席会议按履职记录研究确定。")
    fireEvent.click(getByRole("link", { name: "委员" }))
    const table = await findByRole("table", { name: /各委员的履职记录和最低要求/u })
    assert.deepEqual(within(table).getAllByRole("columnheader").map((head) => head.textContent), ["姓名", "界别", "履职记录", "未达到"])
    fireEvent.click(getByRole("link", { name: "等次" }))
    assert.isNotEmpty(await screen.findAllByText("规则不提建议"))
    assert.isNull(queryByText("实时"))
  })

  it("lists records in the place of totals, and compares no points", async () => {
    const { findByText, history, other } = await visit("/performance/", { as: "evaluator", story: withoutPoints() })
    const { rulebooks, scores } = await other("evaluator")
    const all = await scores.all({})
    assert.notProperty(all, "totals")
    const recorded = "recorded" in all ? all.recorded : []
    assert.isAbove(recorded.find(({ member }) => member === "m-1")?.records ?? 0, 0)
    assert.isNotNull(await findByText(`${recorded.length} 人，按姓名排列；本会不计分`))
    await rulebooks.begin({ from: "binhe/2026" })
    history.set({ value: "/performance/what-if?year=2026" })
    assert.isNotNull(await findByText("两边都不计分"))
  })

  it("keeps points out of a member's own file", async () => {
    const { findByRole } = await visit("/performance/file", { as: "member", story: withoutPoints() })
    const whole = await findByRole("link", { name: "下载全部（JSON）" })
    const { sheets } = await (await fetch(new URL(whole.getAttribute("href") ?? "", location.origin))).json() as { readonly sheets: ReadonlyArray<object> }
    assert.isNotEmpty(sheets)
    for (const sheet of sheets) assert.hasAllKeys(sheet, ["member", "roles", "rulebook", "edition", "year", "duties"])
  })

  it("answers a member with records and duties, and with no line, no band and no grade by rule", async () => {
    const { other } = await visit("/performance/rulebook", { as: "member", story: withoutPoints() })
    const { peers, rulebook, sheet } = await (await other("auditor")).scores.of({ member: "m-1" as never })
    assert.deepEqual([sheet.lines.length, sheet.proposed, peers, rulebook.table], [0, undefined, undefined, undefined])
    assert.isNotEmpty(sheet.duties)
  })
})
