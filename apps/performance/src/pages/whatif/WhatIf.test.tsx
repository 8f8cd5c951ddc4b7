import { Assessment } from "@jianyan/domain"
import { fireEvent, waitFor, within } from "@solidjs/testing-library"
import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

/** The running year under the edition in force and under a draft that gives filed proposals other points. */
const comparing = async () => {
  const page = await visit("/performance/", { as: "evaluator" })
  const { rulebooks } = await page.other("office")
  const { id } = await rulebooks.begin({ from: "binhe/2026" })
  const { draft } = await rulebooks.read({ id })
  const less = Result.getOrThrow(Assessment.Edit.setFigure(draft.text, { does: "item", id: "filed" }, ["pays", "points"], 100_000))
  const text = Result.getOrThrow(Assessment.Edit.addConsequence(less, { id: "talk", label: { zh: "约谈", en: "A talk" }, when: [{ by: "grade", grades: ["improve"] }] }))
  await rulebooks.revise({ id, text, revision: 1 })
  page.history.set({ value: `/performance/what-if?year=2026&from=binhe/2026&to=draft:${id}` })
  return { ...page, found: await rulebooks.compare({ year: 2026, from: "binhe/2026", to: `draft:${id}` }) }
}

describe("WhatIf", () => {
  it("lists in order of name who moves, and by which clause", async () => {
    const { findByRole, found } = await comparing()
    const moved = found.moved.filter(({ from, to }) => from.total !== to.total)
    assert.isNotEmpty(moved)
    const table = await findByRole("table", { name: "谁动了，为什么" })
    const names = within(table).getAllByRole("rowheader").map((cell) => cell.textContent ?? "")
    assert.deepEqual(names, moved.map(({ member }) => found.names[member] ?? ""))
    assert.deepEqual(names, names.toSorted((one, other) => one.localeCompare(other, "zh-CN")))
    assert.isEmpty(within(table).queryAllByRole("button"))
    assert.isNotEmpty(within(table).getAllByText(/第八条（一）/u))
    fireEvent.click(await findByRole("button", { name: /^全部/u }))
    await waitFor(() => assert.lengthOf(within(table).getAllByRole("rowheader"), found.moved.length))
  })

  it("says how many a new consequence would name", async () => {
    const { findByRole, found } = await comparing()
    const [talk] = found.ensuing.to
    assert.strictEqual(talk?.people, found.moved.filter(({ to }) => to.grade === "improve").length)
    const section = (await findByRole("heading", { name: "名额和后果会列出多少人" })).closest("section")
    assert.include(section?.textContent, `约谈${talk?.people} 人新加`)
  })

  it("tells of a group under five only that it is one", async () => {
    const { findByText, found } = await comparing()
    const small = found.groups.sector.filter(({ told }) => told === undefined)
    assert.isNotEmpty(small)
    assert.isTrue(small.every(({ of }) => of < 5))
    const part = (await findByText("按界别", { selector: "summary > span" })).closest("details")
    assert.isNotNull(part)
    assert.lengthOf(within(part).getAllByText("不足五人，不列"), small.length)
  })

  it("leads to the rulebooks where one is asked for that was never adopted", async () => {
    const { findByRole, history, queryByRole } = await comparing()
    history.set({ value: "/performance/what-if?year=2026&from=binhe/2026&to=binhe/1999" })
    await findByRole("heading", { name: "看不了" })
    assert.isNull(queryByRole("heading", { name: "这一页不对您开放" }))
    assert.strictEqual(within(await findByRole("main")).getByRole("link", { name: "办法与草案" }).getAttribute("href"), "/performance/rulebooks")
  })

  it("is not open to members", async () => {
    const { findByText } = await visit("/performance/what-if", { as: "member" })
    assert.isNotNull(await findByText(/至少要有两版|不对您开放/u))
  })

  it("can be used by everybody", async () => {
    const { findByRole, obstacles } = await comparing()
    await findByRole("table", { name: "谁动了，为什么" })
    assert.deepEqual(await obstacles(), [])
  })
})
