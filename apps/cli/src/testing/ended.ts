import { ConfigProvider, Effect } from "effect"
import { TestConsole } from "effect/testing"
import { run } from "../run.ts"

/** What a command ended with: its exit code, and what it printed on either stream. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly said: string
}

/** Carries a command line out in this process and gives what a terminal would show; the settings stand for the environment. */
export const ended = (args: ReadonlyArray<string>, settings: Readonly<Record<string, string>> = {}): Effect.Effect<Ended> =>
  Effect.gen(function*() {
    const code = yield* Effect.provide(run(args), ConfigProvider.layer(ConfigProvider.fromUnknown(settings)))
    return { code, out: (yield* TestConsole.logLines).join("\n"), said: (yield* TestConsole.errorLines).join("\n") }
  }).pipe(Effect.provide(TestConsole.layer, { local: true }))
