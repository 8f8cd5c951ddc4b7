import { Committee } from "@jianyan/domain"
import { Journal, Register } from "@jianyan/services"
import { Effect, Layer, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { database } from "../database/layer.ts"
import { json } from "../screen/json.ts"
import { NotInOrder } from "../screen/NotInOrder.ts"
import { SettingUnfit } from "../screen/SettingUnfit.ts"
import { tell } from "../screen/tell.ts"
import { committeeId } from "./committeeId.ts"
import { importProposals } from "./importProposals.ts"
import * as Report from "./Report.ts"
import type { Printed } from "./sessionOf.ts"

const sessionsOf = (given: Readonly<Record<string, string>>) =>
  Effect.map(Effect.forEach(Object.entries(given), ([year, id]) => {
    const [, term = "", number = ""] = /^(\d{1,3})-([1-9]\d?)$/u.exec(id) ?? []
    return term === "" || !/^\d{4}$/u.test(year)
      ? Effect.fail(new SettingUnfit({ flag: "session", value: `${year}=${id}`, expected: "Write YEAR=TERM-NUMBER, such as 2022=12-5." }))
      : Effect.succeed([Number(year), { term: Number(term), number: Number(number) }] as const)
  }), (entries): ReadonlyMap<number, Printed> => new Map(entries))

const memory = Layer.mergeAll(Journal.layerMemory, Register.layerMemory)

const proposals = Command.make("proposals", {
  file: Argument.String("FILE").pipe(Argument.withDescription("Proposals, as JSON lines")),
  committee: Flag.optional(Flag.String("committee").pipe(Flag.withMetavar("ID"), Flag.withSchema(Committee.Id), Flag.withDescription("The short name to keep the committee under; derived for a province, as jiangsu"))),
  of: Flag.optional(Flag.String("of").pipe(Flag.withMetavar("NAME"), Flag.withDescription("The committee as the file names it; the one most rows name unless given"))),
  session: Flag.KeyValuePair("session").pipe(Flag.withMetavar("YEAR=ID"), Flag.withDefault({}), Flag.withDescription("The session of a year, such as 2022=12-5, where the rows do not print it")),
  filed: Flag.Boolean("filed").pipe(Flag.withoutNegation, Flag.withDefault(false), Flag.withDescription("File every new proposal too, under its printed number where that is free")),
  dryRun: Flag.Boolean("dry-run").pipe(Flag.withoutNegation, Flag.withDefault(false), Flag.withDescription("Report what would be taken; no database is opened")),
  json
}, ({ committee, dryRun, file, filed, json, of, session }) =>
  Effect.gen(function*() {
    const sessions = yield* sessionsOf(session)
    const idOf = (name: string) =>
      Option.match(Option.orElse(committee, () => committeeId(name)), { onNone: () => Effect.fail(new Report.IdNeeded({ name })), onSome: Effect.succeed })
    const report = yield* Effect.provide(importProposals({ file, of, idOf, sessions, filed, dryRun }), dryRun ? memory : database)
    yield* tell(json, report, () => Report.say(report))
    if (report.refused.length > 0) return yield* new NotInOrder({})
  })).pipe(
    Command.withShortDescription("Bring in proposals of years past"),
    Command.withDescription("Reads proposals from a file of JSON lines into the journal of their committee, as submitted in their session, and reports every row: taken, repaired and how, refused and why. The committee, its sessions, bodies and members are founded first, as far as they are missing. A second time nothing changes. Ends with 1 when a row was refused."),
    Command.withExamples([
      { command: "jianyan import proposals proposals.jsonl --dry-run", description: "See what would be taken" },
      { command: "jianyan import proposals proposals.jsonl --of 政协滨河市委员会 --committee binhe", description: "The rows of one committee among several" },
      { command: "jianyan import proposals proposals.jsonl --filed --json > report.json", description: "Filed under their printed numbers" }
    ])
  )

/** The commands that bring material in. */
export const importing = Command.make("import").pipe(Command.withDescription("Bring in material of years past"), Command.withSubcommands([proposals]))
