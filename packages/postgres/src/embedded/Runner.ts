import { Effect, Result } from "effect"
import { execFile } from "node:child_process"
import { stat } from "node:fs/promises"
import { dirname } from "node:path"
import { OutOfReach } from "./refusals.ts"

/** As whom programs run: this process's own account, or an unprivileged one where this process is root. */
export interface Runner {
  /** Who must own the database folder; absent when this process does. */
  readonly owner?: Account
  /** Runs a program to its end; fails with what it said when that is not 0. */
  readonly run: (program: string, ...args: ReadonlyArray<string>) => Effect.Effect<string, string>
}

interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * Decides as whom PostgreSQL runs, which refuses to be root: as the owner of the database there already is, else as
 * `postgres`, else as `nobody`. No account is made. Where one of the paths lies behind a folder that account may not pass,
 * it is lent the one capability to do so (`setpriv`), and refused if there is no such program.
 */
export const make = Effect.fnUntraced(function*(cluster: string, paths: ReadonlyArray<string>) {
  if (process.getuid?.() !== 0) return { run: (program, ...args) => execute(program, args, {}) } satisfies Runner as Runner
  const owner = yield* accountFor(cluster)
  const barred = yield* firstBarred(owner, paths)
  if (barred === undefined) {
    return { owner, run: (program, ...args) => execute(program, args, owner) } satisfies Runner as Runner
  }
  if (Result.isFailure(yield* Effect.result(execute("setpriv", ["--version"], {})))) {
    return yield* new OutOfReach({ path: barred, uid: owner.uid })
  }
  // Without the securebit a program that asks whether it may run another is answered without the capability.
  const lent = ["--securebits=+no_setuid_fixup", `--reuid=${owner.uid}`, `--regid=${owner.gid}`, "--clear-groups", "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"]
  return { owner, run: (program, ...args) => execute("setpriv", [...lent, program, ...args], {}) } satisfies Runner as Runner
})

const accountFor = Effect.fnUntraced(function*(cluster: string) {
  const found = yield* Effect.result(Effect.tryPromise(() => stat(cluster)))
  if (Result.isSuccess(found) && found.success.uid !== 0) return { uid: found.success.uid, gid: found.success.gid }
  const id = (flag: string, name: string) => Effect.map(execute("id", [flag, name], {}), Number)
  const account = (name: string) => Effect.all({ uid: id("-u", name), gid: id("-g", name) })
  return yield* account("postgres").pipe(
    Effect.catch(() => account("nobody")),
    Effect.catch(() => Effect.succeed({ uid: 65534, gid: 65534 }))
  )
})

/** The first folder above the paths that the account may not pass. */
const firstBarred = Effect.fnUntraced(function*(account: Account, paths: ReadonlyArray<string>) {
  for (const path of paths) {
    for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
      const { mode, uid, gid } = yield* Effect.orDie(Effect.tryPromise(() => stat(folder)))
      const passes = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001
      if (passes === 0) return folder
    }
  }
})

const execute = (program: string, args: ReadonlyArray<string>, as: { readonly uid?: number; readonly gid?: number }) =>
  Effect.callback<string, string>((resume) => {
    execFile(program, args, { ...as, cwd: "/", env: environment(), windowsHide: true }, (error, out, said) =>
      resume(error === null ? Effect.succeed(out) : Effect.fail(said.trim() || error.message)))
  })

/** The environment without what would lead PostgreSQL elsewhere, and with one language for what it says. */
const environment = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG"))),
  LC_ALL: "C"
})
