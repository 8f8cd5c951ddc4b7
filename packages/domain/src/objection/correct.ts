import { type DateTime, Result, Schema } from "effect"
import { Ref } from "../assessment/Fact.ts"
import type { Sheet } from "../assessment/Sheet.ts"
import * as Objection from "./Objection.ts"
import type { Of } from "./ObjectionEvent.ts"

/** The objection was not upheld, is not decided yet, or its records are put right already. */
export class NothingToCorrect extends Schema.TaggedError<NothingToCorrect>()("Objection.NothingToCorrect", { id: Objection.Id }) {}

/** Nothing has happened to these records since the decision: they are put right in their own room first. */
export class Unchanged extends Schema.TaggedError<Unchanged>()("Objection.Unchanged", { id: Objection.Id, records: Schema.Array(Ref) }) {}

/** Closes an upheld objection with the records that were put right since, and what the sheet says now; `changed` are the records something happened to after the decision. */
export const correct = (
  self: Objection.Objection, records: Objection.Correction["records"], changed: ReadonlyArray<string>, { by, sheet }: { readonly by: string; readonly sheet: Sheet }, at: DateTime.Utc
): Result.Result<Of<"ObjectionCorrected">, NothingToCorrect | Unchanged> => {
  if (!Objection.awaitsCorrection(self)) return Result.fail(new NothingToCorrect({ id: self.id }))
  const same = records.filter((record) => !changed.includes(record))
  return same.length > 0
    ? Result.fail(new Unchanged({ id: self.id, records: same }))
    : Result.succeed({ _tag: "ObjectionCorrected", objection: self.id, records, after: Objection.seen(sheet), by, at })
}
