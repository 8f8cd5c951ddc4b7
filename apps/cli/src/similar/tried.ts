import { Similar } from "@jianyan/domain"
import { type Example, learn, type Learned } from "./learn.ts"

/** A judged pair of a file, and what a hint goes by. */
export interface Judged extends Example {
  /** The file it was read from. */
  readonly file: string
}

/** What a hint that never saw a pair said of it. */
export interface Tried extends Judged {
  readonly hint: Similar.Kind
  /** Pairs of one cluster share proposals, at once or by way of others. */
  readonly cluster: string
}

/** How many parts the clusters are dealt to. */
const parts = 10

/** Judges each pair by what the pairs of other clusters teach: clusters are dealt to ten parts, and each part is judged by what the other nine teach. */
export const byFolds = (judged: ReadonlyArray<Judged>): ReadonlyArray<Tried> => {
  const of = clusters(judged)
  const order = [...new Set(of.values())].sort((one, other) => scattered(one) - scattered(other) || (one < other ? -1 : 1))
  const part = new Map(order.map((cluster, at) => [cluster, at % parts]))
  return outside(judged, of, ({ pair }) => String(part.get(of.get(pair.a) ?? "")))
}

/** Judges each pair by what the pairs of the other files teach; a file that shares a proposal with another teaches it nothing of that cluster. */
export const byFiles = (judged: ReadonlyArray<Judged>): ReadonlyArray<Tried> => outside(judged, clusters(judged), ({ file }) => file)

const outside = (judged: ReadonlyArray<Judged>, clusterOf: ReadonlyMap<string, string>, by: (one: Judged) => string): ReadonlyArray<Tried> =>
  [...new Set(judged.map(by))].flatMap((own) => {
    const asked = judged.filter((one) => by(one) === own).map((one) => ({ ...one, cluster: clusterOf.get(one.pair.a) ?? one.pair.a }))
    const known = new Set(asked.map(({ cluster }) => cluster))
    const learned: Learned = learn(judged.filter((one) => by(one) !== own && one.pair.certainty === "sure" && !known.has(clusterOf.get(one.pair.a) ?? one.pair.a)))
    return asked.map((one) => ({ ...one, hint: Similar.judge(one.evidence, learned.weights, learned.same).kind }))
  })

/** Names for each proposal the cluster it lies in, by the first of its ids. */
const clusters = (judged: ReadonlyArray<Judged>): ReadonlyMap<string, string> => {
  const above = new Map<string, string>()
  const top = (id: string): string => {
    const next = above.get(id) ?? id
    return next === id ? id : top(next)
  }
  for (const { pair: { a, b } } of judged) {
    const [first = a, last = b] = [top(a), top(b)].sort()
    above.set(last, first)
    above.set(first, first)
  }
  return new Map(judged.flatMap(({ pair: { a, b } }) => [[a, top(a)], [b, top(b)]] as const))
}

/** A number that has nothing to do with the order of ids (FNV-1a). */
const scattered = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
