import { type Fact, type Form, type Kind, type Level, partOf, type Stage } from "../assessment/Fact.ts"

/**
 * What one sentence of a duty report tells, as figures counted from the records it cites.
 *
 * `Attended` counts half days of meetings of one form; `Submitted` papers of a kind, `led` those written alone or signed first; `Reached` and
 * `TakenUp` those of them that reached a stage or a level; `Met` contacts and person-times; `TookPart` everything else of one kind and form.
 */
export type Tells =
  | { readonly tells: "Attended"; readonly form: Form; readonly held: number; readonly attended: number; readonly excused: number; readonly exempt: number; readonly absent: number }
  | { readonly tells: "Submitted"; readonly kind: Kind; readonly count: number; readonly led: number; readonly co: number }
  | { readonly tells: "Reached"; readonly kind: Kind; readonly stage: Stage; readonly count: number }
  | { readonly tells: "TakenUp"; readonly kind: Kind; readonly level: Level; readonly count: number }
  | { readonly tells: "Met"; readonly count: number; readonly people: number }
  | { readonly tells: "TookPart"; readonly kind: Kind; readonly form?: Form; readonly count: number }

/** A sentence's figures with the records they are counted from. */
export type Told = Tells & { readonly records: readonly [string, ...Array<string>] }

const papers: ReadonlyArray<Kind> = ["proposal", "report", "suggestion", "speech", "article", "material"]
const stages: ReadonlyArray<Stage> = ["filed", "key", "excellent", "adopted", "partlyAdopted", "satisfied", "published"]
const levels: ReadonlyArray<Level> = ["township", "county", "city", "province", "national"]
const rest: ReadonlyArray<Kind> = ["activity", "deed", "study", "award", "instruction"]

/** Counts what a duty report can say of some records: meetings, papers and what became of them, contacts, and what else was done. A breach and a mark are not told. */
export const tell = (facts: Iterable<Fact>): ReadonlyArray<Told> => {
  const byKind = Map.groupBy([...new Map([...facts].map((fact) => [fact.record, fact])).values()].sort(byDay), ({ kind }) => kind)
  const of = (kind: Kind) => byKind.get(kind) ?? []
  return [
    ...[...Map.groupBy(of("meeting"), ({ form = "other" }) => form)].flatMap(([form, some]) => attended(form, some)),
    ...papers.flatMap((kind) => submitted(kind, of(kind))),
    ...cite(of("contact"), (some) => ({ tells: "Met", count: some.length, people: sum(some, ({ amount }) => amount ?? 1) })),
    ...rest.flatMap((kind) => [...Map.groupBy(there(of(kind)), ({ form }) => form)].flatMap(([form, some]) => cite(some, () => ({ tells: "TookPart", kind, ...(form === undefined ? {} : { form }), count: some.length }))))
  ]
}

const attended = (form: Form, some: ReadonlyArray<Fact>): ReadonlyArray<Told> =>
  cite(some.filter(({ attendance }) => attendance !== undefined), (held) => {
    const of = (count: "held" | "attended" | "excused" | "exempt") => sum(held, ({ attendance }) => attendance?.[count] ?? 0)
    return { tells: "Attended", form, held: of("held"), attended: of("attended"), excused: of("excused"), exempt: of("exempt"), absent: of("held") - of("attended") - of("excused") - of("exempt") }
  })

const submitted = (kind: Kind, some: ReadonlyArray<Fact>): ReadonlyArray<Told> => [
  ...cite(some, () => ({ tells: "Submitted", kind, count: some.length, led: some.filter((fact) => partOf(fact) !== "co").length, co: some.filter((fact) => partOf(fact) === "co").length })),
  ...stages.flatMap((stage) => cite(some.filter(({ reached }) => reached?.includes(stage) ?? false), (those) => ({ tells: "Reached", kind, stage, count: those.length }))),
  ...levels.flatMap((level) => cite(some.filter((fact) => fact.levels?.includes(level) ?? false), (those) => ({ tells: "TakenUp", kind, level, count: those.length })))
]

/** Makes a sentence of some records; none where there are none. */
const cite = (some: ReadonlyArray<Fact>, tells: (some: ReadonlyArray<Fact>) => Tells): ReadonlyArray<Told> => {
  const [first, ...others] = some.map(({ record }) => record)
  return first === undefined ? [] : [{ ...tells(some), records: [first, ...others] }]
}

const there = (some: ReadonlyArray<Fact>): ReadonlyArray<Fact> => some.filter(({ attendance }) => attendance === undefined || attendance.attended > 0)
const sum = (some: ReadonlyArray<Fact>, of: (fact: Fact) => number): number => some.reduce((total, fact) => total + of(fact), 0)
const byDay = (one: Fact, other: Fact): number => one.on < other.on ? -1 : one.on > other.on ? 1 : one.record < other.record ? -1 : 1
