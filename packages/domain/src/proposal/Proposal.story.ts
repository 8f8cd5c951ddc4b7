import { HashMap, Result } from "effect"
import { Body, type Committee, Day, Member, Proposal, Unit } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Hall from "../committee/Committee.story.ts"

type Event = Proposal.ProposalEvent.ProposalEvent

export const [id, other, third] = [Proposal.Id.make("p1"), Proposal.Id.make("p2"), Proposal.Id.make("p3")] as const
export const [first, signed, invited, stranger] = [Member.Id.make("m1"), Member.Id.make("m2"), Member.Id.make("m3"), Member.Id.make("m9")] as const
export const [housing, transport, finance] = [Unit.Id.make("housing"), Unit.Id.make("transport"), Unit.Id.make("finance")] as const

/** A member with one co-signer who signed and one who said nothing. */
export const members: Proposal.Proposer.Proposer = { _tag: "Members", first, with: [{ member: signed, answer: "signed" }, { member: invited, answer: "invited" }] }
export const body: Proposal.Proposer.Proposer = { _tag: "Body", body: Body.Id.make("education"), signedBy: first }

export const content: Proposal.Content.Content = {
  title: "关于为老旧小区台阶加装扶手的建议", category: "urban-rural",
  situation: "东街七个老旧小区共有台阶四十一处，其中二十八处没有扶手。", analysis: "改造清单只列水电，不列扶手。",
  recommendations: [{ number: 1, text: "把扶手列入改造清单。" }, { number: 2, text: "先装有高龄老人的楼栋。" }]
}
export const answers: Proposal.Reply.Draft = {
  class: "A", text: "经研究，答复如下。",
  answers: [{ recommendation: 1, outcome: "accepted", text: "已列入二〇二六年清单。" }, { recommendation: 2, outcome: "accepted", text: "先装四个楼栋。" }]
}
export const sole: Proposal.Handling.Assignment = { _tag: "Sole", unit: housing }

/** The committee under the county's policy, and under the city's. */
export const [county, city]: readonly [Committee.Committee, Committee.Committee] = [Hall.under(Hall.county), Hall.under(Hall.city)]

/** The county's policy with an examination in three steps, and the checklist for rework. */
export const stepwise: Committee.Policy.Policy = {
  ...county.policy, examination: { steps: ["pre", "re", "joint"], rework: [{ id: "one-matter", name: { zh: "一事一案" } }] }
}

/** When each thing happens to a proposal of the fifth session. */
export const when = {
  drafted: on("2026-01-05"), submitted: on("2026-01-13"), recommended: on("2026-01-20"), filed: on("2026-01-26"), handedOver: on("2026-02-10"),
  accepted: on("2026-02-11"), replied: on("2026-04-20"), rated: on("2026-04-28"), closed: on("2026-05-12")
}

/** What can happen to a proposal on its way, by the name of what it leads to. */
export const happening = (proposal: Proposal.Id) => ({
  drafted: { _tag: "ProposalDrafted", proposal, proposer: members, content, at: when.drafted },
  submitted: { _tag: "ProposalSubmitted", proposal, session: Hall.fifth.id, kind: "plenary", at: when.submitted },
  recommended: { _tag: "OutcomeRecommended", proposal, outcome: { _tag: "File" }, by: "clerk", at: when.recommended },
  reworked: { _tag: "ReworkAsked", proposal, items: ["one-matter"], note: "请分成两件。", by: "clerk", at: when.recommended },
  filed: { _tag: "ProposalFiled", proposal, number: 17, at: when.filed },
  notFiled: { _tag: "ProposalNotFiled", proposal, ground: 6, note: "属学术研讨", at: when.filed },
  merged: { _tag: "ProposalMerged", proposal, into: other, at: when.filed },
  converted: { _tag: "ProposalConverted", proposal, to: "opinion", at: when.filed },
  passedOn: { _tag: "ProposalPassedOn", proposal, to: "区教育局", at: when.filed },
  withdrawn: { _tag: "ProposalWithdrawn", proposal, at: when.filed },
  handedOver: { _tag: "ProposalHandedOver", proposal, assignment: sole, deadline: Proposal.deadline(county, undefined, Day.of(when.handedOver)), at: when.handedOver },
  accepted: { _tag: "HandlingAccepted", proposal, unit: housing, at: when.accepted },
  replied: { _tag: "ReplySent", proposal, reply: { ...answers, unit: housing, round: 1, at: when.replied }, at: when.replied },
  rated: { _tag: "FeedbackGiven", proposal, feedback: { manner: "satisfied", result: "not", comment: "", member: first, round: 1, at: when.rated }, at: when.rated },
  closed: { _tag: "ProposalClosed", proposal, at: when.closed }
} as const satisfies Record<string, Event>)

const received = ["drafted", "submitted", "recommended"] as const
const handled = [...received, "filed", "handedOver", "accepted", "replied", "rated", "closed"] as const
const ways = {
  Drafted: ["drafted"], Submitted: ["drafted", "submitted"], Reworking: ["drafted", "submitted", "reworked"], Recommended: received, Filed: [...received, "filed"],
  NotFiled: [...received, "notFiled"], Merged: [...received, "filed", "merged"], Converted: [...received, "converted"],
  PassedOn: [...received, "passedOn"], Withdrawn: [...received, "withdrawn"],
  HandedOver: handled.slice(0, 5), Accepted: handled.slice(0, 6), Replied: handled.slice(0, 7), Rated: handled.slice(0, 8), Closed: handled
} as const satisfies Record<Proposal.Stage["_tag"], ReadonlyArray<keyof ReturnType<typeof happening>>>

/** What happens to a proposal until it stands at a stage. */
export const until = (stage: Proposal.Stage["_tag"], proposal: Proposal.Id = id): ReadonlyArray<Event> => ways[stage].map((name) => happening(proposal)[name])

/** The book that what happened leaves. */
export const book = (...events: ReadonlyArray<Event>): Proposal.Book => events.reduce(Proposal.evolve, Proposal.empty)

/** Reads a proposal out of a book at the stage it stands at; throws where it stands elsewhere. */
export const standing = <Tag extends Proposal.Stage["_tag"]>(tag: Tag, book: Proposal.Book, proposal: Proposal.Id = id): Proposal.At<Tag> =>
  Result.getOrThrow(Proposal.at(HashMap.getUnsafe(book, proposal), tag))

/** A proposal at a stage, with what came after. */
export const at = <Tag extends Proposal.Stage["_tag"]>(tag: Tag, ...after: ReadonlyArray<Event>): Proposal.At<Tag> => standing(tag, book(...until(tag), ...after))

/** The proposal as a verb's event leaves it after its way to a stage. */
export const after = (stage: Proposal.Stage["_tag"], ...events: ReadonlyArray<Event>): Proposal.Proposal => HashMap.getUnsafe(book(...until(stage), ...events), id)

/** A book as it is written down, for books are compared by what they say. */
export const written = (book: Proposal.Book): ReadonlyArray<Proposal.Proposal> => [...HashMap.values(book)].sort((one, next) => one.id < next.id ? -1 : 1)
