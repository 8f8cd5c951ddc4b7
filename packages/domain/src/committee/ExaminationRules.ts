import { Schema } from "effect"
import { Code } from "./Code.ts"
import { Name } from "./Name.ts"

const Length = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 20_000 }))

/** A word that hints at what a proposal must not hold, with what to do instead, and the ground for not filing it points to, where it points to one. */
export const GuardedWord = Schema.Struct({ word: Schema.NonEmptyString, advice: Name, ground: Schema.optionalKey(Schema.Int) })
export type GuardedWord = typeof GuardedWord.Type

/** How a proposal is written: lengths in characters by section, and words that hint at a secret; each check cites its article. */
export const Drafting = Schema.Struct({
  article: Schema.String,
  situation: Schema.Struct({ least: Length, most: Length }),
  analysis: Schema.Struct({ least: Length, most: Length }),
  recommendation: Schema.Struct({ least: Length, most: Length }),
  guardedWords: Schema.Array(GuardedWord),
  /** Whether a proposal says how its matter was looked into (不调研不提案): asked for, or required before it is submitted; neither if absent. */
  research: Schema.optionalKey(Schema.Literals(["asked", "required"])),
  /** How many files may be attached; ten if not said. */
  files: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 100 })))
})
export type Drafting = typeof Drafting.Type

/** A step of the examination: pre-examination (预审), re-examination (复审), joint examination (联合审查). */
export const ExaminationStep = Schema.Literals(["pre", "re", "joint"])
export type ExaminationStep = typeof ExaminationStep.Type

/** Something that is looked at, by its printed words. */
export const Checked = Schema.Struct({ id: Code, name: Name, article: Schema.optionalKey(Schema.String) })
export type Checked = typeof Checked.Type

/** How proposals are examined: the steps in order, and the checklist with which one is given back for rework. */
export const Examination = Schema.Struct({ 
  steps: Schema.NonEmptyArray(ExaminationStep),
  rework: Schema.NonEmptyArray(Checked),
  /** How often one proposal may be given back for rework. */
  reworks: Schema.optionalKey(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 10 })))
})
export type Examination = typeof Examination.Type

/** Whether authors are asked before their proposal is merged or goes on in another form: within how many days they answer, and whether an objection stops it. */
export const Consent = Schema.Struct({
  within: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 90 })),
  /** What becomes of a merger an author objects to: it stops, or goes on with the objection on record. */
  objectionToMerger: Schema.Literals(["stops", "recorded"])
})
export type Consent = typeof Consent.Type
