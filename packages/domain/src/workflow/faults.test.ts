import { assert, describe, it } from "@effect/vitest"
import { Committee, Proposal, Workflow } from "../index.ts"

describe("Workflow.faults", () => {
  const life = Proposal.workflow(Committee.standardPolicy)
  const without = (...verbs: ReadonlyArray<string>): Workflow.Workflow => ({ ...life, moves: life.moves.filter((move) => !verbs.includes(move.verb)) })
  const changed = (verb: string, change: Partial<Workflow.Move>): Workflow.Workflow => ({ ...life, moves: life.moves.map((move) => move.verb === verb ? { ...move, ...change } : move) })
  const unbounded = (verb: string): Workflow.Workflow => ({ ...life, moves: life.moves.map(({ bound, ...move }) => move.verb === verb || bound === undefined ? move : { ...move, bound }) })

  it("finds none in the life of a proposal", () => assert.deepStrictEqual(Workflow.faults(life), []))
  it("finds a stage from which nothing leads on", () =>
    assert.deepStrictEqual(Workflow.faults(without("giveFeedback", "close", "orderSecondHandling")).filter((fault) => fault._tag === "DeadEnd"), [{ _tag: "DeadEnd", stage: "Replied" }, { _tag: "DeadEnd", stage: "Rated" }]))
  it("finds a stage nobody can reach", () =>
    assert.deepStrictEqual(Workflow.faults(without("accept")).filter((fault) => fault._tag === "Unreachable"), ["Accepted", "Replied", "Rated", "Closed"].map((stage) => ({ _tag: "Unreachable", stage }))))
  it("finds a stage at which nobody can act", () =>
    assert.deepStrictEqual(Workflow.faults({ ...life, moves: life.moves.map((move) => move.from.includes("Filed") ? { ...move, by: [] } : move) }).filter((fault) => fault._tag === "NobodyActs"), [{ _tag: "NobodyActs", stage: "Filed" }]))
  it("finds stages from which no end is reached", () =>
    assert.deepStrictEqual(Workflow.faults(without("close")).filter((fault) => fault._tag === "NeverEnds"), []))
  it("finds stages that only turn round", () => {
    const turning = { stages: ["A", "B", "C"] as const, ends: ["C"], moves: [
      { verb: "begin", event: "Begun", from: [], to: ["A"] as const, by: ["member"] as const }, { verb: "go", event: "Gone", from: ["A"], to: ["B"] as const, by: ["member"] as const },
      { verb: "back", event: "Back", from: ["B"], to: ["A"] as const, by: ["member"] as const }
    ] } satisfies Workflow.Workflow
    assert.deepStrictEqual(Workflow.faults(turning), [
      { _tag: "Unreachable", stage: "C" }, { _tag: "NeverEnds", stage: "A" }, { _tag: "NeverEnds", stage: "B" }, { _tag: "Endless", stages: ["A", "B"] }
    ])
  })
  for (const verb of life.moves.filter((move) => move.bound !== undefined).map((move) => move.verb)) {
    it(`finds the loop that ${verb} leaves open without its bound`, () =>
      assert.deepStrictEqual(Workflow.faults(unbounded(verb)).map((fault) => fault._tag), ["Endless"]))
  }
  it("finds a move that names a stage there is not", () =>
    assert.deepStrictEqual(Workflow.faults(changed("passOn", { to: ["Posted"] })).filter((fault) => fault._tag === "UnknownStage"), [{ _tag: "UnknownStage", verb: "passOn", stage: "Posted" }]))
  it("finds an undoing by people who did not do it", () =>
    assert.deepStrictEqual(Workflow.faults(changed("recall", { by: ["handlingUnit"] })), [{ _tag: "UndoneByOthers", verb: "recall", undoes: "handOver" }]))
})

describe("Workflow.draw", () => {
  it("draws each move as an arrow, with its bound where it leads back", () =>
    assert.include(Workflow.draw(Proposal.workflow(Committee.standardPolicy)), "  Rated --> Accepted: orderSecondHandling ≤2\n"))
})
