import { Schema } from "effect"
import type { Policy } from "./Policy.ts"

/** Something of a policy that cannot stand: where, by the keys that lead there, and why. */
export const Fault = Schema.Struct({
  path: Schema.Array(Schema.Union([Schema.String, Schema.Int])),
  why: Schema.Literals(["repeated", "outOfRange", "noTermForAll", "leastAboveMost", "noSuchGround", "outOfOrder", "beyondLimit", "stillUsed"])
})
export type Fault = typeof Fault.Type

type Path = Fault["path"]
const fault = (why: Fault["why"], ...path: Path): Fault => ({ path, why })

const repeated = <A>(all: ReadonlyArray<A> | undefined, by: (one: A) => string | number, key: string, ...path: Path): ReadonlyArray<Fault> =>
  (all ?? []).flatMap((one, place) => (all ?? []).slice(0, place).some((other) => by(other) === by(one)) ? [fault("repeated", ...path, place, key)] : [])

const id = ({ id }: { readonly id: string }) => id

const twice = ({ appraisal, categories, drafting, examination, feedbackLevels, grounds, ladder, panel, quorum, replyChecks, replyClasses }: Policy): ReadonlyArray<Fault> => [
  ...repeated(categories, id, "id", "categories"),
  ...repeated(grounds, ({ number }) => number, "number", "grounds"),
  ...repeated(replyClasses, id, "id", "replyClasses"),
  ...repeated(feedbackLevels, id, "id", "feedbackLevels"),
  ...repeated(ladder, id, "id", "ladder"),
  ...repeated(replyChecks, id, "id", "replyChecks"),
  ...repeated(quorum, ({ meeting }) => meeting, "meeting", "quorum"),
  ...repeated(examination?.rework, id, "id", "examination", "rework"),
  ...repeated(drafting?.guardedWords, ({ word }) => word, "word", "drafting", "guardedWords"),
  ...repeated(appraisal?.proposal, id, "id", "appraisal", "proposal"),
  ...repeated(appraisal?.handling, id, "id", "appraisal", "handling"),
  ...repeated(appraisal?.grades, id, "id", "appraisal", "grades"),
  ...repeated(panel?.proposal, id, "id", "panel", "proposal"),
  ...repeated(panel?.handling, id, "id", "panel", "handling")
]

const bounds = { secondHandlingMonths: [1, 12], secondHandlings: [0, 10], returnWithin: [1, 60], coSignWithin: [1, 120] } as const

const figures = (policy: Policy): ReadonlyArray<Fault> =>
  (["secondHandlingMonths", "secondHandlings", "returnWithin", "coSignWithin"] as const).flatMap((key) => policy[key] < bounds[key][0] || policy[key] > bounds[key][1] ? [fault("outOfRange", key)] : [])

const terms = ({ extension, replyTerms, urgent }: Policy): ReadonlyArray<Fault> => [
  ...(["plenary", "ordinary"] as const).some((kind) => !replyTerms.some((term) => term.for === kind && term.of === undefined)) ? [fault("noTermForAll", "replyTerms")] : [],
  ...extension === undefined ? [] : replyTerms.flatMap((term, place) => term.until === undefined && term.months > extension.absoluteMonths ? [fault("beyondLimit", "replyTerms", place, "months")] : []),
  ...urgent?.in === "months" && urgent.within > 12 ? [fault("outOfRange", "urgent", "within")] : []
]

const drafting = ({ drafting, grounds }: Policy): ReadonlyArray<Fault> => drafting === undefined ? [] : [
  ...(["situation", "analysis", "recommendation"] as const).flatMap((part) => drafting[part].least > drafting[part].most ? [fault("leastAboveMost", "drafting", part, "least")] : []),
  ...drafting.guardedWords.flatMap(({ ground }, place) => ground !== undefined && !grounds.some(({ number }) => number === ground) ? [fault("noSuchGround", "drafting", "guardedWords", place, "ground")] : [])
]

const inOrder = ["pre", "re", "joint"] as const
const steps = ({ examination }: Policy): ReadonlyArray<Fault> => {
  const places = (examination?.steps ?? []).map((step) => inOrder.indexOf(step))
  return places.some((place, at) => at > 0 && place <= (places[at - 1] ?? -1)) ? [fault("outOfOrder", "examination", "steps")] : []
}

const meetings = ({ leave, quorum }: Policy): ReadonlyArray<Fault> => [
  ...(quorum ?? []).flatMap(({ orEqual, over: [of, parts] }, place) => of > parts || (of === parts && orEqual !== true) ? [fault("outOfRange", "quorum", place, "over")] : []),
  ...(leave?.rules ?? []).flatMap(({ misses }, place) =>
    typeof misses === "object" && misses.from !== undefined && misses.upTo !== undefined && misses.from > misses.upTo ? [fault("leastAboveMost", "leave", "rules", place, "misses")] : [])
]

const panels = ({ panel }: Policy): ReadonlyArray<Fault> => panel !== undefined && panel.least > panel.most ? [fault("leastAboveMost", "panel", "least")] : []

/** Lists what of a policy cannot stand although each part of it is well written, such as a list with one code twice; nothing where all fits together. */
export const faultsOf = (policy: Policy): ReadonlyArray<Fault> => [...twice(policy), ...figures(policy), ...terms(policy), ...drafting(policy), ...steps(policy), ...panels(policy), ...meetings(policy)]
