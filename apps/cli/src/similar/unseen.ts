import { Similar } from "@jianyan/domain"
import { table } from "../screen/table.ts"
import { sayShare } from "./agreement.ts"
import { type Interval, interval } from "./interval.ts"
import { learn, type Learned } from "./learn.ts"
import { percent } from "./percent.ts"
import { byFiles, byFolds, type Judged, type Tried } from "./tried.ts"

/** How far hints that never saw the pairs agree with what readers said. */
export interface Unseen {
  /** What the weights were learned from. */
  readonly from: string
  readonly over: string
  readonly pairs: number
  readonly precision: Similar.Share & { readonly interval: Interval | null }
  readonly recall: Similar.Share & { readonly interval: Interval | null }
}

/** What the pairs teach that a reader was sure of, and how far it holds for pairs it was not learned from. */
export interface Taught {
  readonly learned: ReadonlyArray<Learned & { readonly from: string }>
  readonly rows: ReadonlyArray<Unseen>
}

/** Learns from the surely judged pairs of files in turn and says how far it holds for the others: part by part, and file by file where there are several. */
export const unseen = (judged: ReadonlyArray<Judged>): Taught => {
  const sure = judged.filter(({ pair }) => pair.certainty === "sure")
  const files = [...new Set(sure.map(({ file }) => file))]
  const inFolds = byFolds(sure)
  const told = (from: string, tried: ReadonlyArray<Tried>): ReadonlyArray<Unseen> => files.flatMap((file) => {
    const some = tried.filter((one) => one.file === file), session = some.filter(({ pair }) => pair.sameSession)
    return [row(from, name(file), some), ...(session.length === some.length || session.length === 0 ? [] : [row(from, `${name(file)}, same session`, session)])]
  })
  return {
    learned: [{ from: "in use", weights: Similar.weights, same: Similar.from.same }, ...files.map((file) => ({ from: name(file), ...learn(sure.filter((one) => one.file === file)) }))],
    rows: [row("nine parts of ten", "all", inFolds), ...(files.length < 2 ? [] : [...told("nine parts of ten", inFolds), ...told("the other files", byFiles(sure))])]
  }
}

/** Writes what was learned and how far it holds as two tables. */
export const sayUnseen = ({ learned, rows }: Taught): string => [
  table([["learned from", "text", "matter", "title", "narrowed", "same from"], ...learned.map(({ from, same, weights: { matter, narrowed, text, title } }) =>
    [from, text.toFixed(0), matter.toFixed(0), title.toFixed(0), `-${narrowed.toFixed(0)}`, percent(same)])], [1, 2, 3, 4, 5]),
  "",
  table([["learned from", "sure pairs of", "pairs", "precision of “same”", "95 of 100", "recall of “same”", "95 of 100"], ...rows.map((one) =>
    [one.from, one.over, String(one.pairs), sayShare(one.precision), between(one.precision.interval), sayShare(one.recall), between(one.recall.interval)])], [2])
].join("\n")

const row = (from: string, over: string, tried: ReadonlyArray<Tried>): Unseen => {
  const { pairs, precision, recall } = Similar.evaluate(tried.map(({ pair }) => pair), new Map(tried.map(({ hint, pair }) => [pair.pair, hint])))
  const drawn = interval(tried)
  return { from, over, pairs, precision: { ...precision, interval: drawn.precision }, recall: { ...recall, interval: drawn.recall } }
}

const between = (found: Interval | null): string => found === null ? "" : `${percent(found.from)} – ${percent(found.to)}`

const name = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path
