import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Day, type Proposal, type Unit } from "@jianyan/domain"
import { formatDate, type LifeStep } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { type Naming, proposerIn } from "../../parts/Naming.ts"
import { before } from "../../words/before.ts"
import { ledByHead } from "../../words/ledByHead.ts"
import { outcome } from "../../words/outcome.ts"
import { paper } from "../../words/paper.ts"
import { read } from "../../words/read.ts"
import { trade } from "../../words/trade.ts"

type Told = Pick<ProposalsApi.Detail, "proposal" | "life" | "related" | "names">
type Event = Proposal.ProposalEvent.ProposalEvent

/** Tells the life of a proposal: what happened, with dates and who, what is awaited now, and what comes after. */
export const life = (told: Told, naming: Naming): ReadonlyArray<LifeStep> => [...happened(told, naming), ...awaited(told.proposal)]

const ends: ReadonlyArray<Event["_tag"]> = ["ProposalWithdrawn", "ProposalNotFiled"]

const happened = (told: Told, naming: Naming): ReadonlyArray<LifeStep> => {
  let year: number | undefined
  return together(told.life.map(({ event }) => event)).map(({ event, times }): LifeStep => {
    const day = Day.of(event.at)
    const turned = year !== undefined && year !== Day.year(day)
    year = Day.year(day)
    const note = times > 1 ? read("times", times) : noteOf(event, told, naming)
    const lead = event._tag === "ProposalMerged" && told.related.some((row) => row.id === event.into) ? Zone.proposals.proposal(event.into) : undefined
    return {
      state: ends.includes(event._tag) ? "stopped" : "done",
      title: event._tag === "ProposalDrafted" && event.onPaper !== undefined ? paper("received") : read(`event.${event._tag}`),
      date: turned ? `${year}.${Number(day.slice(5, 7))}.${day.slice(8)}` : day,
      ...(note === undefined ? {} : { note }),
      ...(lead === undefined ? {} : { href: lead })
    }
  })
}

/** Counts revisions that follow one another as one step. */
const together = (events: ReadonlyArray<Event>): ReadonlyArray<{ readonly event: Event; readonly times: number }> => {
  const steps: Array<{ event: Event; times: number }> = []
  for (const event of events) {
    const last = steps.at(-1)
    if (last !== undefined && event._tag === "ProposalRevised" && last.event._tag === "ProposalRevised") steps.splice(-1, 1, { event, times: last.times + 1 })
    else steps.push({ event, times: 1 })
  }
  return steps
}

const noteOf = (event: Event, { names, related }: Told, naming: Naming): string | undefined => {
  const titled = (id: string) => related.find((row) => row.id === id)?.title ?? read("elsewhere")
  switch (event._tag) {
    case "ProposalDrafted": {
      const invited = event.proposer._tag === "Members" ? event.proposer.with.filter(({ answer }) => answer === "invited").length : 0
      const who = proposerIn(naming, names, event.proposer)
      return invited === 0 ? who : `${who} · ${read("invited", invited)}`
    }
    case "ProposalCoSigned": case "CoSigningDeclined": return nameIn(names, event.member)
    case "ProposalSubmitted": return `${trade(`kind.${event.kind}`)} · ${naming.session(event.session)}`
    case "OutcomeRecommended": return outcome(event.outcome, naming)
    case "ProposalFiled": return trade("number", event.number)
    case "ProposalNotFiled": return naming.ground(event.ground)
    case "ProposalConverted": return trade(`convertedTo.${event.to}`)
    case "ProposalPassedOn": return event.to
    case "ProposalMerged": return titled(event.into)
    case "ProposalSeparated": return titled(event.from)
    case "ProposalHandedOver": return assigned(event.assignment, naming)
    case "HandlingAccepted": return event.ledByHead === true ? ledByHead("told", naming.unit(event.unit)) : naming.unit(event.unit)
    case "HandlingReturned": return read("from", naming.unit(event.unit), event.reason)
    case "HeadLeadingSaid": return naming.unit(event.unit)
    case "HeadLeadingTakenBack": return read("from", naming.unit(event.unit), event.reason)
    case "ReplySent": return naming.unit(event.reply.unit)
    case "FeedbackGiven": return `${nameIn(names, event.feedback.member)} · ${naming.level(event.feedback.result)}`
    case "CoSignerInvited": case "CoSignerUninvited": case "ConsentGiven": return nameIn(names, event.member)
    case "BodyInvited": case "BodyUninvited": case "BodyJoined": case "BodyDeclined": return naming.body(event.body)
    case "SealAffixed": return `${naming.body(event.seal.body)} · ${formatDate(event.seal.on, "short")}`
    case "ObjectionRaised": return read("from", nameIn(names, event.member), event.reason)
    case "TalkRecorded": return before("talkNote", event.talk.present, event.talk.of)
    case "FileAttached": return event.file.name
    case "ReworkAsked": case "ExtensionRefused": case "ReplyGivenBack": return event.note === "" ? undefined : event.note
    case "HandlingRecalled": return event.reason
    case "AssignmentDisputed": case "ExtensionAsked": return read("from", naming.unit(event.unit), event.reason)
    case "DisputeSettled": return read("from", naming.unit(event.unit), event.note)
    case "CoOpinionGiven": case "ReplyProposed": case "ConsultationRecorded": return naming.unit(event.unit)
    case "ConsultationContested": return event.reason
    case "ConsentAsked": case "FollowUpAsked": return read("later.by", formatDate(event.until, "short"))
    case "SecondHandlingOrdered": case "ExtensionGranted": case "DeadlineMoved": return read("later.by", formatDate(event.deadline.day, "short"))
    default: return undefined
  }
}

/** Lists the units of a handling with the part each has in it. */
export const parts = (assignment: Proposal.Handling.Assignment): ReadonlyArray<{ readonly role: "Sole" | "lead" | "co" | "Separate"; readonly unit: Unit.Id }> => {
  switch (assignment._tag) {
    case "Sole": return [{ role: "Sole", unit: assignment.unit }]
    case "Lead": return [{ role: "lead", unit: assignment.lead }, ...assignment.with.map((unit) => ({ role: "co" as const, unit }))]
    case "Separate": return assignment.units.map((unit) => ({ role: "Separate", unit }))
  }
}

const assigned = (assignment: Proposal.Handling.Assignment, naming: Naming): string => parts(assignment).map(({ role, unit }) => `${trade(`unit.${role}`)} ${naming.unit(unit)}`).join(" · ")

const way = ["submit", "examine", "decide", "handOver", "accept", "reply", "feedback", "close"] as const

/** What each stage waits for; a stage that waits for nothing is the end. */
const waitsFor: { readonly [Tag in Proposal.Stage["_tag"]]?: typeof way[number] } = {
  Drafted: "submit", Reworking: "submit", Submitted: "examine", Recommended: "decide", Filed: "handOver", HandedOver: "accept", Accepted: "reply", Replied: "feedback", Rated: "close"
}

const awaited = ({ feedback, replies, stage }: Proposal.Proposal): ReadonlyArray<LifeStep> => {
  if (stage._tag === "Merged") {
    return replies.length === 0
      ? [{ state: "now", title: read("later.mergedReply") }, { state: "later", title: read("later.feedback") }]
      : feedback.length === 0 ? [{ state: "now", title: read("later.feedback") }] : []
  }
  const next = waitsFor[stage._tag]
  if (next === undefined) return []
  const due = stage._tag === "HandedOver" || stage._tag === "Accepted" ? stage.handling.deadline.day : undefined
  return way.slice(way.indexOf(next)).map((step, place): LifeStep => ({
    state: place === 0 ? "now" : "later",
    title: read(`later.${step}`),
    ...(step === "reply" && due !== undefined ? { date: read("later.by", formatDate(due, "dot")) } : {})
  }))
}
