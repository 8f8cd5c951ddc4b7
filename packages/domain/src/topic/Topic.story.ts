import { HashMap, Option, Result } from "effect"
import { Day, type Proposal, Topic } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import { on } from "../house/House.story.ts"
import * as Paper from "../proposal/Proposal.story.ts"

export const id = Topic.Id.make("handrails")
export const committee = Hall.under(Hall.county)
export const formed = Result.getOrThrow(Topic.form(id, "适老化改造", Hall.fifth.id, committee, on("2026-02-01")))

/** The topics as the forming of one and what came after leave them. */
export const topics = (...events: ReadonlyArray<Topic.TopicEvent.TopicEvent>): Topic.Topics => [formed, ...events].reduce(Topic.evolve, Topic.empty)

/** The topic as what came after its forming leaves it. */
export const after = (...events: ReadonlyArray<Topic.TopicEvent.TopicEvent>): Topic.Topic => HashMap.getUnsafe(topics(...events), id)

/** Groups a proposal that stands as told. */
export const grouped = (proposal: Proposal.Id): Topic.TopicEvent.Of<"ProposalGrouped"> => ({ _tag: "ProposalGrouped", topic: id, of: proposal, at: on("2026-02-02") })
export const closed = Result.getOrThrow(Topic.close(after(), on("2026-05-01")))

/** Two accepted proposals of the session, handled by the same unit, and one handled by nobody. */
export const papers: ReadonlyArray<Proposal.Proposal> = ["Accepted", "Accepted", "Filed"].map((stage, place) => {
  const paper = [Paper.id, Paper.other, Paper.third][place] ?? Paper.id
  return Option.getOrThrow(HashMap.get(Paper.book(...Paper.until(stage === "Filed" ? "Filed" : "Accepted", paper)), paper))
})

export const minutes: Proposal.Consultation.Minutes = {
  day: Day.Day.make("2026-03-02"), phase: "during", form: "faceToFace", place: "区建设局", members: [Paper.first], summary: "逐楼看了台阶，商定先装四个楼栋。"
}
