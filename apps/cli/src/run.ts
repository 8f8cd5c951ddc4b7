import { NodeChildProcessSpawner, NodeFileSystem, NodePath, NodeStdio, NodeTerminal } from "@effect/platform-node-shared"
import { Cause, Console, Effect, Layer, Option } from "effect"
import { CliConfig, CliError, CliOutput, Command, GlobalFlag } from "effect/cli"
import manifest from "../package.json" with { type: "json" }
import { jianyan } from "./jianyan.ts"
import { sayRefusal } from "./sayRefusal.ts"

/** What a process ends with; documented in docs/cli.md. */
export const exitCodes = { done: 0, notInOrder: 1, notUnderstood: 2, refused: 3, broken: 4, interrupted: 130 } as const

const oneLine = (text: string) => text.replace(/\s*\n\s*/gu, " ").trim()

/** Says a command line that cannot be understood in one line instead of the whole help. */
const presenter: CliOutput.Presenter = {
  present: (event) => event._tag === "InvalidInvocation"
    ? Console.error(`${event.errors.map((error) => oneLine(error.message)).join(" ")} See: ${event.commandPath.join(" ")} --help`)
    : CliOutput.defaultPresenter.present(event)
}

const system = Layer.mergeAll(
  NodeTerminal.layer,
  NodeStdio.layer,
  NodeChildProcessSpawner.layer,
  CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version, GlobalFlag.Completions] }),
  CliOutput.layerPresenter(presenter)
).pipe(Layer.provideMerge(Layer.mergeAll(NodeFileSystem.layer, NodePath.layer)))

const hasTag = (value: unknown): value is { readonly _tag: string } => typeof value === "object" && value !== null && "_tag" in value && typeof value._tag === "string"

/** The database reports as a defect that it went away, for no verb can do anything about it. */
const lostDatabase = (cause: Cause.Cause<unknown>) => cause.reasons.flatMap((reason) => Cause.isDieReason(reason) && hasTag(reason.defect) && reason.defect._tag === "SqlError" ? [reason.defect] : [])[0]

const end = (cause: Cause.Cause<unknown>): Effect.Effect<number> => {
  if (Cause.hasInterruptsOnly(cause)) return Effect.succeed(exitCodes.interrupted)
  const refusal = Option.getOrElse(Cause.findErrorOption(cause), () => lostDatabase(cause))
  if (refusal instanceof CliError.ShowHelp) return Effect.succeed(refusal.errors.length > 0 ? exitCodes.notUnderstood : exitCodes.done)
  if (!hasTag(refusal)) return Effect.as(Console.error(Cause.pretty(cause)), exitCodes.broken)
  return refusal._tag === "Cli.NotInOrder" ? Effect.succeed(exitCodes.notInOrder) : Effect.as(Console.error(sayRefusal(refusal)), exitCodes.refused)
}

/** Carries one command line out and gives the code to end with. */
export const run = (args: ReadonlyArray<string>): Effect.Effect<number> =>
  Command.runWith(jianyan, { version: manifest.version })(args).pipe(
    Effect.as(exitCodes.done as number),
    Effect.provide(system),
    Effect.catchCause(end)
  )
