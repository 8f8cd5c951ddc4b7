import { assert, describe, it } from "@effect/vitest"
import type { Committee } from "../index.ts"
import { Examination } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"

describe("Examination.progress", () => {
  const { recommended } = Paper.happening(Paper.id)
  const stepwise: Committee.Policy.Policy = { ...Hall.county, examination: { steps: ["pre", "re", "joint"], rework: [{ id: "one-matter", name: { zh: "一事一案" } }] } }
  const papers = [Paper.after("Drafted"), Paper.after("Submitted"), Paper.after("Submitted", { ...recommended, step: "pre" }), Paper.after("Reworking"), Paper.after("Filed"), Paper.after("Withdrawn")]
  const of = (policy: Committee.Policy.Policy) => Examination.progress(papers, Hall.fifth.id, policy).find((one) => one.category === "urban-rural")

  it("says of all received how many passed each step, the decided among them", () =>
    assert.deepStrictEqual(of(stepwise), { category: "urban-rural", received: 5, decided: 2, steps: [{ step: "pre", passed: 3 }, { step: "re", passed: 2 }, { step: "joint", passed: 2 }] }))
  it("knows one step where the policy names none", () =>
    assert.deepStrictEqual(of(Hall.county), { category: "urban-rural", received: 5, decided: 2, steps: [{ step: "examined", passed: 3 }] }))
  it("lists every category of the policy, the empty ones too", () =>
    assert.deepStrictEqual(Examination.progress([], Hall.fifth.id, stepwise).map((one) => [one.category, one.received]), Hall.county.categories.map(({ id }) => [id, 0])))
})
