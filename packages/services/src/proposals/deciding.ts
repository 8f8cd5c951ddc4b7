import { Numbering, Proposal, type Unit } from "@jianyan/domain"
import { Result } from "effect"
import { find, type Given, type Situation } from "./asking.ts"

/** Something the office does to one proposal or to several at once. */
export type Decision =
  | { readonly _tag: "Recommend"; readonly outcome: Proposal.Outcome; readonly despite?: string }
  | { readonly _tag: "File"; readonly despite?: string }
  | { readonly _tag: "NotFile"; readonly ground: number; readonly note: string }
  | { readonly _tag: "AskRework"; readonly items: ReadonlyArray<string>; readonly note: string }
  | { readonly _tag: "HandOver"; readonly assignment: Proposal.Handling.Assignment; readonly urgent?: string }
  | { readonly _tag: "Separate" }

/** Says who examines, with the reason on record where there is one. */
export const examiner = ({ visitor }: Situation, despite?: string): Proposal.Examiner => ({
  account: visitor.account,
  ...(visitor.member === undefined ? {} : { member: visitor.member }),
  ...(visitor.unit === undefined ? {} : { unit: visitor.unit }),
  ...(despite === undefined ? {} : { despite })
})

/** Recommends an outcome in a situation; a lead that does not exist for the one who asks is refused. */
export const recommend = (self: Proposal.At<"Submitted" | "Recommended">, outcome: Proposal.Outcome, despite: string | undefined, situation: Situation) =>
  Result.flatMap(outcome._tag === "Merge" ? Result.map(find(situation.house, outcome.into, situation.visitor), () => undefined) : Result.void, () =>
    Proposal.recommend(self, outcome, examiner(situation, despite), situation.committee.policy, situation.at))

/** Files a proposal in a situation, under the number its session gives next. */
export const file = (self: Proposal.At<"Recommended">, despite: string | undefined, situation: Situation) => {
  const session = self.submission?.session
  const taken = self.number === undefined && session !== undefined ? [Numbering.take(situation.house.numbers, session, situation.at)] : []
  return Result.map(Proposal.file(self, taken[0]?.number ?? 0, examiner(situation, despite), situation.committee.policy, situation.house.bodies, situation.at), (filed) => ({ events: [filed, ...taken], seen: [] }))
}

/** Why a decision is refused. */
export type Refused =
  | Proposal.NotFound | Proposal.NotAtStage | Proposal.ExaminesOwn | Proposal.ExaminesForUnit | Proposal.UnknownGround | Proposal.MergedIntoItself | Proposal.StepsLeft | Proposal.NoSeal | Proposal.AlreadyAnswered
  | Result.Result.Failure<ReturnType<typeof Proposal.askRework>> | Unit.NotFound | Proposal.NotTheirs | Proposal.AlreadyAccepted | Proposal.UnitTwice | Proposal.UnitClosed | Proposal.NoReason

/** Decides about one proposal in a situation; what it gives is not written yet. */
export const decide = (situation: Situation, id: Proposal.Id, decision: Decision): Result.Result<Given, Refused> => {
  const { at, committee, house } = situation
  const standing = <Tag extends Proposal.Stage["_tag"]>(...stages: ReadonlyArray<Tag>) => Result.flatMap(find(house, id, situation.visitor), (found) => Proposal.at(found, ...stages))
  switch (decision._tag) {
    case "Recommend": return Result.flatMap(standing("Submitted", "Recommended"), (self): Result.Result<Given, Refused> => recommend(self, decision.outcome, decision.despite, situation))
    case "File": return Result.flatMap(standing("Recommended"), (self): Result.Result<Given, Refused> => file(self, decision.despite, situation))
    case "NotFile": return Result.flatMap(standing("Recommended"), (self): Result.Result<Given, Refused> => Proposal.notFile(self, decision.ground, decision.note, committee.policy, at))
    case "AskRework": return Result.flatMap(standing("Submitted", "Recommended"), (self): Result.Result<Given, Refused> => Proposal.askRework(self, decision.items, decision.note, examiner(situation), committee.policy, at))
    case "HandOver": return Result.flatMap(standing("Filed"), (self): Result.Result<Given, Refused> => Proposal.handOver(self, decision.assignment, house.units, committee, at, { body: Proposal.bodyOf(self, house.bodies), ...(decision.urgent !== undefined && { urgent: decision.urgent }) }))
    case "Separate": return Result.flatMap(standing("Merged"), (self): Result.Result<Given, Refused> =>
      Result.map(Proposal.separate(self, at), (separated) => ({ events: [separated], seen: [`proposal/${self.stage.into}`] })))
  }
}
