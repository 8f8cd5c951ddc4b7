import type { Day, HouseEvent, Proposal, Unit } from "@jianyan/domain"
import { Proposals, Signings } from "@jianyan/services"
import { Effect } from "effect"

interface About { readonly id: Proposal.Id }
type Written = About & Proposal.Reply.Draft

const done = Effect.as(null)

/** Sends a reply by one of the verbs, without the people its letter names, who are kept apart. */
const apart = <E, R>(verb: (it: Proposals["Service"]) => (id: Proposal.Id, draft: Proposal.Reply.Draft) => Effect.Effect<ReadonlyArray<HouseEvent.HouseEvent>, E, R>) =>
  ({ id, ...draft }: Written) => done(Signings.use((it) => it.apart(id, draft, (kept) => Proposals.use((proposals) => verb(proposals)(id, kept)))))

/** Answers what is asked of replies, opinions on them, and the end. */
export const replying = {
  sendReply: apart((it) => it.sendReply),
  replyToMerged: apart((it) => it.replyToMerged),
  proposeReply: apart((it) => it.proposeReply),
  proposeReplyToMerged: apart((it) => it.proposeReplyToMerged),
  releaseReply: ({ checked, id, unit }: About & { readonly unit: Unit.Id; readonly checked: ReadonlyArray<string> }) => done(Proposals.use((it) => it.releaseReply(id, unit, checked))),
  giveReplyBack: ({ id, items, note, unit }: About & { readonly unit: Unit.Id; readonly items: ReadonlyArray<string>; readonly note: string }) =>
    done(Proposals.use((it) => it.giveReplyBack(id, unit, items, note))),
  giveFeedback: ({ id, ...opinion }: About & Proposal.Reply.Opinion) => done(Proposals.use((it) => it.giveFeedback(id, opinion))),
  orderSecondHandling: ({ because, id }: About & { readonly because?: Proposal.Id }) => done(Proposals.use((it) => it.orderSecondHandling(id, because))),
  close: ({ id, settlement }: About & { readonly settlement?: Proposal.Reply.Settlement }) => done(Proposals.use((it) => it.close(id, settlement))),
  askFollowUp: ({ id, until }: About & { readonly until: Day.Day }) => done(Proposals.use((it) => it.askFollowUp(id, until))),
  answerFollowUp: ({ answer, followUp, id }: About & { readonly followUp: number; readonly answer: Proposal.Reply.Findings }) => done(Proposals.use((it) => it.answerFollowUp(id, followUp, answer)))
}
