import { type DateTime, Result, Schema } from "effect"
import type { Rulebook } from "../assessment/Rulebook.ts"
import type { Rulebooks } from "./evolve.ts"
import type { Of } from "./RulebookEvent.ts"

/** The edition is in force already; an amended text is a new edition. */
export class EditionAdopted extends Schema.TaggedError<EditionAdopted>()("Rulebook.EditionAdopted", { rulebook: Schema.String, edition: Schema.String }) {}

/** Adopts an edition of a rulebook; earlier editions stay for the time they were in force. */
export const adopt = (self: Rulebooks, text: Rulebook, at: DateTime.Utc): Result.Result<Of<"RulebookAdopted">, EditionAdopted> =>
  self.some((other) => other.id === text.id && other.edition === text.edition)
    ? Result.fail(new EditionAdopted({ rulebook: text.id, edition: text.edition }))
    : Result.succeed({ _tag: "RulebookAdopted", rulebook: text.id, edition: text.edition, text, at })
