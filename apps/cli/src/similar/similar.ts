import { Similar } from "@jianyan/domain"
import { Console, Effect, Option, Result, Schema, Stream } from "effect"
import { Command, Flag } from "effect/cli"
import { readJsonLines } from "../files/readJsonLines.ts"
import { LineUnfit } from "../files/refusals.ts"
import { json } from "../screen/json.ts"
import * as Progress from "../screen/Progress.ts"
import { table } from "../screen/table.ts"
import { tell } from "../screen/tell.ts"
import { agreement, sayShare } from "./agreement.ts"
import { nearestIds, type Neighbour, neighbours } from "./neighbours.ts"
import { type Read, readDocuments } from "./readDocuments.ts"

/** Two proposals to be compared; with a label, a reader has said whether they ask the same. */
const Pair = Schema.Struct({ ...Similar.Labelled.fields, label: Schema.optionalKey(Similar.Labelled.fields.label), certainty: Schema.optionalKey(Similar.Labelled.fields.certainty), sameSession: Schema.optionalKey(Schema.Boolean) })
const decodeLabelled = Schema.decodeUnknownResult(Similar.Labelled)

const brief = 60

const percent = (score: number) => `${(Math.floor(score / 10) / 10).toFixed(1)} %`

const sayNeighbours = ({ document }: Read, found: ReadonlyArray<Neighbour>): string => [
  `${document.id}  ${document.title}`,
  table(found.flatMap(({ hint, id, passages, score, title }) => [
    [`  ${percent(score)}`, hint, id, title],
    ...passages.slice(0, 1).map(({ text }) => ["", "", `${passages.length} shared`, `“${[...text.replace(/\s+/gu, "")].slice(0, brief).join("")}${[...text].length > brief ? "…" : ""}”`])
  ]), [0])
].join("\n")

const corpusOf = (all: ReadonlyMap<string, Read>) =>
  Effect.gen(function*() {
    const corpus = Similar.open()
    const progress = yield* Progress.of("Indexing", all.size)
    let done = 0
    for (const { document } of all.values()) {
      Similar.add(corpus, document)
      if (++done % 50 === 0) yield* Effect.andThen(progress.at(done), Effect.yieldNow)
    }
    yield* progress.end
    return corpus
  })

const comparePairs = Effect.fnUntraced(function*(path: string, all: ReadonlyMap<string, Read>, corpus: Similar.Corpus, asJson: boolean) {
  const pairs = yield* Stream.runCollect(readJsonLines(path, Pair))
  const progress = yield* Progress.of("Comparing pairs", pairs.length)
  const compared = yield* Effect.forEach(pairs, (pair, at) =>
    Effect.gen(function*() {
      const one = all.get(pair.a), other = all.get(pair.b)
      if (one === undefined || other === undefined) return yield* new LineUnfit({ path, line: at + 1, problem: `pair ${pair.pair} names ${one === undefined ? pair.a : pair.b}, which is not among the proposals` })
      const { evidence, kind, score } = Similar.hint(one.document, other.document)
      yield* Effect.andThen(progress.at(at), Effect.yieldNow)
      return { pair: pair.pair, a: pair.a, b: pair.b, score, hint: kind, ...(pair.label === undefined ? {} : { label: pair.label }), evidence }
    }))
  const labelled = pairs.flatMap((pair) => Result.match(decodeLabelled(pair), { onFailure: () => [], onSuccess: (pair) => [pair] }))
  const ten = new Map<string, ReadonlyArray<string>>()
  const tenNearest = (id: string): ReadonlyArray<string> => {
    const of = all.get(id)
    const known = ten.get(id) ?? (of === undefined ? [] : nearestIds(corpus, of, 10).map((near) => near.id))
    ten.set(id, known)
    return known
  }
  const rows = labelled.length === 0 ? [] : agreement(labelled, new Map(compared.map(({ hint, pair }) => [pair, hint])), tenNearest)
  yield* progress.end
  yield* tell(asJson, { proposals: all.size, pairs: compared, agreement: rows }, () => [
    table([["pair", "a", "b", "score", "hint", "label"], ...compared.map(({ a, b, hint, label, pair, score }) => [pair, a, b, percent(score), hint, label === undefined ? "" : label === 1 ? "same" : "not the same"])], [3]),
    ...(rows.length === 0 ? [] : ["", table([["over", "pairs", "precision of “same”", "recall of “same”", "other among the ten nearest"], ...rows.map((row) => [row.over, String(row.pairs), sayShare(row.precision), sayShare(row.recall), sayShare(row.recallAmongTen)])], [1])])
  ].join("\n"))
})

/** Finds the nearest of proposals in a file, or compares pairs of them and says how far the hints agree with readers. */
export const similar = Command.make("similar", {
  proposals: Flag.String("proposals").pipe(Flag.withMetavar("FILE"), Flag.withDescription("Proposals, as JSON lines with id, title and text")),
  pairs: Flag.optional(Flag.String("pairs").pipe(Flag.withMetavar("FILE"), Flag.withDescription("Pairs to compare, as JSON lines with pair, a and b; label, certainty and sameSession where a reader has judged them"))),
  id: Flag.optional(Flag.String("id").pipe(Flag.withDescription("Only the nearest of this proposal"))),
  json
}, ({ id, json, pairs, proposals }) =>
  Effect.gen(function*() {
    const all = yield* readDocuments(proposals)
    const corpus = yield* corpusOf(all)
    if (Option.isSome(pairs)) return yield* comparePairs(pairs.value, all, corpus, json)
    const asked = [...all.values()].filter(({ document }) => Option.isNone(id) || document.id === id.value)
    const progress = yield* Progress.of("Comparing", asked.length)
    yield* Effect.forEach(asked, (of, at) =>
      Effect.gen(function*() {
        const found = neighbours(corpus, all, of, 10)
        yield* Console.log(json ? JSON.stringify({ id: of.document.id, title: of.document.title, nearest: found }) : `${sayNeighbours(of, found)}\n`)
        yield* Effect.andThen(progress.at(at + 1), Effect.yieldNow)
      }), { discard: true })
    yield* progress.end
  })).pipe(
    Command.withShortDescription("Find proposals that ask the same"),
    Command.withDescription("Prints the ten nearest of every proposal with the passages they share, one JSON line a proposal with --json; or, with --pairs, score and hint of every pair and, where they are labelled, how far the hints agree with the labels. Nothing leaves this machine. A hint is for the person who decides; it decides nothing."),
    Command.withExamples([
      { command: "jianyan similar --proposals proposals.jsonl --id js2019-0579", description: "The nearest of one proposal" },
      { command: "jianyan similar --proposals proposals.jsonl --json > nearest.jsonl", description: "The nearest of all" },
      { command: "jianyan similar --proposals proposals.jsonl --pairs pairs.jsonl", description: "Precision and recall over judged pairs" }
    ])
  )
