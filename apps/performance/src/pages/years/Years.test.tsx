import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

describe("the years", () => {
  it("stand with how far each has come, for a member as for the evaluator", async () => {
    const { findByRole, findByText, obstacles } = await visit("/performance/years", { as: "member" })
    assert.isNotNull(await findByRole("heading", { name: "2026 年度" }))
    assert.isNotNull(await findByText("考评拟定"))
    assert.deepEqual(await obstacles(), [])
  })
})
