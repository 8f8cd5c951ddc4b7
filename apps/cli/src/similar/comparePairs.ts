import { Similar } from "@jianyan/domain"
import { Effect, Result, Schema, Stream } from "effect"
import { readJsonLines } from "../files/readJsonLines.ts"
import { LineUnfit } from "../files/refusals.ts"
import * as Progress from "../screen/Progress.ts"
import { table } from "../screen/table.ts"
import { tell } from "../screen/tell.ts"
import { agreement, sayShare } from "./agreement.ts"
import { nearestIds } from "./neighbours.ts"
import { percent } from "./percent.ts"
import type { Read } from "./readDocuments.ts"
import type { Judged } from "./tried.ts"
import { sayUnseen, unseen } from "./unseen.ts"

/** Two proposals to be compared; with a label, a reader has said whether they ask the same. */
const Pair = Schema.Struct({ ...Similar.Labelled.fields, label: Schema.optionalKey(Similar.Labelled.fields.label), certainty: Schema.optionalKey(Similar.Labelled.fields.certainty), sameSession: Schema.optionalKey(Schema.Boolean) })
const decodeLabelled = Schema.decodeUnknownResult(Similar.Labelled)

/** Compares the pairs of files, says how far the hints agree with the labels there are and, if asked, how far what the labels teach holds for pairs it was not learned from. */
export const comparePairs = Effect.fnUntraced(function*(paths: ReadonlyArray<string>, all: ReadonlyMap<string, Read>, corpus: Similar.Corpus, { folds, json }: { readonly folds: boolean; readonly json: boolean }) {
  const pairs = yield* Effect.map(Effect.forEach(paths, (file) => Effect.map(Stream.runCollect(readJsonLines(file, Pair)), (found) => found.map((pair, at) => ({ file, line: at + 1, pair })))), (found) => found.flat())
  const met = new Set<string>()
  for (const { file, line, pair: { pair } } of pairs) {
    if (met.has(pair)) return yield* new LineUnfit({ path: file, line, problem: `there is a pair ${pair} already` })
    met.add(pair)
  }
  const progress = yield* Progress.of("Comparing pairs", pairs.length)
  const compared = yield* Effect.forEach(pairs, ({ file, line, pair }, at) =>
    Effect.gen(function*() {
      const one = all.get(pair.a), other = all.get(pair.b)
      if (one === undefined || other === undefined) return yield* new LineUnfit({ path: file, line, problem: `pair ${pair.pair} names ${one === undefined ? pair.a : pair.b}, which is not among the proposals` })
      yield* Effect.andThen(progress.at(at), Effect.yieldNow)
      return { file, pair, ...Similar.hint(one.document, other.document) }
    }))
  const judged = compared.flatMap(({ evidence, file, kind, pair }): ReadonlyArray<Judged & { readonly hint: Similar.Kind }> =>
    Result.match(decodeLabelled(pair), { onFailure: () => [], onSuccess: (pair) => [{ file, pair, evidence, hint: kind }] }))
  const ten = new Map<string, ReadonlyArray<string>>()
  const tenNearest = (id: string): ReadonlyArray<string> => {
    const of = all.get(id)
    const known = ten.get(id) ?? (of === undefined ? [] : nearestIds(corpus, of, 10).map((near) => near.id))
    ten.set(id, known)
    return known
  }
  const rows = judged.length === 0 ? [] : agreement(judged.map(({ pair }) => pair), new Map(judged.map(({ hint, pair }) => [pair.pair, hint])), tenNearest)
  const taught = folds ? unseen(judged) : undefined
  yield* progress.end
  const answer = compared.map(({ evidence, kind, pair, score }) => ({ pair: pair.pair, a: pair.a, b: pair.b, score, hint: kind, ...(pair.label === undefined ? {} : { label: pair.label }), evidence }))
  yield* tell(json, { proposals: all.size, pairs: answer, agreement: rows, ...(taught === undefined ? {} : { unseen: taught }) }, () => [
    table([["pair", "a", "b", "score", "hint", "label"], ...answer.map(({ a, b, hint, label, pair, score }) => [pair, a, b, percent(score), hint, label === undefined ? "" : label === 1 ? "same" : "not the same"])], [3]),
    ...(rows.length === 0 ? [] : ["", table([["over", "pairs", "precision of “same”", "recall of “same”", "other among the ten nearest"], ...rows.map((row) => [row.over, String(row.pairs), sayShare(row.precision), sayShare(row.recall), sayShare(row.recallAmongTen)])], [1])]),
    ...(taught === undefined ? [] : ["", sayUnseen(taught)])
  ].join("\n"))
})
