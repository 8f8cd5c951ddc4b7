import { Problem, type ProposalsApi } from "@jianyan/contract"
import type { Proposal } from "@jianyan/domain"
import { type Contended, type Decision, Proposals, type Refused } from "@jianyan/services"
import { Effect, Result } from "effect"

interface About { readonly id: Proposal.Id }
interface Several { readonly ids: ReadonlyArray<Proposal.Id>; readonly decision: Decision }

const done = Effect.as(null)

const came = (all: ReadonlyArray<{ readonly id: Proposal.Id; readonly came: Result.Result<null, Refused | Contended>; readonly advised?: Proposal.Outcome }>): ReadonlyArray<ProposalsApi.Came> =>
  all.map(({ advised, came, id }) => ({
    id, ...(advised === undefined ? {} : { advised }),
    ...(Result.isSuccess(came) ? {} : { refused: came.failure._tag === "House.Contended" ? new Problem.Busy({}) : came.failure })
  }))

/** Answers what is asked of the examination, for one proposal or for several, and of what a unit accepts at once. */
export const examining = {
  recommend: ({ despite, id, outcome }: About & { readonly outcome: Proposal.Outcome; readonly despite?: string }) => done(Proposals.use((it) => it.recommend(id, outcome, despite))),
  file: ({ despite, id }: About & { readonly despite?: string }) => Effect.map(Proposals.use((it) => it.file(id, despite)), (number) => ({ number })),
  notFile: ({ ground, id, note }: About & { readonly ground: number; readonly note: string }) => done(Proposals.use((it) => it.notFile(id, ground, note))),
  askRework: ({ id, items, note }: About & { readonly items: ReadonlyArray<string>; readonly note: string }) => done(Proposals.use((it) => it.askRework(id, items, note))),
  convert: ({ id, to }: About & { readonly to: "opinion" | "report" }) => done(Proposals.use((it) => it.convert(id, to))),
  passOn: ({ id, to }: About & { readonly to: string }) => done(Proposals.use((it) => it.passOn(id, to))),
  withdraw: ({ id, reason }: About & { readonly reason: string }) => done(Proposals.use((it) => it.withdraw(id, reason))),
  previewSeveral: ({ decision, ids }: Several) => Effect.map(Proposals.use((it) => it.previewSeveral(ids, decision)), came),
  decideSeveral: ({ decision, ids }: Several) => Effect.map(Proposals.use((it) => it.decideSeveral(ids, decision)), came),
  previewAccepting: ({ ids }: Pick<Several, "ids">) => Effect.map(Proposals.use((it) => it.previewAccepting(ids)), came),
  acceptSeveral: ({ ids, ledByHead }: Pick<Several, "ids"> & { readonly ledByHead?: Several["ids"] }) => Effect.map(Proposals.use((it) => it.acceptSeveral(ids, ledByHead)), came)
}
