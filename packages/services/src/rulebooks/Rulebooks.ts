import { Assessment, Day, Draft, type House, Rulebook } from "@jianyan/domain"
import { Context, DateTime, Effect, HashMap, Layer, Option, Result } from "effect"
import { sectorOf } from "../evaluations/roll.ts"
import { Houses } from "../house/Houses.ts"
import { frame, type Frame } from "../scores/Frame.ts"
import { sheets } from "../scores/sheets.ts"
import { act, type Scene } from "../visitor/act.ts"
import { Visitor } from "../visitor/Visitor.ts"
import { unhurried } from "./unhurried.ts"

type Text = Assessment.Rulebook.Rulebook

/** One of the two texts a year is compared under: an edition by its name, or a draft as "draft:" and its id. */
const draftOf = (side: string): Draft.Id | undefined => {
  const [, id] = /^draft:([A-Za-z0-9_-]{1,64})$/u.exec(side) ?? []
  return id === undefined ? undefined : Draft.Id.make(id)
}

/** A year under two texts: both frames, where they leave every member, and what would follow. */
export interface Compared {
  readonly from: Frame
  readonly to: Frame
  readonly moved: ReadonlyArray<Assessment.WhatIf.Moved>
  /** Whom the quotas and consequences of either text would name by the year alone. */
  readonly ensuing: { readonly from: ReadonlyArray<Assessment.WhatIf.Ensuing>; readonly to: ReadonlyArray<Assessment.WhatIf.Ensuing> }
}

const find = ({ house }: Pick<Scene, "house">, id: Draft.Id): Result.Result<Draft.Draft, Draft.NotFound> =>
  Result.fromOption(HashMap.get(house.drafts, id), () => new Draft.NotFound({ id }))

/** Finds a published or adopted text to begin from: an edition by its name, or a rulebook of the gallery as "gallery:" and its key. */
const textOf = ({ rulebooks }: House.House, from: string): Result.Result<Text, Rulebook.NotFound> => {
  const [, key] = /^gallery:(\w+)$/u.exec(from) ?? []
  const shipped: Readonly<Record<string, Text>> = { ...Assessment.Gallery, binhe: Assessment.binhe }
  const found = key === undefined ? Option.getOrUndefined(Rulebook.named(rulebooks, from)) : Object.hasOwn(shipped, key) ? shipped[key] : undefined
  return found === undefined ? Result.fail(new Rulebook.NotFound({ edition: from })) : Result.succeed(found)
}

/** Gives a text an edition name nothing is adopted under yet: the next year, or the same name with a number. */
const renamed = (text: Text, { rulebooks }: House.House, year: number): Text => {
  const taken = new Set(rulebooks.filter(({ id }) => id === text.id).map(({ edition }) => edition))
  let edition = String(year)
  for (let number = 2; taken.has(edition); number++) edition = `${year}-${number}`
  const { until: _, ...days } = text.inForce
  return { ...text, edition, inForce: { ...days, from: Day.inYear(year, "01-01") } }
}

/** The rulebooks of a committee: the drafts in which an edition is written, and what a year would be under another text. */
export class Rulebooks extends Context.Service<Rulebooks>()("@jianyan/services/Rulebooks", {
  make: Effect.map(Houses, (houses) => ({
    /** Begins a draft from an edition or a rulebook of the gallery, as next year's edition. */
    begin: (id: Draft.Id, from: string) =>
      act(houses, ({ at, house, visitor }) => Result.map(textOf(house, from), (text) => Draft.begin(id, renamed(text, house, Day.year(Day.of(at)) + 1), from, visitor.account, at))),
    /** Begins a draft from a text that was brought along, refused problem by problem where it is none. */
    bring: (id: Draft.Id, text: unknown) => act(houses, ({ at, visitor }) => Result.map(Assessment.read(text), (read) => Draft.begin(id, read, "file", visitor.account, at))),
    revise: (id: Draft.Id, text: Text, seen: number) =>
      act(houses, (scene): Result.Result<Draft.DraftEvent.Of<"DraftRevised">, Draft.NotFound | Draft.RevisedMeanwhile> =>
        Result.flatMap(find(scene, id), (self): Result.Result<Draft.DraftEvent.Of<"DraftRevised">, Draft.RevisedMeanwhile> => Draft.revise(self, text, seen, scene.visitor.account, scene.at))),
    discard: (id: Draft.Id) => act(houses, (scene) => Result.map(find(scene, id), (self) => Draft.discard(self, scene.visitor.account, scene.at))),
    /** Makes a draft an edition; the analyser runs first, and others go on meanwhile. */
    adopt: (id: Draft.Id, seen: Draft.Seen) =>
      Effect.gen(function*() {
        const visitor = yield* Visitor
        const acting = { actor: visitor.account, ...(visitor.key === undefined ? {} : { key: visitor.key }) }
        // Whoever asks again after the answer was lost finds no draft to try, and is answered as before.
        const tried = yield* Option.match(HashMap.get((yield* houses.now(visitor.committee)).drafts, id), {
          onNone: (): Effect.Effect<Draft.Tried> => Effect.succeed({ revision: 0, faults: 0 }), onSome: (draft) => unhurried(Draft.tryOut(draft))
        })
        const [adopted] = yield* houses.act<Draft.NotFound | Draft.RevisedMeanwhile | Draft.Faulty | Rulebook.EditionAdopted>(visitor.committee, acting, (house, at) =>
          Result.flatMap(find({ house }, id), (self): Result.Result<{ readonly events: ReadonlyArray<Rulebook.RulebookEvent.RulebookEvent | Draft.DraftEvent.DraftEvent> }, Draft.RevisedMeanwhile | Draft.Faulty | Rulebook.EditionAdopted> =>
            Result.map(Draft.adopt(self, house.rulebooks, seen, tried, visitor.account, at), (events) => ({ events }))))
        return adopted?._tag === "RulebookAdopted" ? Rulebook.nameOf(adopted.text) : ""
      }),
    /** Reads a year under two texts, each speaking for all of it. */
    compare: (committee: string, year: number, from: string, to: string): Effect.Effect<Compared, Rulebook.NotFound | Rulebook.NoneInForce | Draft.NotFound> =>
      Effect.gen(function*() {
        const house = yield* houses.now(committee)
        const today = Day.of(yield* DateTime.now)
        const framed = (side: string): Result.Result<Frame, Rulebook.NotFound | Rulebook.NoneInForce | Draft.NotFound> => {
          const draft = draftOf(side)
          if (draft === undefined) return frame(house, year, today, { edition: side })
          return Result.flatMap(find({ house }, draft), ({ text }) => frame({ ...house, rulebooks: [text] }, year, today, { edition: Rulebook.nameOf(text) }))
        }
        const [before, after] = [yield* Effect.fromResult(framed(from)), yield* Effect.fromResult(framed(to))]
        const [was, is] = [sheets(house, before).sheets, sheets(house, after).sheets]
        const ensuing = (run: Frame, all: typeof was) => Assessment.WhatIf.ensuing(run.rulebook, all, (member) => sectorOf(house, member))
        return { from: before, to: after, moved: Assessment.WhatIf.compare(was, is), ensuing: { from: ensuing(before, was), to: ensuing(after, is) } }
      })
  }))
}) {
  static readonly layer: Layer.Layer<Rulebooks, never, Houses> = Layer.effect(this, this.make)
}
