import { Assessment, type Day, type Member } from "@jianyan/domain"
import { Effect, Schema, Stream } from "effect"
import { readJsonLines } from "../files/readJsonLines.ts"
import { NothingInFile } from "../files/refusals.ts"
import { SettingUnfit } from "../screen/SettingUnfit.ts"

/** The records of a file, and whom they are of, in order of id. */
export interface Recorded {
  readonly facts: ReadonlyArray<Assessment.Fact.Fact>
  readonly members: ReadonlyArray<Assessment.Assessed>
  readonly days: ReadonlyArray<Day.Day>
}

const Roles = Schema.Array(Assessment.Rulebook.Role)

/** Reads `m001=standing,convenor` pairs. */
const rolesOf = (given: Readonly<Record<string, string>>) =>
  Effect.forEach(Object.entries(given), ([member, written]) =>
    Effect.mapError(Effect.map(Schema.decodeUnknownEffect(Roles)(written.split(",")), (roles) => [member, roles] as const),
      () => new SettingUnfit({ flag: "role", value: `${member}=${written}`, expected: `Write MEMBER=ROLE, a role being one of ${Assessment.Rulebook.Role.literals.join(", ")}.` })))

const byId = (one: { readonly id: Member.Id }, other: { readonly id: Member.Id }): number => one.id < other.id ? -1 : 1

/** Reads records from a file of JSON lines, with the offices that are said beside it; refuses a file without records. */
export const readRecords = (path: string, given: Readonly<Record<string, string>>) =>
  Effect.gen(function*() {
    const roles = new Map(yield* rolesOf(given))
    const facts = yield* Stream.runCollect(readJsonLines(path, Assessment.Fact.Fact, "error"))
    if (facts.length === 0) return yield* new NothingInFile({ path })
    const members = [...new Set(facts.map((fact) => fact.member))].map((id) => ({ id, roles: roles.get(id) ?? [] })).sort(byId)
    const found: Recorded = { facts, members, days: facts.map(({ on }) => on) }
    return found
  })
