import { assert, describe, it } from "@effect/vitest"
import { Option, Result } from "effect"
import { Day, Proposal, Supervision } from "../index.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"
import * as Story from "./Supervision.story.ts"

const filed = Paper.at("Filed"), { id } = Story

describe("Supervision.screen", () => {
  const screen = (known: Option.Option<Supervision.Supervision>) => Supervision.screen(filed, known, 2026, "群众反映集中。", Story.today)

  it("takes a filed proposal among the candidates of a year", () =>
    assert.deepInclude(Result.getOrThrow(screen(Option.none())), { _tag: "KeyCandidateScreened", supervision: id, year: 2026 }))
  it("refuses one that is a candidate or supervised", () => {
    for (const stage of ["Screened", "Recommended", "Decided", "Planned"] as const) {
      assert.deepStrictEqual(refusal(screen(Option.some(Story.at(stage)))), { _tag: "Supervision.AlreadyCandidate", id, year: 2026 })
    }
  })
  it("takes one again that was set aside, or supervised to its end", () => {
    for (const stage of ["SetAside", "Ended"] as const) assert.isTrue(Result.isSuccess(screen(Option.some(Story.at(stage)))))
  })
})

describe("Supervision.recommend", () => {
  it("keeps every body's words", () => {
    const self = Story.after("Screened", Supervision.recommend(Story.at("Screened"), Story.party, "民生所急。", Story.today))
    assert.deepStrictEqual([self.stage, self.recommended.map(({ body, words }) => [body, words])], ["Recommended", [[Story.party, "民生所急。"]]])
  })
  it("refuses a second recommendation of the same body", () =>
    assert.deepStrictEqual(refusal(Supervision.recommend(Story.at("Recommended"), Story.party, "再荐。", Story.today)), { _tag: "Supervision.AlreadyRecommended", body: Story.party }))
  it("refuses once it is decided", () =>
    assert.deepStrictEqual(refusal(Supervision.recommend(Story.at("Decided"), Story.party, "再荐。", Story.today)), { _tag: "Supervision.NotAtStage", id, stage: "Decided", expected: ["Screened", "Recommended"] }))
})

describe("Supervision.setAside", () => {
  it("sets a candidate aside with the reason", () =>
    assert.deepInclude(Story.after("Recommended", Supervision.setAside(Story.at("Recommended"), "已有同类。", Story.today)), { stage: "SetAside", result: "已有同类。" }))
  it("refuses what was decided", () => assert.isTrue(Result.isFailure(Supervision.setAside(Story.at("Decided"), "不宜。", Story.today))))
})

describe("Supervision.decide", () => {
  const day = Day.Day.make("2026-06-01")

  it("marks the proposal in the same act", () => {
    const [decided, marked] = Result.getOrThrow(Supervision.decide(Story.at("Recommended"), filed, day, Story.today))
    assert.deepStrictEqual(decided, { _tag: "KeyDecided", supervision: id, on: day, at: Story.today })
    assert.deepStrictEqual(marked, { _tag: "ProposalMarkedKey", proposal: id, at: Story.today })
  })
  it("leaves an older key proposal its mark", () => {
    const marked = Paper.at("Filed", Proposal.markKey(filed, on("2026-02-01")))
    assert.lengthOf(Result.getOrThrow(Supervision.decide(Story.at("Recommended"), marked, day, Story.today)), 1)
  })
  it("refuses a candidate nobody recommended", () =>
    assert.deepStrictEqual(refusal(Supervision.decide(Story.at("Screened"), filed, day, Story.today)), { _tag: "Supervision.NotAtStage", id, stage: "Screened", expected: ["Recommended"] }))
  it("refuses a meeting that has not met", () =>
    assert.deepStrictEqual(refusal(Supervision.decide(Story.at("Recommended"), filed, Day.Day.make("2026-06-11"), Story.today)), { _tag: "Supervision.NotYet", day: "2026-06-11", today: "2026-06-10" }))
})
