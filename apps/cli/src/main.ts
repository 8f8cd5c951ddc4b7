/** The process: its arguments, its signals, its exit code. */
import { Effect } from "effect"
import { exitCodes, run } from "./run.ts"

const running = Effect.runFork(run(process.argv.slice(2)))
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => running.interruptUnsafe())
// Whoever reads may stop reading: `jianyan score … | head`.
process.stdout.on("error", () => running.interruptUnsafe())
running.addObserver((exit) => {
  process.exitCode = exit._tag === "Success" ? exit.value : exitCodes.interrupted
})
