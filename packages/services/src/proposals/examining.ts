import { Proposal } from "@jianyan/domain"
import { Effect, Result } from "effect"
import { type Asking, find } from "./asking.ts"
import { decide, type Decision, examiner, file, recommend } from "./deciding.ts"

/** The verbs of those who examine: recommend step by step, then decide, for one or for several; and the marks of a proposal. */
export const examining = ({ look, on, severally }: Asking) => ({
  recommend: (id: Proposal.Id, outcome: Proposal.Outcome, despite?: string) => on(id, ["Submitted", "Recommended"], (self, situation) => recommend(self, outcome, despite, situation)),
  file: (id: Proposal.Id, despite?: string) =>
    Effect.map(on(id, ["Recommended"], (self, situation) => file(self, despite, situation)), (events) => events.reduce((number, event) => event._tag === "ProposalFiled" ? event.number : number, 0)),
  notFile: (id: Proposal.Id, ground: number, note: string) => on(id, ["Recommended"], (self, { at, committee }) => Proposal.notFile(self, ground, note, committee.policy, at)),
  askRework: (id: Proposal.Id, items: ReadonlyArray<string>, note: string) =>
    on(id, ["Submitted", "Recommended"], (self, situation) => Proposal.askRework(self, items, note, examiner(situation), situation.committee.policy, situation.at)),
  convert: (id: Proposal.Id, to: "opinion" | "report") => on(id, ["Recommended"], (self, { at, committee }) => Proposal.convert(self, to, committee.policy, at)),
  passOn: (id: Proposal.Id, to: string) => on(id, ["Recommended"], (self, { at, committee }) => Proposal.passOn(self, to, committee.policy, at)),
  /** Says what a decision would come to for each of several proposals, and what is recommended for it; writes nothing. */
  previewSeveral: (ids: ReadonlyArray<Proposal.Id>, decision: Decision) => 
    look((situation) => ids.map((id) => {
      const found = find(situation.house, id, situation.visitor)
      const stage = Result.isSuccess(found) ? found.success.stage : undefined
      return { id, came: Result.map(decide(situation, id, decision), () => null), ...(stage?._tag === "Recommended" ? { advised: stage.outcome } : {}) }
    })),
  /** Decides about each of several proposals in turn; one that is refused does not keep the others. */
  decideSeveral: (ids: ReadonlyArray<Proposal.Id>, decision: Decision) => severally(ids, (situation, id) => decide(situation, id, decision)),
  markKey: (id: Proposal.Id) => on(id, live, (self, { at }) => Proposal.markKey(self, at)),
  unmarkKey: (id: Proposal.Id) => on(id, live, (self, { at }) => Proposal.unmarkKey(self, at)),
  commend: (id: Proposal.Id) => on(id, live, (self, { at }) => Proposal.commend(self, at)),
  revokeCommendation: (id: Proposal.Id) => on(id, live, (self, { at }) => Proposal.revokeCommendation(self, at))
})

const live = ["Filed", "HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const
