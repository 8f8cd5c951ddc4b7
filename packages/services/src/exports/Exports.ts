import { Committee, Day, Evaluation, Member, Rulebook } from "@jianyan/domain"
import { Context, DateTime, Effect, HashMap, Layer, Option, Schema, Stream } from "effect"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { frame } from "../scores/Frame.ts"
import { sheets } from "../scores/sheets.ts"
import { organised } from "./organised.ts"
import { closeWith, sealOf, type Unsealed } from "./seal.ts"
import { Signer } from "./Signer.ts"
import { writeOwn } from "./writeOwn.ts"
import { writeYear } from "./writeYear.ts"

/** Refuses an export up to an entry that the journal does not have. */
export class BeyondJournal extends Schema.TaggedError<BeyondJournal>()("Export.BeyondJournal", { seq: Schema.Int, head: Schema.Int }) {}

/** A year to take out of the house: its records, what they come to and the proof of both, in one signed file that needs no house to be checked. */
export class Exports extends Context.Service<Exports, {
  /** Writes a committee's year as the journal stands, and a closed year as it was frozen. */
  readonly year: (committee: string, year: number) => Effect.Effect<Uint8Array, Rulebook.NoneInForce>
  /** Writes a committee's year as it stood after an entry of the journal, on the day that entry was recorded. */
  readonly yearAt: (committee: string, year: number, seq: number) => Effect.Effect<Uint8Array, Rulebook.NoneInForce | BeyondJournal>
  /** Writes what one member may take along of a year; nothing of others is in it. */
  readonly own: (committee: string, member: Member.Id, year: number) => Effect.Effect<Uint8Array, Rulebook.NoneInForce | Member.NotFound>
}>()("@jianyan/services/Exports") {
  static readonly layer: Layer.Layer<Exports, never, Journal | Houses | Signer> = Layer.effect(Exports, Effect.gen(function*() {
    const journal = yield* Journal
    const houses = yield* Houses
    const signer = yield* Signer

    const told = (committee: string, year: number, seq?: number) =>
      Effect.gen(function*() {
        const kept = yield* Stream.runCollect(journal.kept(committee))
        const { frozen } = Evaluation.of((yield* houses.now(committee)).evaluations, Evaluation.ofYear(year))
        const until = seq ?? frozen?.seq
        const entries = until === undefined ? kept : kept.slice(0, until)
        const last = entries.at(-1)
        if (last === undefined || (until !== undefined && last.seq !== until)) return yield* new BeyondJournal({ seq: until ?? 1, head: kept.length })
        const on = Day.of(seq === undefined ? frozen?.at ?? (yield* DateTime.now) : last.recordedAt)
        const digest = frozen !== undefined && last.seq === frozen.seq ? { digest: frozen.digest } : {}
        const house = yield* houses.past(committee, { seq: last.seq })
        const found = yield* Effect.catchTag(Effect.fromResult(frame(house, year, on)), "Rulebook.NotFound", Effect.die)
        const header = { format: "jianyan-export", edition: 1, committee: Committee.Id.make(last.committee), year, on, seq: last.seq, head: last.hash, ...digest } as const
        return { entries, house, frame: found, header }
      })

    const sealed = (committee: string, unsealed: Unsealed) =>
      Effect.gen(function*() {
        const seal = sealOf(unsealed, yield* DateTime.now)
        const { key, signature } = yield* signer.sign(committee, seal)
        return closeWith(unsealed, seal, key, signature)
      })

    const yearAt = (committee: string, year: number, seq?: number) =>
      Effect.gen(function*() {
        const { entries, frame, header, house } = yield* told(committee, year, seq)
        const found = sheets(house, frame), beside = organised(house, year, header.on)
        return yield* sealed(committee, writeYear({ ...header, of: "year", others: beside.map(({ subject }) => subject) }, entries, [...found.sheets, ...found.earlier, ...beside.flatMap(({ sheets }) => sheets)]))
      })

    return Exports.of({
      yearAt: Effect.fn("Exports.yearAt")(yearAt),
      year: Effect.fn("Exports.year")((committee: string, year: number) =>
        Effect.catchTag(yearAt(committee, year), "Export.BeyondJournal", () => new Rulebook.NoneInForce({ year }))),
      own: Effect.fn("Exports.own")(function*(committee: string, member: Member.Id, year: number) {
        const { entries, frame, header, house } = yield* Effect.catchTag(told(committee, year), "Export.BeyondJournal", () => new Member.NotFound({ member }))
        const found = HashMap.get(house.members, member)
        if (Option.isNone(found) || found.value.level !== undefined) return yield* new Member.NotFound({ member })
        return yield* sealed(committee, writeOwn(header, found.value, house, frame, entries))
      })
    })
  }))
}
