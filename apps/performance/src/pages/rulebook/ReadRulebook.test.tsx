import { fireEvent, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

const clause = (heading: HTMLElement) => {
  const item = heading.closest("li")
  assert.isNotNull(item)
  return item
}

describe("ReadRulebook", () => {
  it("sets beside each clause the rules that stand on it, read back", async () => {
    const { findByRole } = await visit("/performance/rulebook", { as: "staff" })
    const item = clause(await findByRole("heading", { name: "第八条（一）" }))
    assert.strictEqual(item.id, "clause-8.1")
    assert.isNotNull(within(item).getByText(/联名提案第一提案人计一半，其余由联名人均分/u))
    assert.isNotNull(within(item).getByText(/提案，已立案：每件计 25 分；联名的第一人得一半，其余平分，参与计分的至多 3 人。/u))
  })

  it("leaves a clause of judgement to a person", async () => {
    const { findByRole } = await visit("/performance/rulebook", { as: "member" })
    const item = clause(await findByRole("heading", { name: "第十二条（二）" }))
    assert.isNotNull(within(item).getByText("人工判断"))
    assert.isNotNull(within(item).getByText("由人判断，程序不计算。"))
  })

  it("marks the clause it was opened at", async () => {
    const { findByRole } = await visit("/performance/rulebook#clause-7.5", { as: "member" })
    const item = clause(await findByRole("heading", { name: "第七条（五）" }))
    assert.isTrue(item.hasAttribute("data-here"))
  })

  it("shows the clauses of one treatment, as many as the filter says", async () => {
    const { findByRole, getAllByRole } = await visit("/performance/rulebook", { as: "member" })
    fireEvent.click(await findByRole("button", { name: /^不适用\D*1$/u }))
    await waitFor(() => assert.deepEqual(getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent), ["第十三条"]))
  })

  it("can be used by everybody", async () => {
    const { findByRole, obstacles } = await visit("/performance/rulebook", { as: "member" })
    await findByRole("heading", { name: "第十三条" })
    assert.deepEqual(await obstacles(), [])
  })
})
