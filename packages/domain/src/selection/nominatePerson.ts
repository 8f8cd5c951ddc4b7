import { type DateTime, HashMap, Result } from "effect"
import type { House } from "../house/House.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"
import { keyOf, type Person } from "./Person.ts"
import * as Selection from "./Selection.ts"
import { choosing } from "./standing.ts"
import type { Of } from "./SelectionEvent.ts"

const stranger = ({ members, units }: Pick<House, "members" | "units">, person: Person): Member.NotFound | Unit.NotFound | undefined => {
  if (person._tag === "Member") return HashMap.has(members, person.member) ? undefined : new Member.NotFound({ member: person.member })
  return HashMap.has(units, person.unit) ? undefined : new Unit.NotFound({ unit: person.unit })
}

/** Puts somebody forward as advanced (先进个人, Weinan), with the reason: a member of the register, or the holder of a post of a unit; each once. */
export const nominatePerson = (
  self: Selection.Selection, person: Person, house: Pick<House, "members" | "units">, words: string, at: DateTime.Utc
): Result.Result<Of<"CandidateNominated">, Selection.NotAtStage | Selection.AmongOthers | Selection.AlreadyNominated | Member.NotFound | Unit.NotFound> =>
  Result.flatMap(choosing(self, "Persons", "Open"), (): Result.Result<Of<"CandidateNominated">, Selection.AlreadyNominated | Member.NotFound | Unit.NotFound> => {
    const of = keyOf(person), missing = stranger(house, person)
    if (missing !== undefined) return Result.fail(missing)
    return self.nominations.some((one) => one.of === of)
      ? Result.fail(new Selection.AlreadyNominated({ id: of }))
      : Result.succeed({ _tag: "CandidateNominated" as const, selection: self.id, of, words, at })
  })
