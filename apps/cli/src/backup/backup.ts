import { Backup } from "@jianyan/postgres"
import { DateTime, Effect } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { existsSync } from "node:fs"
import { existing } from "../database/layer.ts"
import { FileExists } from "../files/refusals.ts"
import { json } from "../screen/json.ts"
import { tell } from "../screen/tell.ts"
import { sayHeader } from "./sayHeader.ts"

/** Writes everything the database keeps into one file. */
export const backup = Command.make("backup", {
  file: Argument.String("FILE").pipe(Argument.withDescription("The file to write, compressed; only its owner may read it")),
  force: Flag.Boolean("force").pipe(Flag.withoutNegation, Flag.withDefault(false), Flag.withDescription("Replace the file if it is there")),
  json
}, ({ file, force, json }) =>
  Effect.gen(function*() {
    if (!force && existsSync(file)) return yield* new FileExists({ path: file })
    const header = yield* Effect.provide(Backup.write(file), existing)
    yield* tell(json, { file, ...header, takenAt: DateTime.formatIso(header.takenAt) }, () => `Backed up to ${file}\n${sayHeader(header)}`)
  })).pipe(
    Command.withShortDescription("Write everything into one file"),
    Command.withDescription("Writes journals, register and accounts into one compressed file, as of one moment, while the house may go on working. The file is whole or not there at all."),
    Command.withExamples([{ command: "jianyan backup jianyan-2026-11-22.gz" }])
  )
