import { HashMap, Result } from "effect"
import { Body, Day, Member, Supervision } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"

type Event = Supervision.SupervisionEvent.SupervisionEvent

export const { id } = Paper
export const leader = Member.Id.make("m7")
export const party = Body.Id.make("party")
export const today = on("2026-06-10")

export const plan: Supervision.Plan = {
  leader, way: "chairpersons", team: [Paper.first],
  steps: [{ step: "inform", day: Day.Day.make("2026-03-20") }, { step: "agree", day: Day.Day.make("2026-04-10") }, { step: "activity", day: Day.Day.make("2026-05-20") }, { step: "evaluate", day: Day.Day.make("2026-09-20") }]
}
export const done = (step: Supervision.Step, day = "2026-05-20"): Supervision.Done => ({ step, day: Day.Day.make(day), note: "如期办理。", evidence: [] })

const happened: { readonly [Name in "screened" | "recommended" | "setAside" | "decided" | "planned" | "ended"]: Event } = {
  screened: { _tag: "KeyCandidateScreened", supervision: id, year: 2026, reason: "群众反映集中。", at: on("2026-02-02") },
  recommended: { _tag: "KeyCandidateRecommended", supervision: id, body: party, words: "民生所急。", at: on("2026-02-10") },
  setAside: { _tag: "KeyCandidateSetAside", supervision: id, reason: "已有同类重点提案。", at: on("2026-02-12") },
  decided: { _tag: "KeyDecided", supervision: id, on: Day.Day.make("2026-02-20"), at: on("2026-02-20") },
  planned: { _tag: "SupervisionPlanned", supervision: id, plan, at: on("2026-03-01") },
  ended: { _tag: "SupervisionEnded", supervision: id, result: "全部落实。", at: on("2026-10-01") }
}
const ways = {
  Screened: ["screened"], Recommended: ["screened", "recommended"], SetAside: ["screened", "setAside"], Decided: ["screened", "recommended", "decided"],
  Planned: ["screened", "recommended", "decided", "planned"], Ended: ["screened", "recommended", "decided", "planned", "ended"]
} as const satisfies Record<Supervision.Stage, ReadonlyArray<keyof typeof happened>>

/** A supervision at a stage, with what came after. */
export const at = (stage: Supervision.Stage, ...after: ReadonlyArray<Event>): Supervision.Supervision =>
  HashMap.getUnsafe([...ways[stage].map((name) => happened[name]), ...after].reduce(Supervision.evolve, Supervision.empty), id)

/** What a verb gave, in the supervision it was asked of. */
export const after = <E>(stage: Supervision.Stage, given: Result.Result<Event, E>): Supervision.Supervision => at(stage, Result.getOrThrow(given))
