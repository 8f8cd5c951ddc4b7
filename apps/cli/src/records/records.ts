import { Assessment, Facts } from "@jianyan/domain"
import { Houses } from "@jianyan/services"
import { Console, Effect, Schema } from "effect"
import { Command, Flag } from "effect/cli"
import { known } from "../database/known.ts"
import { houses } from "../database/layer.ts"

const encode = Schema.encodeSync(Schema.fromJsonString(Assessment.Fact.Fact))

/** Prints the records of a stored committee, as `jianyan score --records` reads them. */
export const records = Command.make("records", { committee: Flag.String("committee").pipe(Flag.withMetavar("ID"), Flag.withDescription("The committee")) }, ({ committee }) =>
  Effect.gen(function*() {
    const id = yield* known(committee)
    const house = yield* Houses.use((houses) => houses.now(id))
    const written = Facts.facts(house).map((fact) => encode(fact)).sort()
    if (written.length > 0) yield* Console.log(written.join("\n"))
  }).pipe(Effect.provide(houses))).pipe(
    Command.withShortDescription("Print the records that may count"),
    Command.withDescription("Prints every record of a stored committee that a rulebook may count, one JSON line each (docs/records.md), for another program, or to score without a database."),
    Command.withExamples([{ command: "jianyan records --committee jiangsu > records.jsonl" }])
  )
