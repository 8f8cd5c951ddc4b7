import type { Kind, Level } from "../Fact.ts"
import type { Rulebook } from "../Rulebook.ts"

/** A rulebook as written, before it is read: anything may be changed in it. */
export type Written = Record<string, any>

/** A rulebook with one thing made wrong in it. */
export interface Mutant {
  readonly where: string
  readonly data: Written
}

/** A way to make a rulebook wrong: every place it can be done at, done. */
export type Operator = (written: Written) => ReadonlyArray<Mutant>

const walk = (node: Written): ReadonlyArray<Written> => node["node"] === "item" ? [node] : [node, ...node["of"].flatMap(walk)]
const placesOf = (written: Written): ReadonlyArray<Written> => written["table"] === undefined ? [] : walk(written["table"])

/** Changes each of the things found, every one in a copy of its own; `change` says `false` where there is nothing to change. */
const each = (find: (written: Written) => ReadonlyArray<Written>, change: (one: Written, all: ReadonlyArray<Written>, written: Written) => false | void): Operator => (written) =>
  find(written).flatMap((_, position) => {
    const data = structuredClone(written)
    const all = find(data)
    const one = all[position]
    return one === undefined || change(one, all, data) === false ? [] : [{ where: String(one["id"] ?? one["edition"]), data }]
  })

const nodes = (which: (node: Written) => boolean) => (written: Written) => placesOf(written).filter(which)
const items = (which: (item: Written) => boolean) => nodes((node) => node["node"] === "item" && which(node))
const gates = (written: Written): ReadonlyArray<Written> => written["gates"]
const whole = (written: Written): ReadonlyArray<Written> => [written]
const has = (key: string) => (node: Written) => node[key] !== undefined
const sized = (text: unknown, size: (points: number) => number): string => String(Math.round(size(Number(text)) * 10_000) / 10_000)
const deep = (value: any, change: (text: string) => string): any =>
  typeof value === "string" ? change(value) : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, deep(one, change)]))

/** The amounts of an item, wherever its pay has them, changed by a factor. */
const amounts = (item: Written, factor: number): false | void => {
  const { pays } = item
  const scale = (text: string) => sized(text, (points) => points * factor)
  if (pays.by === "mark") return false
  if (pays.by === "stage" || pays.by === "steps") for (const one of pays[`${pays.by}${pays.by === "stage" ? "s" : ""}`]) one.points = deep(one.points, scale)
  else pays.points = deep(pays.points, scale)
}

const negative = ({ pays }: Written): boolean => JSON.stringify(pays.points ?? "").includes("\"-")

const swapped = (item: Written): false | void => {
  const { pays } = item
  const list = pays.by === "stage" ? pays.stages : pays.by === "steps" ? pays.steps : undefined
  if (list !== undefined) {
    if (list.length < 2) return false
    const [first, last] = [list[0].points, list.at(-1).points]
    list[0].points = last
    list.at(-1).points = first
    return
  }
  if (typeof pays.points !== "object") return false
  const keys = Object.keys(pays.points)
  const [first, last] = [keys[0], keys.at(-1)]
  if (first === undefined || last === undefined || first === last || pays.points[first] === pays.points[last]) return false
  const kept = pays.points[first]
  pays.points[first] = pays.points[last]
  pays.points[last] = kept
}

const otherKind: Partial<Record<Kind, Kind>> = { proposal: "report", report: "proposal", meeting: "activity", activity: "meeting", speech: "article", suggestion: "material" }
const levels: ReadonlyArray<Level> = ["city", "province"]

const split = (first: string, second: string) => (item: Written, _: unknown, written: Written): false | void => {
  const twin = structuredClone(item)
  twin["id"] = `${item["id"]}-2`
  item["counts"].between = { from: "2026-01-01", to: first }
  twin["counts"].between = { from: second, to: "2026-12-31" }
  const around = placesOf(written).find((node) => node["of"]?.includes(item))
  around?.["of"].push(twin)
}

/** Every way in which the tests make rulebooks wrong, by name. */
export const operators: Readonly<Record<string, Operator>> = {
  "a cap left out": each(nodes(has("cap")), (node) => { delete node["cap"] }),
  "a cap raised a hundredfold": each(nodes(has("cap")), (node) => { node["cap"].points = sized(node["cap"].points, (points) => points * 100) }),
  "a cap of a tenth of a point": each(nodes(has("cap")), (node) => { node["cap"].points = "0.1" }),
  "a floor left out": each(nodes(has("floor")), (node) => { delete node["floor"] }),
  "a floor above everything": each(nodes(has("floor")), (node) => { node["floor"].points = "1000" }),
  "an exception left out": each(items(has("except")), (item) => { delete item["except"] }),
  "an exception of itself": each(items(has("except")), (item) => { item["except"] = [item["id"]] }),
  "an item written twice": each(items(() => true), (item, _, written) => {
    placesOf(written).find((node) => node["of"]?.includes(item))?.["of"].push({ ...structuredClone(item), id: `${item["id"]}-2` })
  }),
  "a reward that deducts": each(items((item) => !negative(item)), (item) => amounts(item, -1)),
  "a deduction that rewards": each(items(negative), (item) => amounts(item, -1)),
  "an add-on a hundredfold": each(items((item) => !negative(item) && ["each", "level", "stage"].includes(item["pays"].by) && item["take"]?.by !== "once"), (item) => {
    delete item["cap"]
    return amounts(item, 100)
  }),
  "nothing paid": each(items(() => true), (item) => amounts(item, 0)),
  "tiers the wrong way round": each(items(() => true), swapped),
  "tiers by level, the wrong way round": each(items((item) => ["award", "report", "material"].includes(item["counts"].kind[0])), (item) => {
    item["pays"] = { by: "level", add: "highest", points: { [levels[0] ?? ""]: "8", [levels[1] ?? ""]: "3" } }
    delete item["share"]
  }),
  "another kind of record": each(items((item) => otherKind[item["counts"].kind[0] as Kind] !== undefined), (item) => { item["counts"].kind[0] = otherKind[item["counts"].kind[0] as Kind] }),
  "a stage of another kind": each(items((item) => has("reached")(item["counts"])), (item) => { item["counts"].reached = ["published"] }),
  "a stage ruled out that is asked for": each(items((item) => has("reached")(item["counts"])), (item) => { item["counts"].unreached = [item["counts"].reached[0]] }),
  "a stage ruled out that must come first": each(items((item) => item["counts"].kind[0] === "proposal" && item["counts"].reached?.[0] !== "submitted"), (item) => { item["counts"].unreached = ["submitted"] }),
  "presence that nobody reaches": each(whole, (written) => { written["attendance"] = { ...written["attendance"], present: { atLeast: [3, 2] } } }),
  "half days of something unattended": each(items((item) => !["meeting", "activity"].includes(item["counts"].kind[0]) && item["pays"].by === "each"), (item) => { item["measure"] = "halfDays" }),
  "a role nobody has": each(items(() => true), (item) => { item["for"] = ["station"] }),
  "an item for everybody that is for some": each(items(has("for")), (item) => { delete item["for"] }),
  "a duty only some are called to": each(gates, (gate) => {
    if (gate["forbids"].length === 0) return false
    gate["anyOf"] = [{ counts: { kind: ["meeting"], form: ["standing"], attendance: ["present"] }, atLeast: 1 }]
  }),
  "a grade above the maximum": each(({ grades }) => grades.slice(0, 1), (grade) => {
    if (grade["from"] === undefined) return false
    grade["from"] = "9999"
  }),
  "grades the wrong way round": each(whole, (written) => {
    if (written["grades"].length < 3) return false
    written["grades"] = [written["grades"][1], written["grades"][0], ...written["grades"].slice(2)]
  }),
  "a lowest grade that asks for points": each(({ grades }) => grades.slice(-1), (grade) => { grade["from"] = "1" }),
  "a grade had for nothing": each(({ grades }) => grades.slice(0, 1), (grade) => {
    if (grade["from"] === undefined) return false
    grade["from"] = "0"
  }),
  "a duty that asks the impossible": each(gates, (gate) => {
    if (gate["forbids"].length === 0 || gate["anyOf"][0].atLeast === undefined) return false
    gate["anyOf"] = [{ ...gate["anyOf"][0], atLeast: 99_999, measure: "records" }]
  }),
  "a duty that forbids a grade there is not": each(gates, (gate) => { gate["forbids"] = ["superb"] }),
  "a duty nothing follows from": each(gates, (gate) => {
    if (gate["forbids"].length === 0) return false
    gate["forbids"] = []
  }),
  "a quota whose window leaves a period out": each(gates, (gate) => {
    const [condition] = gate["anyOf"]
    if (condition.atLeast === undefined) return false
    gate["anyOf"] = [{ ...condition, per: "quarter", within: "year", counts: { ...condition.counts, between: { from: "2026-05-01" } } }]
  }),
  "an article there is not": each(items(has("article")), (item) => { item["article"] = "99" }),
  "a window before the edition": each(items(() => true), (item) => { item["counts"].between = { from: "2026-02-01", to: "2025-12-31" } }),
  "two windows with a gap between": each(items((item) => item["except"] === undefined), split("2026-03-31", "2026-05-01")),
  "two windows that overlap": each(items((item) => item["except"] === undefined), split("2026-06-30", "2026-06-01")),
  "a duty asked for that there is not": each(items(() => true), (item) => { item["requires"] = ["no-such-duty"] }),
  "an edition that ends before it begins": each(whole, (written) => { written["inForce"].until = "1999-01-01" }),
  "a consequence of every total": each(({ consequences = [] }) => consequences, (consequence) => {
    if (consequence["when"][0].by !== "below") return false
    consequence["when"] = [{ by: "below", points: "99999999" }]
  }),
  "steps that turn downwards": each(items((item) => item["take"] === undefined && item["pays"].by === "each" && !negative(item)), (item) => {
    item["pays"] = { by: "steps", add: "highest", steps: [{ atLeast: 1, points: "5" }, { atLeast: 2, points: "-6" }] }
    delete item["share"]
  }),
  "the first free, whichever it is": each(items((item) => item["counts"].kind[0] === "proposal" && item["pays"].by === "each"), (item) => {
    item["pays"] = { by: "each", points: { sole: "10", first: "6", co: "2" } }
    item["take"] = { by: "fromNth", nth: 2 }
    delete item["share"]
  }),
  "a title that names a record": each(items(() => true), (item) => { item["counts"].title = "联名" }),
  "one record only, left out": each(items(has("take")), (item) => { delete item["take"] }),
  "a share left out": each(items(has("share")), (item) => { delete item["share"] }),
  "another measure": each(items(has("measure")), (item) => { item["measure"] = item["measure"] === "late" ? "leftEarly" : "late" }),
  "a document no longer asked for": each(items(has("evidence")), (item) => { delete item["evidence"] }),
  "an amount a fifth too high": each(items(() => true), (item) => amounts(item, 1.2)),
  "a grade limit ten points off": each(({ grades }) => grades.slice(0, 1), (grade) => {
    if (grade["from"] === undefined) return false
    grade["from"] = sized(grade["from"], (points) => points - 10)
  }),
  "a year that starts a quarter late": each(whole, (written) => { written["yearStarts"] = "04-01" })
}

/** The first mutants of an operator, one of each rulebook at a time, so that they come from as many as can be. */
export const mutantsOf = (operator: Operator, books: ReadonlyArray<readonly [name: string, written: Written, book: Rulebook]>, most: number) => {
  const all = books.map(([name, written, book]) => operator(written).map((mutant) => ({ ...mutant, name, book })))
  const longest = Math.max(0, ...all.map((some) => some.length))
  return Array.from({ length: longest }, (_, round) => all.flatMap((some) => some[round] ?? [])).flat().slice(0, most)
}
