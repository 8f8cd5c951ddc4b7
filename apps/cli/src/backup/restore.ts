import { Backup } from "@jianyan/postgres"
import { DateTime, Effect } from "effect"
import { Argument, Command } from "effect/cli"
import { database } from "../database/layer.ts"
import { json } from "../screen/json.ts"
import { tell } from "../screen/tell.ts"
import { sayHeader } from "./sayHeader.ts"

/** Brings everything a backup holds into an empty database. */
export const restore = Command.make("restore", { file: Argument.String("FILE").pipe(Argument.withDescription("A file that jianyan backup wrote")), json }, ({ file, json }) =>
  Effect.gen(function*() {
    const header = yield* Effect.provide(Backup.restore(file), database)
    yield* tell(json, { file, ...header, takenAt: DateTime.formatIso(header.takenAt) }, () => `Restored from ${file}\n${sayHeader(header)}`)
  })).pipe(
    Command.withShortDescription("Bring a backup back into an empty database"),
    Command.withDescription("Brings back everything a backup holds, all of it or nothing: every line and every journal's chain is checked before anything counts. Refuses a database in which something is kept."),
    Command.withExamples([{ command: "DATA_FOLDER=restored jianyan restore jianyan-2026-11-22.gz" }])
  )
