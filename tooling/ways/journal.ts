import { Embedded } from "@jianyan/postgres"
import { Effect } from "effect"
import { SqlClient } from "effect/sql"
import { execFile } from "node:child_process"
import { join } from "node:path"
import { committee } from "./ask.ts"
import { databaseOf, inherited } from "./house.ts"

const cli = join(import.meta.dirname, "../../apps/cli/src/main.ts")

/** What `jianyan verify` found in the journal of the demo committee, and the code it ended with. */
export interface Verified {
  readonly code: number
  readonly entries: number
  /** The entry at which the journal breaks, null when it is whole. */
  readonly broken: { readonly seq: number; readonly what: string } | null
}

/** Runs `jianyan verify` on a data folder, whether a house runs in it or not; rejects with what it said when it could not look. */
export const verify = (folder: string): Promise<Verified> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, "verify", "--committee", committee, "--json"], { env: { ...inherited(), DATA_FOLDER: folder } }, (error, out, said) => {
      const code = error === null ? 0 : Number(error.code)
      if (code !== 0 && code !== 1) return reject(new Error(`verify ended with ${code}: ${said}`))
      const { journals } = JSON.parse(out) as { readonly journals: ReadonlyArray<Omit<Verified, "code">> }
      const [journal] = journals
      if (journal === undefined) return reject(new Error(`verify found no journal: ${out}`))
      resolve({ code, entries: journal.entries, broken: journal.broken })
    })
  })

/**
 * Changes one byte of one entry past every guard, as whoever owns the database can: the trigger off, the byte changed, the trigger on.
 * The house must be stopped. Rejects when no entry was changed.
 */
export const changeByte = (folder: string, seq: number): Promise<void> =>
  Effect.runPromise(Effect.provide(
    Effect.gen(function*() {
      const sql = yield* SqlClient.SqlClient
      yield* sql`alter table journal_entry disable trigger journal_entry_stays`
      const changed = yield* sql`update journal_entry set event = overlay(event placing 'x' from length(event) - 8 for 1)
        where committee = ${committee} and seq = ${seq} and substring(event from length(event) - 8 for 1) <> 'x' returning seq`
      yield* sql`alter table journal_entry enable trigger journal_entry_stays`
      if (changed.length !== 1) return yield* Effect.die(`entry ${seq} was not changed`)
    }),
    Embedded.layer(databaseOf(folder))
  ))
