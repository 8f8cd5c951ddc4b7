import { Numbering, Proposal } from "@jianyan/domain"
import { Effect, Result } from "effect"
import type { Asking, Situation } from "./asking.ts"
import { find } from "./asking.ts"

const examiner = ({ visitor }: Situation): Proposal.Examiner => ({ account: visitor.account, ...(visitor.member === undefined ? {} : { member: visitor.member }) })

/** The verbs of those who examine: recommend, then decide; merge and separate. */
export const examining = ({ on }: Asking) => ({
  recommend: (id: Proposal.Id, outcome: Proposal.Outcome) =>
    on(id, ["Submitted", "Recommended"], (self, situation) =>
      Result.flatMap(outcome._tag === "Merge" ? Result.map(find(situation.house, outcome.into, situation.visitor), () => undefined) : Result.void, () =>
        Proposal.recommend(self, outcome, examiner(situation), situation.committee.policy, situation.at))),
  file: (id: Proposal.Id) =>
    Effect.map(
      on(id, ["Recommended"], (self, situation) => {
        const session = self.submission?.session
        const taken = self.number === undefined && session !== undefined ? [Numbering.take(situation.house.numbers, session, situation.at)] : []
        return Result.map(Proposal.file(self, taken[0]?.number ?? 0, examiner(situation), situation.at), (filed) => ({ events: [filed, ...taken], seen: [] }))
      }),
      (events) => events.reduce((number, event) => event._tag === "ProposalFiled" ? event.number : number, 0)
    ),
  notFile: (id: Proposal.Id, ground: number, note: string) => on(id, ["Recommended"], (self, { at, committee }) => Proposal.notFile(self, ground, note, committee.policy, at)),
  convert: (id: Proposal.Id, to: "opinion" | "report") => on(id, ["Recommended"], (self, { at }) => Proposal.convert(self, to, at)),
  passOn: (id: Proposal.Id, to: string) => on(id, ["Recommended"], (self, { at }) => Proposal.passOn(self, to, at)),
  merge: (id: Proposal.Id, into: Proposal.Id) =>
    on(id, ["Submitted", "Recommended", "Filed"], (self, { at, house, visitor }) =>
      Result.flatMap(find(house, into, visitor), (found) =>
        Result.flatMap(into === id ? Result.succeed({ ...found, stage: { _tag: "Filed" as const } }) : Proposal.at(found, "Filed"), (lead) =>
          Result.map(Proposal.merge(self, lead, at), (merged) => ({ events: [merged], seen: [`proposal/${into}`] }))))),
  separate: (id: Proposal.Id) => on(id, ["Merged"], (self, { at }) => Result.map(Proposal.separate(self, at), (separated) => ({ events: [separated], seen: [`proposal/${self.stage.into}`] }))),
  markKey: (id: Proposal.Id) => on(id, live, (self, { at }) => Proposal.markKey(self, at)),
  unmarkKey: (id: Proposal.Id) => on(id, live, (self, { at }) => Proposal.unmarkKey(self, at)),
  commend: (id: Proposal.Id) => on(id, live, (self, { at }) => Proposal.commend(self, at)),
  revokeCommendation: (id: Proposal.Id) => on(id, live, (self, { at }) => Proposal.revokeCommendation(self, at))
})

const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const
