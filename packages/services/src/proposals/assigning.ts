import { type Day, type House, type Notice, Proposal, type Unit } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { telling } from "../notices/telling.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"
import type { Asking } from "./asking.ts"

const handled = ["HandedOver", "Accepted"] as const
type Handled = Proposal.At<"HandedOver" | "Accepted">

const units = (self: Handled): ReadonlyArray<Notice.Reader> => Proposal.Handling.involved(self.stage.handling.assignment).map((unit) => ({ _tag: "Unit", unit }))
const answering = (self: Handled): ReadonlyArray<Notice.Reader> => Proposal.Handling.answering(self.stage.handling.assignment).map((unit) => ({ _tag: "Unit", unit }))

const merged = (house: House.House, self: Pick<Proposal.Proposal, "absorbed">): ReadonlyArray<Proposal.Proposal> => self.absorbed.flatMap((id) => Option.toArray(HashMap.get(house.proposals, id)))

/** From how many returns on those who lead are told that a proposal goes to and fro. */
const pingPong = 3

/** The verbs around an assignment: sent back, called back, objected to, settled; the co-handlers' opinion; the one extension. */
export const assigning = ({ on, theirs }: Asking) => ({
  returnToOffice: (id: Proposal.Id, reason: string) =>
    theirs(id, ["HandedOver"], (self, unit, situation) =>
      Result.map(Proposal.returnToOffice(self, unit, reason, situation.committee, situation.at), (returned) => {
        const times = self.returns + 1
        const to: ReadonlyArray<Notice.Reader> = [{ _tag: "Role", role: "proposalsStaff" }, { _tag: "Role", role: "leader" }]
        return telling(returned, self, situation, { _tag: "SentBack", times }, times < pingPong ? to.slice(0, 1) : to, String(times))
      })),
  recall: (id: Proposal.Id, reason: string) =>
    on(id, handled, (self, situation) =>
      Result.map(Proposal.recall(self, merged(situation.house, self), reason, situation.at), (recalled) => telling(recalled, self, situation, { _tag: "Recalled", reason }, units(self)))),
  disputeAssignment: (id: Proposal.Id, reason: string) => theirs(id, handled, (self, unit, { at }) => Proposal.disputeAssignment(self, unit, reason, at)),
  settleDispute: (id: Proposal.Id, unit: Unit.Id, by: typeof Proposal.instances[number], note: string) =>
    on(id, handled, (self, situation) =>
      Result.map(Proposal.settleDispute(self, unit, by, note, situation.at), (settled) => telling(settled, self, situation, { _tag: "DisputeSettled", by, note }, [{ _tag: "Unit", unit }]))),
  giveCoOpinion: (id: Proposal.Id, text: string) => theirs(id, handled, (self, unit, { at }) => Proposal.giveCoOpinion(self, unit, text, at)),
  askExtension: (id: Proposal.Id, reason: string, until: Day.Day) =>
    theirs(id, handled, (self, unit, { at, committee }) => Proposal.askExtension(self, unit, reason, until, committee, at)),
  grantExtension: (id: Proposal.Id) =>
    on(id, handled, (self, situation) =>
      Result.map(Proposal.grantExtension(self, situation.committee, situation.at), (granted) => telling(granted, self, situation, { _tag: "ExtensionGranted", until: granted.deadline.day }, answering(self)))),
  refuseExtension: (id: Proposal.Id, note: string) =>
    on(id, handled, (self, situation) =>
      Result.map(Proposal.refuseExtension(self, note, situation.at), (refused) => telling(refused, self, situation, { _tag: "ExtensionRefused", note }, answering(self))))
})

const isHandled = (self: Proposal.Proposal): self is Proposal.Proposal & Handled => self.stage._tag === "HandedOver" || self.stage._tag === "Accepted"
const asked = (self: Handled): boolean => self.stage.handling.extensions.some((one) => one.answer === "asked")
const open = (self: Handled): boolean => self.stage.handling.disputes.some((one) => one.settled === undefined)
const owesOpinion = ({ stage: { handling: { assignment, coOpinions } } }: Handled, unit: Unit.Id): boolean =>
  assignment._tag === "Lead" && assignment.with.includes(unit) && !coOpinions.some((one) => one.unit === unit)

type Verb = "sayHeadLeads" | "takeBackHeadLeads" | "recall" | "disputeAssignment" | "settleDispute" | "giveCoOpinion" | "askExtension" | "grantExtension" | "refuseExtension"

/** Says what of an assignment and its days the one who asks may do. */
export const mayAssign = (self: Proposal.Proposal, visitor: Seated, knowsExtension: boolean): ReadonlyArray<Verb> => {
  if (!isHandled(self)) return []
  const { unit } = visitor
  const { accepted, assignment, disputes, extensions, round } = self.stage.handling
  const answers = unit !== undefined && Proposal.Handling.answering(assignment).includes(unit) && !self.replies.some((reply) => reply.unit === unit && reply.round === round)
  const staff = holds(visitor, "proposalsStaff")
  return [
    ...(answers && !disputes.some((one) => one.unit === unit && one.settled === undefined) && Proposal.instanceFor(self.stage.handling, unit) !== undefined ? ["disputeAssignment"] as const : []),
    ...(answers && knowsExtension && extensions.length === 0 ? ["askExtension"] as const : []),
    ...(answers && accepted.includes(unit) ? [Proposal.Handling.isLedByHead(self.stage.handling, unit) ? "takeBackHeadLeads" as const : "sayHeadLeads" as const] : []),
    ...(unit !== undefined && owesOpinion(self, unit) ? ["giveCoOpinion"] as const : []),
    ...(staff && self.replies.length === 0 ? ["recall"] as const : []),
    ...(staff && open(self) ? ["settleDispute"] as const : []),
    ...(staff && asked(self) ? ["grantExtension", "refuseExtension"] as const : [])
  ]
}

/** Says what of assignments and extensions waits for the one who asks. */
export const forAssigning = (self: Proposal.Proposal, visitor: Seated): "settleDispute" | "answerExtension" | "coOpinion" | undefined => {
  if (!isHandled(self)) return undefined
  if (visitor.unit !== undefined && owesOpinion(self, visitor.unit)) return "coOpinion"
  if (!holds(visitor, "proposalsStaff")) return undefined
  return open(self) ? "settleDispute" : asked(self) ? "answerExtension" : undefined
}

/** Suggests units for a handover, from what the search found near the proposal. */
export const suggestionsFor = (house: House.House, self: Proposal.Proposal, near: ReadonlyArray<{ readonly proposal: Proposal.Proposal; readonly score: number }>) =>
  Proposal.suggestUnits(house.proposals, house.units, near.filter(({ proposal }) => proposal.id !== self.id).map(({ proposal, score }) => ({ id: proposal.id, score })), self.content)
