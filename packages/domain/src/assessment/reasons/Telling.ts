import type { Part } from "../Fact.ts"
import type { Measure, Occasion } from "../Selection.ts"

type All = (all: ReadonlyArray<string>) => string
type Say<Given extends ReadonlyArray<string | number>> = (...given: Given) => string

/** The words of one language in which a sheet gives its reasons; points come written, names in their marks. */
export interface Telling {
  /** Joins things all of which are meant, and clauses that stand beside each other. */
  readonly and: All
  readonly clauses: All
  /** Puts the name of a rule, and the title of a record, in quotation marks. */
  readonly quoted: Say<[name: string]>
  readonly titled: Say<[title: string]>
  readonly level: All
  readonly stages: All
  readonly per: Readonly<Record<Measure, Say<[unit: string]>>>
  readonly quantity: Readonly<Record<Measure, Say<[n: number, unit: string]>>>
  readonly distinct: Readonly<Record<Occasion, string>>
  readonly part: Readonly<Record<Part, string>>
  readonly gives: Say<[per: string, points: string]>
  readonly takes: Say<[per: string, points: string]>
  readonly base: string
  readonly each: Say<[quantity: number, rate: string]>
  readonly eachOf: Say<[quantity: string, rate: string]>
  readonly addedUp: Say<[text: string]>
  readonly highest: Say<[text: string]>
  readonly marked: string
  readonly reached: Say<[have: number, need: number]>
  readonly prorated: Say<[have: number, need: number, whole: string]>
  readonly attended: Say<[attended: number, due: number, share: string]>
  readonly attendedLess: Say<[attended: number, due: number, share: string]>
  readonly steps: Say<[have: number, steps: string]>
  readonly cap: Say<[cap: string, before: string]>
  readonly floor: Say<[floor: string, before: string]>
  readonly rounding: Say<[step: string, before: string]>
  readonly countedOnce: Say<[paid: string]>
  readonly beyondCount: Say<[count: number]>
  readonly beforeNth: Say<[nth: number]>
  readonly sameOccasion: Say<[rule: string, paid: string]>
  readonly paidElsewhere: Say<[item: string, record: string]>
  readonly otherAlternative: Say<[paid: string, would: string]>
  readonly needsEvidence: string
  readonly nothingForPart: Say<[part: string]>
  readonly nothingForLevel: string
  readonly nothingForStage: string
  readonly firstOnly: string
  readonly beyondPeople: Say<[people: number]>
  readonly below: Say<[have: number, need: number]>
  readonly ratio: Say<[have: number, of: number, share: string, whole: string]>
  readonly ratioOfAll: Say<[have: number, of: number, whole: string]>
  readonly dutyUnmet: All
  readonly overruled: Say<[by: string]>
  readonly exempt: string
  readonly repeated: string
  readonly dealt: Say<[people: number, place: number, whole: string]>
  readonly dealtWhole: Say<[people: number, place: number, whole: string]>
}
