import type { ObjectionsApi } from "@jianyan/contract"
import { Assessment, type House, Objection } from "@jianyan/domain"
import { Attachments, Houses, mayObject, Objections, objectionVisible, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option, Result } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"
import { keepFile } from "./keepFile.ts"
import { titlesOf } from "./titles.ts"

const done = Effect.as(null)

interface About { readonly id: Objection.Id }

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  return { visitor, house: yield* Houses.use((houses) => houses.now(visitor.committee)) }
})

const showOf = (self: Objection.Objection): "open" | "awaiting" | "over" => Objection.isOpen(self) ? "open" : Objection.awaitsCorrection(self) ? "awaiting" : "over"

const editionOf = (house: House.House, { before }: Objection.Objection): Assessment.Rulebook.Rulebook | undefined =>
  house.rulebooks.find(({ edition, id }) => id === before.rulebook && edition === before.edition)

const labelOf = (house: House.House, self: Objection.Objection): Assessment.Rulebook.Words | undefined => {
  const { about } = self, rulebook = editionOf(house, self)
  return about._tag === "Line" && rulebook !== undefined ? Assessment.Rulebook.places(rulebook).find(({ id }) => id === about.item)?.label : undefined
}

const byDay = (one: Objection.Objection, other: Objection.Objection): number => one.lodgedAt.epochMilliseconds - other.lodgedAt.epochMilliseconds || (one.id < other.id ? -1 : 1)

/** Answers what is asked of objections. */
export const objections = {
  list: ({ show = "all" }: { readonly show?: typeof ObjectionsApi.shows[number] }) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const all = [...HashMap.values(house.objections)].filter((it) => objectionVisible(it, visitor)).sort(byDay)
      const counts = { open: 0, awaiting: 0, over: 0, all: all.length }
      for (const one of all) counts[showOf(one)]++
      const shown = all.filter((one) => show === "all" || showOf(one) === show)
      const rows = shown.map((objection): ObjectionsApi.Row => {
        const label = labelOf(house, objection)
        return { objection, titles: titlesOf(house, Objection.recordsOf(objection.about)), ...(label === undefined ? {} : { label }) }
      })
      return { rows, counts, names: yield* People.use((people) => people.named(visitor.committee, shown.map(({ member }) => member))) }
    }),
  read: ({ id }: About) =>
    Effect.gen(function*() {
      const { house, visitor } = yield* here
      const service = yield* Objections
      const objection = yield* service.read(id)
      const hands = Objection.isOpen(objection) ? yield* service.handsIn(visitor.committee, objection) : []
      const may = mayObject(objection, visitor, hands)
      const changed = may.includes("correct") ? yield* service.changedSince(visitor.committee, objection) : []
      const now = yield* Effect.option(service.sheetNow(visitor.committee, objection))
      const rulebook = editionOf(house, objection), conflict = visitor.member === objection.member ? undefined : hands.find(({ account }) => account === visitor.account)?.record
      const seen = Option.map(now, Objection.seen)
      const { state } = objection
      const named = [
        ...Objection.recordsOf(objection.about), ...changed, ...objection.before.lines.flatMap(({ records }) => records), ...Option.match(seen, { onNone: () => [], onSome: ({ lines }) => lines.flatMap(({ records }) => records) }),
        ...(state._tag === "Decided" && state.corrected !== undefined ? state.corrected.records : [])
      ]
      return {
        objection, may, changed, titles: titlesOf(house, named), names: yield* People.use((people) => people.named(visitor.committee, [objection.member])),
        ...(rulebook === undefined ? {} : { rulebook }), ...(Option.isNone(seen) ? {} : { now: seen.value }), ...(conflict === undefined ? {} : { conflict })
      }
    }),
  lodge: (given: Omit<Objection.Lodged, "id">) =>
    Effect.gen(function*() {
      const made = Objection.Id.make(yield* newId)
      const [event] = yield* Objections.use((it) => it.lodge({ ...given, id: made }))
      return { id: event !== undefined && "objection" in event ? event.objection : made }
    }),
  attach: ({ bytes, id, name }: About & { readonly name: string; readonly bytes: Uint8Array }) =>
    Effect.gen(function*() {
      const { visitor } = yield* here
      const objection = yield* Objections.use((it) => it.read(id))
      if (objection.member !== visitor.member) return yield* new Objection.NotFound({ id })
      yield* Effect.fromResult(Result.map(Objection.open(objection), () => undefined))
      const file = yield* keepFile(visitor.committee, name, bytes)
      yield* Objections.use((it) => it.attach(id, file))
      return file
    }),
  readFile: ({ hash, id }: About & { readonly hash: string }) =>
    Effect.gen(function*() {
      const { visitor } = yield* here
      const file = (yield* Objections.use((it) => it.read(id))).evidence.find((one) => one.hash === hash)
      if (file === undefined) return yield* new Objection.NotFound({ id })
      const { bytes } = yield* Attachments.use((it) => it.get(visitor.committee, hash)).pipe(Effect.catchTag("Attachment.NotFound", () => new Objection.NotFound({ id })))
      return { name: file.name, type: file.type, bytes }
    }),
  withdraw: ({ id }: About) => done(Objections.use((it) => it.withdraw(id))),
  decide: ({ id, ...decision }: About & { readonly outcome: Objection.Outcome; readonly reason: string }) => done(Objections.use((it) => it.decide(id, decision))),
  correct: ({ id, records }: About & { readonly records: Objection.Correction["records"] }) => done(Objections.use((it) => it.correct(id, records)))
}
