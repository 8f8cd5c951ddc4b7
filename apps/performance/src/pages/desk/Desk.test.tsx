import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

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
