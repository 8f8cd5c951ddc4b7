import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Day, Supervision } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"
import * as Story from "./Supervision.story.ts"

const { id, plan } = Story
const [inform, agree] = plan.steps

describe("Supervision.plan", () => {
  const ask = (given: Supervision.Plan, self = Story.at("Decided")) => Supervision.plan(self, given, Story.today)

  it("plans leader, way, team and steps in their order", () => {
    const [first, ...others] = plan.steps
    assert.deepStrictEqual(Story.after("Decided", ask({ ...plan, steps: [...others, first] as unknown as Supervision.Plan["steps"] })).plan, plan)
  })
  it("refuses a step named twice", () => assert.deepStrictEqual(refusal(ask({ ...plan, steps: [inform, inform] })), { _tag: "Supervision.StepTwice", step: "inform" }))
  it("refuses a later step on an earlier day", () =>
    assert.deepStrictEqual(refusal(ask({ ...plan, steps: [inform, { step: "agree", day: Day.Day.make("2026-03-01") }] })), { _tag: "Supervision.StepsOutOfOrder", step: "agree", after: "inform" }))
  it("refuses a new plan that leaves out what is done", () => {
    const begun = Story.after("Planned", Supervision.doStep(Story.at("Planned"), Story.done("inform"), Story.today))
    assert.deepStrictEqual(refusal(ask({ ...plan, steps: [agree ?? inform] }, begun)), { _tag: "Supervision.LeavesOutDone", step: "inform" })
  })
  it("refuses a candidate that is not decided", () => assert.isTrue(Result.isFailure(ask(plan, Story.at("Recommended")))))
})

describe("Supervision.doStep", () => {
  const ask = (step: Supervision.Step, day = "2026-05-20", self = Story.at("Planned")) => Supervision.doStep(self, Story.done(step, day), Story.today)

  it("keeps the day, the note and the evidence", () => assert.deepStrictEqual(Story.after("Planned", ask("inform")).done, [Story.done("inform")]))
  it("refuses a step the plan lacks", () =>
    assert.deepStrictEqual(refusal(ask("agree", "2026-05-20", { ...Story.at("Planned"), plan: { ...plan, steps: [inform] } })), { _tag: "Supervision.StepNotPlanned", step: "agree" }))
  it("refuses a step that is done", () =>
    assert.deepStrictEqual(refusal(ask("inform", "2026-05-21", Story.after("Planned", ask("inform")))), { _tag: "Supervision.StepAlreadyDone", step: "inform" }))
  it("refuses a day to come", () => assert.deepStrictEqual(refusal(ask("inform", "2026-06-11")), { _tag: "Supervision.NotYet", day: "2026-06-11", today: "2026-06-10" }))
})

describe("Supervision.visit", () => {
  const made: Supervision.Visit = { day: Day.Day.make("2026-05-20"), place: "东街", members: [Paper.first], findings: "扶手已装四个楼栋。", evidence: [{ hash: "a".repeat(64), name: "现场.jpg", type: "image/jpeg", size: 12 }] }

  it("keeps who went, what was found and the proof", () => assert.deepStrictEqual(Story.after("Planned", Supervision.visit(Story.at("Planned"), made, Story.today)).visits, [made]))
  it("refuses a visit to come, and one to what is no key proposal", () => {
    assert.isTrue(Result.isFailure(Supervision.visit(Story.at("Planned"), { ...made, day: Day.Day.make("2026-07-01") }, Story.today)))
    assert.deepStrictEqual(refusal(Supervision.visit(Story.at("Screened"), made, Story.today)), { _tag: "Supervision.NotAtStage", id, stage: "Screened", expected: ["Decided", "Planned"] })
  })
})

describe("Supervision.carryOver", () => {
  const over = (self: Supervision.Supervision) => Supervision.carryOver(self, "管线未迁改。", on("2026-12-20"))

  it("moves it to the plan of the next year and keeps its steps", () => {
    const self = Story.after("Planned", over(Story.at("Planned")))
    assert.deepStrictEqual([self.year, self.carriedOver.map(({ from, to }) => [from, to]), self.plan], [2027, [[2026, 2027]], plan])
  })
  it("refuses to move it on before that year begins", () =>
    assert.deepStrictEqual(refusal(over({ ...Story.at("Planned"), year: 2027 })), { _tag: "Supervision.YearNotBegun", year: 2027 }))
})

describe("Supervision.end", () => {
  const end = (self: Supervision.Supervision) => Supervision.end(self, "全部落实。", Story.today)
  const all = (["inform", "agree", "activity", "evaluate"] as const).reduce((self: Supervision.Supervision, step) => ({ ...self, done: [...self.done, Story.done(step)] }), Story.at("Planned"))

  it("ends it with the result once every step is done", () => assert.deepInclude(Story.after("Planned", end(all)), { stage: "Ended", result: "全部落实。" }))
  it("refuses with the steps that are open", () =>
    assert.deepStrictEqual(refusal(end({ ...all, done: all.done.slice(0, 2) })), { _tag: "Supervision.StepsOpen", steps: ["activity", "evaluate"] }))
})
