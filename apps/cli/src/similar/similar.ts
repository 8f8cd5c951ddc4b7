import { Similar } from "@jianyan/domain"
import { Console, Effect, Option } from "effect"
import { Command, Flag } from "effect/cli"
import { json } from "../screen/json.ts"
import * as Progress from "../screen/Progress.ts"
import { table } from "../screen/table.ts"
import { comparePairs } from "./comparePairs.ts"
import { type Neighbour, neighbours } from "./neighbours.ts"
import { percent } from "./percent.ts"
import { type Read, readDocuments } from "./readDocuments.ts"

const brief = 60

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

/** Finds the nearest of proposals in a file, or compares pairs of them and says how far the hints agree with readers. */
export const similar = Command.make("similar", {
  proposals: Flag.String("proposals").pipe(Flag.withMetavar("FILE"), Flag.withDescription("Proposals, as JSON lines with id, title and text")),
  pairs: Flag.String("pairs").pipe(Flag.withMetavar("FILE"), Flag.atLeast(0), Flag.withDescription("Pairs to compare, as JSON lines with pair, a and b; label, certainty and sameSession where a reader has judged them; may be given more than once")),
  folds: Flag.Boolean("folds").pipe(Flag.withoutNegation, Flag.withDefault(false), Flag.withDescription("Learn weights and cut-off from the judged pairs anew, nine parts of ten and file by file, and say how far they hold for the pairs left out")),
  id: Flag.optional(Flag.String("id").pipe(Flag.withDescription("Only the nearest of this proposal"))),
  json
}, ({ folds, id, json, pairs, proposals }) =>
  Effect.gen(function*() {
    const all = yield* readDocuments(proposals)
    const corpus = yield* corpusOf(all)
    if (pairs.length > 0) return yield* comparePairs(pairs, all, corpus, { folds, json })
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
    Command.withDescription("Prints the ten nearest of every proposal with the passages they share, one JSON line a proposal with --json; or, with --pairs, score and hint of every pair and, where they are labelled, how far the hints agree with the labels; with --folds also how far what the labels teach holds for pairs it was not learned from. Nothing leaves this machine. A hint is for the person who decides; it decides nothing."),
    Command.withExamples([
      { command: "jianyan similar --proposals proposals.jsonl --id js2019-0579", description: "The nearest of one proposal" },
      { command: "jianyan similar --proposals proposals.jsonl --json > nearest.jsonl", description: "The nearest of all" },
      { command: "jianyan similar --proposals proposals.jsonl --pairs pairs.jsonl", description: "Precision and recall over judged pairs" },
      { command: "jianyan similar --proposals proposals.jsonl --pairs first.jsonl --pairs second.jsonl --folds", description: "The same over pairs left out of learning" }
    ])
  )
