import { Committee } from "@jianyan/domain"
import { Config, Effect, Option, Redacted, Result, Stream } from "effect"
import { Command, Flag } from "effect/cli"
import { readLines } from "../files/readLines.ts"
import { idFor } from "../import/named.ts"
import { readRow } from "../import/readRow.ts"
import { json } from "../screen/json.ts"
import { NotInOrder } from "../screen/NotInOrder.ts"
import { SettingUnfit } from "../screen/SettingUnfit.ts"
import { table } from "../screen/table.ts"
import { tell } from "../screen/tell.ts"
import { type Driven, examineAll } from "./examineAll.ts"
import { signIn } from "./signIn.ts"

const idsIn = (path: string) =>
  Stream.runCollect(Stream.flatMap(readLines(path), (line) => {
    const row = readRow(line)
    return Result.isSuccess(row) ? Stream.succeed(idFor("proposal", row.success.id)) : Stream.empty
  }))

const say = (committee: string, { examined, filed, left, merged, merges, milliseconds, refused, requests, tally }: Driven): string => [
  `${committee}: examined ${examined}, filed ${filed}, merged ${merged}${left === 0 ? "" : `, left ${left} to people`}, refused ${refused.length}`,
  `${requests} requests in ${(milliseconds / 1_000).toFixed(1)} s`,
  table([["tally", ...Object.keys(tally)], ["", ...Object.values(tally).map(String)]], [1, 2, 3, 4, 5, 6, 7, 8]),
  ...(merges.length === 0 ? [] : ["merged", table(merges.map(({ id, into }) => [`  ${id}`, `into ${into}`]))]),
  ...(refused.length === 0 ? [] : ["refused", table(refused.map(({ id, refusal }) => [`  ${id}`, refusal]))])
].join("\n")

/** Examines and files the submitted proposals of a committee through the api of a running house, in the name of an account. */
export const drive = Command.make("drive", {
  url: Flag.String("url").pipe(Flag.withDefault("http://localhost:8080"), Flag.withDescription("Where the house answers")),
  committee: Flag.String("committee").pipe(Flag.withMetavar("ID"), Flag.withSchema(Committee.Id), Flag.withDescription("The committee")),
  proposals: Flag.optional(Flag.String("proposals").pipe(Flag.withMetavar("FILE"), Flag.withDescription("Only the proposals imported from this file, in its order; otherwise all that wait, as they came in"))),
  user: Flag.String("user").pipe(Flag.withDescription("An account with the role proposalsStaff")),
  password: Flag.Redacted("password").pipe(Flag.withFallbackConfig(Config.Redacted("JIANYAN_PASSWORD")), Flag.withDescription("Its password; better left to the environment, as JIANYAN_PASSWORD")),
  json
}, ({ committee, json, password, proposals, url, user }) =>
  Effect.gen(function*() {
    if (!URL.canParse(url)) return yield* new SettingUnfit({ flag: "url", value: url, expected: "Write an address such as http://localhost:8080." })
    const order = Option.isSome(proposals) ? yield* idsIn(proposals.value) : undefined
    const send = yield* signIn(url, user, Redacted.make(Redacted.value(password)))
    const driven = yield* examineAll(url, committee, send, order)
    yield* tell(json, { committee, ...driven }, () => say(committee, driven))
    if (driven.refused.length > 0) return yield* new NotInOrder({})
  })).pipe(
    Command.withShortDescription("Examine and file proposals through the api"),
    Command.withDescription("Does what an examiner does at the screen, over HTTP: signs in, recommends an outcome for every submitted proposal and files it, or merges it into one of the same session that asks the same. It may be stopped and run again. For trials and for material of years past; a person examines what is new."),
    Command.withExamples([{ command: "JIANYAN_PASSWORD=… jianyan drive --url http://localhost:8080 --committee jiangsu --user clerk --proposals proposals.jsonl" }])
  )
