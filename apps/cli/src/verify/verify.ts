import { Journal } from "@jianyan/services"
import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { known } from "../database/known.ts"
import { existing } from "../database/layer.ts"
import { json } from "../screen/json.ts"
import { NotInOrder } from "../screen/NotInOrder.ts"
import { table } from "../screen/table.ts"
import { tell } from "../screen/tell.ts"
import { verifyExport } from "./verifyExport.ts"

const why = { hash: "was changed", previous: "does not follow the entry before", gap: "is missing" } as const

const verifyJournals = (committee: Option.Option<string>, json: boolean) =>
  Effect.gen(function*() {
    const journal = yield* Journal
    const asked = Option.isSome(committee) ? [yield* known(committee.value)] : yield* journal.committees
    const found = yield* Effect.forEach(asked, (id) =>
      Effect.map(Effect.all([journal.head(id), journal.verify(id)]), ([entries, broken]) => ({ committee: id as string, entries, broken: Option.getOrNull(broken) })))
    const whole = found.every(({ broken }) => broken === null)
    yield* tell(json, { whole, journals: found }, () =>
      found.length === 0 ? "There is no journal yet." : table(found.map(({ broken, committee, entries }) => [
        committee, `${entries} entries`, broken === null ? "whole" : `breaks: entry ${broken.seq}${broken.stream === undefined ? "" : ` of ${broken.stream}`} ${why[broken.what]}`
      ])))
    if (!whole) return yield* new NotInOrder({})
  }).pipe(Effect.provide(existing))

/** Recomputes the chain of every journal, or of an exported file, and names the first entry at which one breaks. */
export const verify = Command.make("verify", {
  file: Argument.optional(Argument.String("FILE").pipe(Argument.withDescription("An exported file; no database is opened"))),
  key: Flag.optional(Flag.String("key").pipe(Flag.withMetavar("HEX"), Flag.withDescription("The public key the file must be signed with"))),
  committee: Flag.optional(Flag.String("committee").pipe(Flag.withMetavar("ID"), Flag.withDescription("Only the journal of this committee"))),
  json
}, ({ committee, file, json, key }) =>
  Effect.gen(function*() {
    if (Option.isSome(file)) yield* verifyExport(file.value, Option.toArray(key), json)
    else yield* verifyJournals(committee, json)
  })).pipe(
    Command.withShortDescription("Prove that no journal or export was changed"),
    Command.withDescription("Recomputes every entry's hash and its link to the entry before, and names the first entry at which a journal does not hold together. Of an exported file it checks the signature too and recomputes every sheet, without a house or a database. Ends with 1 when one does not."),
    Command.withExamples([{ command: "jianyan verify" }, { command: "jianyan verify --committee jiangsu --json" }, { command: "jianyan verify binhe-2026.jianyan.jsonl" }])
  )
