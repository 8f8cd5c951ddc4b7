import { HashMap } from "effect"
import type * as Commitment from "./Commitment.ts"
import { CommitmentEvent } from "./CommitmentEvent.ts"

/** All promises of a committee by id. */
export type Commitments = HashMap.HashMap<Commitment.Id, Commitment.Commitment>
/** No commitments: what a journal is folded from. */
export const empty: Commitments = HashMap.empty()

const answered = (all: Commitment.Commitment["postponements"], answer: "granted" | "refused", note?: string): Commitment.Commitment["postponements"] =>
  all.map((one) => one.answer === "asked" ? { ...one, answer, ...(note !== undefined && { note }) } : one)

/** Applies one event to the promises. */
export const evolve = (self: Commitments, event: CommitmentEvent): Commitments => {
  const change = (f: (it: Commitment.Commitment) => Commitment.Commitment) => HashMap.modify(self, event.commitment, f)
  return CommitmentEvent.match(event, {
    CommitmentMade: ({ at, commitment, of, recommendation, round, text, unit, until }) =>
      HashMap.set(self, commitment, {
        id: commitment, of, unit, recommendation, round, text, promised: until, until, madeAt: at, progress: [], postponements: [], transfers: [], asked: [], state: { _tag: "Open" }
      }),
    CommitmentReported: ({ at, done, text, unit }) => change((it) => ({ ...it, progress: [...it.progress, { unit, text, done, at }] })),
    PostponementAsked: ({ at, reason, until }) => change((it) => ({ ...it, postponements: [...it.postponements, { from: it.until, until, reason, askedAt: at, answer: "asked" }] })),
    CommitmentPostponed: ({ until }) => change((it) => ({ ...it, until, postponements: answered(it.postponements, "granted") })),
    PostponementRefused: ({ note }) => change((it) => ({ ...it, postponements: answered(it.postponements, "refused", note) })),
    CommitmentTransferred: ({ at, because, post, reason, to }) => change(({ post: _, ...it }) => ({
      ...it, unit: to, ...(post !== undefined && { post }), transfers: [...it.transfers, { from: it.unit, to, because, reason, at, ...(post !== undefined && { post }) }]
    })),
    CommitmentAskedAgain: ({ at }) => change((it) => ({ ...it, asked: [...it.asked, at] })),
    CommitmentDischarged: ({ at, by, evidence }) => change((it) => ({ ...it, state: { _tag: "Discharged", evidence, by, at } })),
    CommitmentReleased: ({ at, reason }) => change((it) => ({ ...it, state: { _tag: "Released", reason, at } })),
    CommitmentRenewed: ({ at, by }) => change((it) => ({ ...it, state: { _tag: "Renewed", by, at } }))
  })
}
