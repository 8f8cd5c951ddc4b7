import { Day, type House, Proposal } from "@jianyan/domain"
import { type DateTime, HashMap, Option, Result } from "effect"
import { holds, type Seated } from "../visitor/Visitor.ts"
import { type Asking, find, type Situation } from "./asking.ts"

const asked = ["Submitted", "Recommended", "Filed", "Merged"] as const

const lead = ({ house, visitor }: Situation, into: Proposal.Id): Result.Result<Proposal.At<"Filed">, Proposal.NotFound | Proposal.NotAtStage> =>
  Result.flatMap(find(house, into, visitor), (found) => Proposal.at(found, "Filed"))

const merged = (house: House.House, ids: ReadonlyArray<Proposal.Id>): Result.Result<ReadonlyArray<Proposal.At<"Merged">>, Proposal.NotAtStage> =>
  Result.all(ids.flatMap((id) => Option.toArray(HashMap.get(house.proposals, id))).map((self) => Proposal.at(self, "Merged")))

const streams = (...ids: ReadonlyArray<Proposal.Id>) => ids.map((id) => `proposal/${id}`)

/** The verbs of merging: ask the authors, hear them, merge, separate, regroup, and write the merged text. */
export const merging = ({ mine, on }: Asking) => ({
  askConsent: (id: Proposal.Id, matter: Proposal.Examined.Matter) =>
    on(id, asked, (self, { at, committee, house, visitor }) =>
      Result.flatMap(matter._tag === "Merge" ? Result.map(find(house, matter.into, visitor), () => undefined) : Result.void, () => Proposal.askConsent(self, matter, committee.policy, at))),
  giveConsent: (id: Proposal.Id, matter: Proposal.Examined.Matter) => mine(id, asked, (self, member, { at }) => Proposal.giveConsent(self, matter, member, at)),
  raiseObjection: (id: Proposal.Id, matter: Proposal.Examined.Matter, reason: string) => mine(id, asked, (self, member, { at }) => Proposal.raiseObjection(self, matter, member, reason, at)),
  merge: (id: Proposal.Id, into: Proposal.Id) =>
    on(id, ["Submitted", "Recommended", "Filed"], (self, situation) =>
      into === id ? Result.fail(new Proposal.MergedIntoItself({ id })) : Result.flatMap(lead(situation, into), (lead) =>
        Result.flatMap(merged(situation.house, self.absorbed), (absorbed) =>
          Result.map(Proposal.mergeTogether(self, absorbed, lead, situation.committee.policy, situation.at), (events) => ({ events, seen: streams(into) }))))),
  separate: (id: Proposal.Id) => on(id, ["Merged"], (self, { at }) => Result.map(Proposal.separate(self, at), (separated) => ({ events: [separated], seen: streams(self.stage.into) }))),
  regroup: (id: Proposal.Id, into: Proposal.Id) =>
    on(id, ["Merged"], (self, situation) =>
      Result.flatMap(lead(situation, into), (lead) =>
        Result.map(Proposal.regroup(self, lead, situation.committee.policy, situation.at), (events) => ({ events, seen: streams(into, self.stage.into) })))),
  takeTheLead: (id: Proposal.Id) =>
    on(id, ["Merged"], (self, situation) =>
      Result.flatMap(lead(situation, self.stage.into), (lead) =>
        Result.flatMap(merged(situation.house, lead.absorbed.filter((one) => one !== id)), (others) =>
          Result.map(Proposal.takeTheLead(self, lead, others, situation.committee.policy, situation.at), (events) => ({ events, seen: streams(lead.id) }))))),
  writeMergedText: (id: Proposal.Id, sentences: ReadonlyArray<Proposal.Examined.Sentence>) =>
    on(id, ["Filed", "HandedOver", "Accepted"], (self, { at }) => Proposal.writeMergedText(self, sentences, at))
})

/** Finds what an author was asked about and may still answer. */
const openMatter = (self: Proposal.Proposal, { member }: Pick<Seated, "member">, at: DateTime.Utc): Proposal.Examined.Consent | undefined =>
  member !== undefined && (asked as ReadonlyArray<string>).includes(self.stage._tag)
    ? self.consents.findLast((one) => one.member === member && one.answer === "asked" && Day.of(at) <= one.until && Proposal.lastAsked(self, one.matter, member) === one)
    : undefined

/** Lists what may be done now about examining and merging a proposal; `asks` says whether the policy asks authors. */
export const mayMerge = (self: Proposal.Proposal, visitor: Seated, lead: Proposal.Proposal | undefined, asks: boolean, at: DateTime.Utc) => {
  const { stage } = self
  const author = visitor.member !== undefined && Proposal.Proposer.signatory(self.proposer) === visitor.member
  const movable = stage._tag === "Merged" && self.replies.length === 0 && lead?.stage._tag === "Filed"
  const examined = stage._tag === "Submitted" || stage._tag === "Recommended"
  return [
    ...(openMatter(self, visitor, at) === undefined ? [] : ["giveConsent", "raiseObjection"] as const),
    ...(author && stage._tag === "Reworking" ? ["withdraw"] as const : []),
    ...(holds(visitor, "proposalsStaff") ? [
      ...(examined ? ["askRework"] as const : []),
      ...(asks && (examined || stage._tag === "Filed" || movable) ? ["askConsent"] as const : []),
      ...(movable ? ["regroup"] as const : []),
      ...(movable && stage.was._tag === "Filed" ? ["takeTheLead"] as const : []),
      ...(self.absorbed.length > 0 && (stage._tag === "Filed" || stage._tag === "HandedOver" || stage._tag === "Accepted") ? ["writeMergedText"] as const : []),
      ...(stage._tag === "Reworking" ? ["withdraw"] as const : [])
    ] : [])
  ] as const
}

/** Verbs that wait for the end of the examination. */
export const afterSteps: ReadonlyArray<string> = ["file", "notFile", "convert", "passOn", "merge"]

/** Says what a proposal waits for from an author: to be mended, or an answer to what one was asked. */
export const forAuthor = (self: Proposal.Proposal, visitor: Seated, at: DateTime.Utc): "mend" | "consent" | undefined => {
  if (openMatter(self, visitor, at) !== undefined) return "consent"
  return self.stage._tag === "Reworking" && visitor.member !== undefined && Proposal.Proposer.signatory(self.proposer) === visitor.member ? "mend" : undefined
}
