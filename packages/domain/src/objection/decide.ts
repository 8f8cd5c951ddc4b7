import { type DateTime, Result, Schema } from "effect"
import type * as Member from "../member/Member.ts"
import * as Objection from "./Objection.ts"
import type { Of } from "./ObjectionEvent.ts"
import { open, type Settled } from "./standing.ts"

/** Nobody decides an objection of one's own. */
export class OwnObjection extends Schema.TaggedError<OwnObjection>()("Objection.OwnObjection", { id: Objection.Id }) {}

/** Whoever wrote the record that is objected to leaves the decision to somebody else. */
export class OwnRecord extends Schema.TaggedError<OwnRecord>()("Objection.OwnRecord", { id: Objection.Id, record: Schema.String }) {}

/** Who decides: the account, and the member it sits as, if any. */
export interface Decider {
  readonly account: string
  readonly member?: Member.Id | undefined
}

/** One hand in a record: the account that wrote or changed it. */
export interface Hand {
  readonly record: string
  readonly account: string
}

/** Decides an objection, with the reason; refused to the member concerned and to every hand in the records it names. It leads to a correction and moves nothing itself. */
export const decide = (
  self: Objection.Objection, { outcome, reason }: { readonly outcome: Objection.Outcome; readonly reason: string }, { account, member }: Decider, hands: ReadonlyArray<Hand>, at: DateTime.Utc
): Result.Result<Of<"ObjectionDecided">, Settled | OwnObjection | OwnRecord> =>
  Result.flatMap(open(self), (): Result.Result<Of<"ObjectionDecided">, OwnObjection | OwnRecord> => {
    if (member === self.member) return Result.fail(new OwnObjection({ id: self.id }))
    const own = hands.find((hand) => hand.account === account)
    if (own !== undefined) return Result.fail(new OwnRecord({ id: self.id, record: own.record }))
    return Result.succeed({ _tag: "ObjectionDecided", objection: self.id, outcome, reason, by: account, at })
  })
