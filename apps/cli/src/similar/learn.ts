import { Similar } from "@jianyan/domain"

/** A pair a reader judged, and what a hint goes by. */
export interface Example {
  readonly pair: Similar.Labelled
  readonly evidence: Similar.Evidence
}

/** What was learned: how much each kind of evidence counts, in hundredths, and from which score on two proposals are called the same. */
export interface Learned {
  readonly weights: Similar.Weights
  readonly same: number
}

const read = ({ matter, narrowed, text, title }: Similar.Evidence): ReadonlyArray<number> => [text, matter, title, -narrowed].map((share) => share / 10_000)

const steps = 2_000

/** How strongly weights are held near zero: as much as by one pair for each of them, the usual measure. */
const restraint = 1

/**
 * Learns from examples what to weigh how, by logistic regression: "same" from where a reader is as likely to say so as not.
 *
 * Pairs that places, numbers or copied words decide teach nothing and are left out; where no likeness tells the labels apart, the weights in use come back.
 * Nothing is drawn by lot: the same examples teach the same.
 */
export const learn = (examples: ReadonlyArray<Example>): Learned => {
  const taught = examples.filter(({ evidence: { copied, numbers, places } }) => places === null && numbers === null && copied < Similar.from.copied)
  const rows = taught.map(({ evidence }) => read(evidence)), labels = taught.map(({ pair }) => pair.label)
  const width = rows[0]?.length ?? 0
  const column = (at: number) => rows.map((row) => row[at] ?? 0)
  const means = Array.from({ length: width }, (_, at) => mean(column(at)))
  const spreads = Array.from({ length: width }, (_, at) => Math.sqrt(mean(column(at).map((value) => (value - (means[at] ?? 0)) ** 2))) || 1)
  const standard = rows.map((row) => [1, ...row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1))])
  let found: ReadonlyArray<number> = Array.from({ length: width + 1 }, () => 0)
  // The curve bends at most by a quarter of each row's square: a step this long never overshoots.
  const step = 1 / (restraint + standard.reduce((sum, row) => sum + dot(row, row), 0) / 4)
  for (let turn = 0; turn < steps; turn++) {
    const misses = standard.map((row, at) => (labels[at] ?? 0) - 1 / (1 + Math.exp(-dot(row, found))))
    found = found.map((weight, at) => weight + step * (standard.reduce((sum, row, place) => sum + (row[at] ?? 0) * (misses[place] ?? 0), 0) - (at === 0 ? 0 : restraint * weight)))
  }
  const [start = 0, ...slopes] = found
  const [text = 0, matter = 0, title = 0, narrowed = 0] = slopes.map((slope, at) => slope / (spreads[at] ?? 1))
  const whole = text + matter + title
  if (!(whole > 0)) return { weights: Similar.weights, same: Similar.from.same }
  const least = dot([text, matter, title, narrowed], means) - start
  const hundredths = (weight: number) => 100 * weight / whole
  return { weights: { text: hundredths(text), matter: hundredths(matter), title: hundredths(title), narrowed: hundredths(narrowed) }, same: 10_000 * least / whole }
}

const mean = (values: ReadonlyArray<number>): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

const dot = (one: ReadonlyArray<number>, other: ReadonlyArray<number>): number => one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
