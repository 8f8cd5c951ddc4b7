import { Body, Committee, Day, Member, Station, Statistics as Counting, Theme } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "../Endpoint.ts"
import { Names } from "../Names.ts"

/** How the proposals received came out; received is the sum of the seven others. */
export const Tally = Schema.Struct({
  received: Schema.Int, filed: Schema.Int, merged: Schema.Int, withdrawn: Schema.Int, converted: Schema.Int, passedOn: Schema.Int, notFiled: Schema.Int, pending: Schema.Int
})

/** The rates whose records are proposals; participation counts members. */
export const countedRates = Counting.rateIds.filter((id): id is Exclude<Counting.RateId, "participation"> => id !== "participation")

/** Which records of a rate: its numerator, its denominator, or those in the denominator alone. */
export const sides = ["of", "over", "rest"] as const

/** One side of a rate by whose records a list is narrowed, such as "reply.rest"; a rate that counts recommendations keeps the proposals that have one of them. */
export const Figure = Schema.Literals(countedRates.flatMap((rate) => sides.map((side) => `${rate}.${side}` as const)))
export type Figure = typeof Figure.Type

/** Boxes of the session's flow that a proposal passed, all of them, joined by commas. */
export const Went = Schema.String.check(Schema.isPattern(/^(received|outcome|handling|class|level)\.[a-zA-Z0-9-]{1,40}(,(received|outcome|handling|class|level)\.[a-zA-Z0-9-]{1,40}){0,4}$/u))

/** A rate as two counts, never as a percentage alone. */
export const Share = Schema.Struct({ of: Schema.Int, over: Schema.Int })
export type Share = typeof Share.Type

const Rates = Schema.Struct({
  filing: Share, reply: Share, inTime: Share, completion: Share, satisfaction: Share, adoption: Share, faceToFace: Share, feedback: Share, implementation: Share, participation: Share
} satisfies Readonly<Record<Counting.RateId, typeof Share>>)

/** The rates of a part of the proposals; of a unit, `received` are its items (件次). */
export const Part = Schema.Struct({ id: Schema.String, received: Schema.Int, filed: Schema.Int, rates: Rates })
export type Part = typeof Part.Type

/** The statistics of one session, or of all, as counts that each open to their records. */
export const Statistics = Schema.Struct({
  tally: Tally,
  /** Both ways of counting filings, whichever the policy prints. */
  filings: Schema.Struct({ beforeMerging: Schema.Int, afterMerging: Schema.Int, merged: Schema.Int, leads: Schema.Int, inGroups: Schema.Int }),
  rates: Rates,
  /** Replies by the class of the latest one, over all that were replied to. */
  classes: Schema.Array(Schema.Struct({ id: Schema.String, ...Share.fields })),
  units: Schema.Struct({ units: Schema.Int, items: Schema.Int }),
  byCategory: Schema.Array(Part),
  byProposer: Schema.Array(Part),
  byChannel: Schema.Array(Part),
  /** By the bodies that stand behind a proposal; one put jointly is in the part of each. */
  byBody: Schema.Array(Part),
  /** By the stations proposals came of, in the order of their ids; those that came of none are in no part. */
  byStation: Schema.Array(Part),
  byUnit: Schema.Array(Part),
  /** By the kinds of the units that have part, over what was handed over; one handled by several kinds is in the part of each. */
  byUnitKind: Schema.Array(Part),
  handedOver: Schema.Int,
  boxes: Schema.Array(Schema.Struct({ id: Schema.String, value: Schema.Int })),
  ribbons: Schema.Array(Schema.Struct({ from: Schema.String, to: Schema.String, value: Schema.Int })),
  /** The members who proposed, in the order of the register. */
  proposed: Schema.Array(Member.Id),
  /** What the stations are called. */
  stations: Schema.Array(Schema.Struct({ id: Station.Id, name: Committee.Name })),
  names: Names
})
export type Statistics = typeof Statistics.Type

/** By what of statistics and time a list of proposals is narrowed. */
export const narrowing = {
  /** With a member: as the first proposer, or as a co-signer. */
  part: Schema.optionalKey(Schema.Literals(["first", "with"])),
  proposer: Schema.optionalKey(Schema.Literals(Counting.proposerKinds)),
  channel: Schema.optionalKey(Schema.Literals(Counting.channels)),
  /** Which body stands behind it. */
  body: Schema.optionalKey(Body.Id),
  /** What a unit of this kind has part in. */
  unitKind: Schema.optionalKey(Schema.Literals(Counting.unitKinds)),
  /** What came of this station. */
  station: Schema.optionalKey(Station.Id),
  /** What took up this theme. */
  theme: Schema.optionalKey(Theme.Id),
  /** Whose supervision a member leads. */
  ledBy: Schema.optionalKey(Member.Id),
  /** Whose reply is due on this day. */
  dueOn: Schema.optionalKey(Day.Day),
  figure: Schema.optionalKey(Figure),
  went: Schema.optionalKey(Went)
}

export const statistics = Endpoint.get("/statistics", {
  about: "Counts the proposals of a session, every rate with its numerator and denominator.", allow: ["proposalsStaff", "leader", "evaluator", "office", "auditor"],
  query: Schema.Struct({ session: Schema.optionalKey(Committee.SessionId) }), success: Statistics
})

