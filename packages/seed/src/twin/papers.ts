import type { Day } from "@jianyan/domain"
import * as Dice from "../texts/Dice.ts"
import { day, later } from "./calendar.ts"
import type { Chosen, Fate } from "./Paper.ts"
import { type Pair, type Shelf, take, takeSome, type Text } from "./shelf.ts"

type Filed = Extract<Fate, { _tag: "Filed" }>

/** Where the filed papers of the plenary have come to, and how many of them. */
const plenaryFiled: ReadonlyArray<readonly [count: number, until: Filed["until"], course: Filed["course"]]> = [
  [152, "Closed", "rated"], [38, "Closed", "silent"], [46, "Rated", "rated"], [46, "Replied", "silent"], [8, "Closed", "again"], [4, "Accepted", "again"]
]

/** Where the filed papers between plenaries have come to: how many, submitted from and to, reached, led by, handed over on, what was asked of the office, handled with whom. */
const ordinaryFiled: ReadonlyArray<readonly [count: number, from: string, to: string, until: Filed["until"], lead?: string | undefined, handedOver?: string | undefined, asked?: Filed["asked"], co?: string]> = [
  [30, "2026-01-20", "2026-07-08", "Closed"],
  [7, "2026-02-25", "2026-07-15", "Rated"],
  [7, "2026-05-11", "2026-07-22", "Replied"],
  [5, "2026-08-03", "2026-08-14", "Replied"],
  [1, "2026-07-27", "2026-07-27", "Accepted", "housing", "2026-08-12"],
  [1, "2026-07-28", "2026-07-28", "Accepted", "education", "2026-08-14"],
  [1, "2026-07-30", "2026-07-30", "Accepted", undefined, "2026-08-18"],
  [2, "2026-08-06", "2026-08-10", "Accepted", "housing", "2026-08-25"],
  [3, "2026-08-10", "2026-08-13", "Accepted", undefined, "2026-08-28"],
  [4, "2026-08-20", "2026-09-08", "Replied"],
  [1, "2026-09-02", "2026-10-09", "Accepted", "housing", undefined, "extension"],
  [1, "2026-09-02", "2026-10-09", "Accepted", "housing", undefined, "review"],
  [1, "2026-09-02", "2026-10-09", "Accepted", "housing", undefined, "redo"],
  [1, "2026-09-14", "2026-09-18", "Accepted", "education"],
  [1, "2026-09-01", "2026-10-12", "Accepted", undefined, undefined, "extension"],
  [1, "2026-09-01", "2026-10-12", "Accepted", undefined, undefined, "extensionGranted"],
  [1, "2026-09-01", "2026-10-12", "Accepted", undefined, undefined, "extensionRefused"],
  [1, "2026-09-01", "2026-10-12", "Accepted", undefined, undefined, "dispute"],
  [1, "2026-09-01", "2026-10-12", "Accepted", undefined, undefined, "disputeSettled"],
  [2, "2026-09-01", "2026-10-12", "Accepted"],
  [1, "2026-10-16", "2026-10-20", "Accepted", "housing"],
  [1, "2026-10-16", "2026-10-22", "Accepted", "education"],
  [1, "2026-10-19", "2026-10-23", "Accepted", undefined, undefined, undefined, "education"],
  [1, "2026-10-26", "2026-10-27", "HandedOver", "housing", "2026-11-11"],
  [1, "2026-10-26", "2026-10-28", "HandedOver", undefined, "2026-11-11", undefined, "housing"],
  [1, "2026-11-03", "2026-11-04", "HandedOver", "housing", "2026-11-18"],
  [1, "2026-11-03", "2026-11-05", "HandedOver", "education", "2026-11-18"],
  [3, "2026-11-03", "2026-11-10", "Filed"]
]

const between = (throws: Dice.Dice, from: string, to: string): Day.Day => {
  const first = day(from), last = day(to)
  let span = 0
  while (later(first, span) < last) span++
  return later(first, throws.int(0, span))
}

/** A day before the window closes: a few early, most in the week of the plenary. */
const plenaryDay = (throws: Dice.Dice): Day.Day => {
  const turn = throws.int(1, 100)
  if (turn <= 8) return between(throws, "2025-12-08", "2025-12-31")
  return turn <= 22 ? between(throws, "2026-01-04", "2026-01-07") : between(throws, "2026-01-08", "2026-01-14")
}

const chosen = (text: Text, on: Day.Day, fate: Fate, part?: Chosen["part"]): Chosen => ({ ...text, on, fate, ...(part !== undefined && { part }) })

const shuffled = <A>(throws: Dice.Dice, list: ReadonlyArray<A>): Array<A> => {
  const all = [...list], mixed: Array<A> = []
  while (all.length > 0) mixed.push(...all.splice(throws.int(0, all.length - 1), 1))
  return mixed
}

const filed = (until: Filed["until"], course: Filed["course"] = until === "Replied" ? "silent" : "rated", handedOver?: string, asked?: Filed["asked"], co?: string): Filed =>
  ({ _tag: "Filed", until, course, ...(handedOver !== undefined && { handedOver: day(handedOver) }), ...(asked !== undefined && { asked }), ...(co !== undefined && { with: co }) })

const isHeating = ({ first }: Pair) => first.draft.lead === "housing" && first.draft.matter === "hillside-heating"

/** The papers of the plenary of 2026: thirty families of two, merged; pairs on one matter; some refused or converted; the rest filed. */
const plenary = (from: Shelf, throws: Dice.Dice): ReadonlyArray<Chosen> => {
  const families = takeSome(from.same, 30), related = takeSome(from.related, 28)
  const own = take(from.alone, ({ draft }) => draft.category === "environment" && draft.recommendations.length > 3)
  const signed = take(from.alone, ({ draft }) => draft.lead === "education")
  const again = [...takeSome(from.alone, 2, ({ draft }) => draft.lead === "housing"), ...takeSome(from.alone, 10)]
  const single = takeSome(from.alone, 208 - 2 - again.length)
  const converted = takeSome(from.alone, 19, ({ draft }) => draft.recommendations.length <= 4)
  const fates = shuffled(throws, plenaryFiled.filter(([, , course]) => course !== "again").flatMap(([count, until, course]) => Array.from({ length: count }, () => filed(until, course))))
  const ends = [filed("Accepted", "again"), filed("Accepted", "again"), ...Array.from({ length: 8 }, () => filed("Closed", "again")), filed("Accepted", "again"), filed("Accepted", "again")]
  const closed = () => take(fates, ({ course, until }) => until === "Closed" && course === "rated")
  const any = () => take(fates)
  const faults = takeSome(from.faulty, 10)
  return [
    chosen(own, day("2026-01-12"), closed(), "closed"),
    chosen(signed, day("2026-01-09"), closed(), "signed"),
    ...again.map((text, place) => chosen(text, plenaryDay(throws), Dice.at(ends, place))),
    ...families.flatMap(({ first, second }, place) => [
      chosen(first, plenaryDay(throws), any()),
      chosen(second, plenaryDay(throws), { _tag: "Merged", into: first.n, filed: place % 2 === 0 })
    ]),
    ...related.flatMap(({ first, second }) => [chosen(first, plenaryDay(throws), any()), chosen(second, plenaryDay(throws), any())]),
    ...single.map((text) => chosen(text, plenaryDay(throws), any())),
    ...converted.map((text, place) => chosen(text, plenaryDay(throws), { _tag: "Converted", to: place % 3 === 0 ? "opinion" : "report" })),
    ...faults.map((text, place) => chosen(text, plenaryDay(throws), place < 8 ? { _tag: "NotFiled", ground: text.draft.fault ?? 10 } : { _tag: "Converted", to: "opinion" }))
  ]
}

/** A draft of a demo account is about what its member knows. */
const draftFits = (part: Chosen["part"]) => ({ draft }: Text): boolean =>
  part === "draft" ? draft.category === "environment" : part === "draft2" ? draft.lead === "education" : true

/** The papers between plenaries: the family and the due case of the demo member, work for two units at every stage, and seven that wait for an examiner. */
const ordinary = (from: Shelf, throws: Dice.Dice, family: Pair, waiting: ReadonlyArray<Text>): ReadonlyArray<Chosen> => {
  const follower = take(from.alone, ({ draft }) => draft.matter === family.first.draft.matter && draft.place === family.first.draft.place)
  return [
    chosen(family.first, day("2026-07-06"), filed("Replied", "silent", "2026-08-14"), "lead"),
    chosen(family.second, day("2026-07-14"), { _tag: "Merged", into: family.first.n, filed: true }),
    chosen(take(from.alone, ({ draft }) => draft.lead === "housing"), day("2026-08-07"), filed("Accepted", "rated", "2026-08-27"), "due"),
    ...ordinaryFiled.flatMap(([count, first, last, until, lead, handedOver, asked, co]) =>
      Array.from({ length: count }, () => {
        const text = take(from.alone, ({ draft }) => lead === undefined || draft.lead === lead)
        return chosen(text, between(throws, first, last), filed(until, until === "Replied" ? "silent" : "rated", handedOver, asked, co))
      })),
    chosen(take(from.faulty), day("2026-05-18"), { _tag: "NotFiled", ground: 7 }),
    chosen(take(from.alone), day("2026-06-08"), { _tag: "Converted", to: "report" }),
    chosen(follower, day("2026-11-13"), { _tag: "Pending", recommend: true }),
    chosen(take(from.alone, ({ draft }) => draft.category === "environment"), day("2026-11-16"), { _tag: "Pending", recommend: false }, "invitation"),
    ...waiting.map((text, place) => chosen(text, day(`2026-11-1${place + 6}`), { _tag: "Pending", recommend: place === 0 }, ([undefined, "upper", "joint"] as const)[place])),
    chosen(take(from.alone), day("2026-11-18"), { _tag: "Pending", recommend: false, asks: "report" }, "asked"),
    chosen(take(from.alone, ({ draft }) => draft.category === "environment"), day("2026-11-16"), { _tag: "Pending", recommend: false, mend: ["situation", "suggestion"] }, "mending"),
    ...(["draft", "draft2", undefined, undefined] as const).map((part, place) => chosen(take(from.alone, draftFits(part)), day(`2026-11-${17 + place}`), { _tag: "Drafted" }, part))
  ]
}

/** The papers of two sessions. */
export interface Sessions {
  /** The 120 papers of 2025; many are on a matter and place that comes back a year later. */
  readonly before: ReadonlyArray<Chosen>
  /** The 447 papers received in 2026, and a few drafts. */
  readonly now: ReadonlyArray<Chosen>
}

const earlierPapers = (from: Shelf, takenUp: ReadonlyArray<Text>): ReadonlyArray<Chosen> => {
  const throws = Dice.seeded("twin papers of 2025")
  const known = [...takenUp, ...from.earlier]
  const others = takeSome(from.alone, 120 - known.length)
  const fate = (place: number): Fate => {
    if (place % 13 === 7) return filed("Replied")
    return filed("Closed", place % 6 === 5 ? "silent" : "rated")
  }
  return [
    ...known.map((text, place) => chosen(text, between(throws, "2025-01-06", "2025-01-14"), fate(place))),
    ...others.map((text, place) =>
      chosen(text, place % 5 === 4 ? between(throws, "2025-02-10", "2025-05-30") : between(throws, "2025-01-06", "2025-01-14"), place < 5 ? { _tag: "Converted", to: "report" } : fate(place)))
  ]
}

/** Chooses what is told of two sessions from a full shelf. */
export const sessions = (from: Shelf): Sessions => {
  const throws = Dice.seeded("twin papers")
  const family = take(from.same, isHeating)
  const waiting = takeSome(from.same, 3), later = takeSome(from.related, 8)
  from.alone.unshift(...later.map(({ second }) => second))
  const now = [...ordinary(from, throws, family, waiting.map(({ second }) => second)), ...plenary(from, throws)]
  return { now, before: earlierPapers(from, [...waiting, ...later].map(({ first }) => first)) }
}
