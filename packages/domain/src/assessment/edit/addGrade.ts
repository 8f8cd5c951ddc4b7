import { Result, Schema } from "effect"
import { fit, type Unreadable } from "../read.ts"
import { rulesOf } from "../reading/say.ts"
import type { Grade, Rulebook } from "../Rulebook.ts"
import { NameTaken } from "./addPlace.ts"
import { labelFree, type LabelTaken } from "./labelFree.ts"

/** A grade there is asks for the same least total, or both ask for none; nobody could be proposed for the second. */
export class SameLeast extends Schema.TaggedError<SameLeast>()("Rulebook.SameLeast", { id: Schema.String, by: Schema.String }) {}

/** Adds a grade above the first one that asks for less; one that asks for nothing comes last. */
export const addGrade = (rulebook: Rulebook, grade: Grade): Result.Result<Rulebook, NameTaken | LabelTaken | SameLeast | Unreadable> => {
  const { grades } = rulebook
  if (rulesOf(rulebook).some(({ id }) => id === grade.id)) return Result.fail(new NameTaken({ id: grade.id }))
  const same = grades.find(({ from }) => from === grade.from)
  if (same !== undefined) return Result.fail(new SameLeast({ id: grade.id, by: same.id }))
  const below = grades.findIndex(({ from = -Infinity }) => from < (grade.from ?? -Infinity))
  return Result.flatMap(labelFree(rulebook, { does: "grade", id: grade.id }, grade.label), () => fit({ ...rulebook, grades: grades.toSpliced(below < 0 ? grades.length : below, 0, grade) }))
}
