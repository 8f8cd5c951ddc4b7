import { Committee, Day, Member, type Rulebook } from "@jianyan/domain"
import { Context, DateTime, Effect, HashMap, Layer, Option, Schema, Stream } from "effect"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { frame } from "../scores/Frame.ts"
import { sheets } from "../scores/sheets.ts"
import { closeWith, sealOf, type Unsealed } from "./seal.ts"
import { Signer } from "./Signer.ts"
import { writeOwn } from "./writeOwn.ts"
import { writeYear } from "./writeYear.ts"

/** Refuses an export up to an entry that the journal does not have. */
export class BeyondJournal extends Schema.TaggedError<BeyondJournal>()("Export.BeyondJournal", { seq: Schema.Int, head: Schema.Int }) {}

type Untold = Rulebook.NoneInForce | Rulebook.NotFound

/** A year to take out of the house: its records, what they come to and the proof of both, in one signed file that needs no house to be checked. */
export class Exports extends Context.Service<Exports, {
  /** Writes a committee's year up to an entry of the journal, the last unless told. */
  readonly year: (committee: string, year: number, seq?: number) => Effect.Effect<Uint8Array, Untold | BeyondJournal>
  /** Writes what one member may take along of a year; nothing of others is in it. */
  readonly own: (committee: string, member: Member.Id, year: number) => Effect.Effect<Uint8Array, Untold | Member.NotFound>
}>()("@jianyan/services/Exports") {
  static readonly layer: Layer.Layer<Exports, never, Journal | Houses | Signer> = Layer.effect(Exports, Effect.gen(function*() {
    const journal = yield* Journal
    const houses = yield* Houses
    const signer = yield* Signer

    const told = (committee: string, year: number, seq?: number) =>
      Effect.gen(function*() {
        const kept = yield* Stream.runCollect(journal.kept(committee))
        const entries = seq === undefined ? kept : kept.slice(0, seq)
        const last = entries.at(-1)
        if (last === undefined || (seq !== undefined && last.seq !== seq)) return yield* new BeyondJournal({ seq: seq ?? 1, head: kept.length })
        const on = Day.of(seq === undefined ? yield* DateTime.now : last.recordedAt)
        const house = yield* houses.past(committee, { seq: last.seq })
        const found = yield* Effect.fromResult(frame(house, year, on))
        const header = { format: "jianyan-export", edition: 1, committee: Committee.Id.make(last.committee), year, on, seq: last.seq, head: last.hash } as const
        return { entries, house, frame: found, header }
      })

    const sealed = (committee: string, unsealed: Unsealed) =>
      Effect.gen(function*() {
        const seal = sealOf(unsealed, yield* DateTime.now)
        const { key, signature } = yield* signer.sign(committee, seal)
        return closeWith(unsealed, seal, key, signature)
      })

    return Exports.of({
      year: Effect.fn("Exports.year")(function*(committee: string, year: number, seq?: number) {
        const { entries, frame, header, house } = yield* told(committee, year, seq)
        const found = sheets(house, frame)
        return yield* sealed(committee, writeYear({ ...header, of: "year" }, entries, [...found.sheets, ...found.earlier]))
      }),
      own: Effect.fn("Exports.own")(function*(committee: string, member: Member.Id, year: number) {
        const { entries, frame, header, house } = yield* Effect.catchTag(told(committee, year), "Export.BeyondJournal", () => Effect.fail(new Member.NotFound({ member })))
        const found = HashMap.get(house.members, member)
        if (Option.isNone(found)) return yield* new Member.NotFound({ member })
        return yield* sealed(committee, writeOwn(header, found.value, house, frame, entries))
      })
    })
  }))
}
