import { Command } from "effect/cli"
import { check } from "./check.ts"
import { compare } from "./compare.ts"

/** The commands about rulebooks. */
export const rulebook = Command.make("rulebook").pipe(
  Command.withDescription("Look through a rulebook before it is adopted, and tell what a year would be under it"), Command.withSubcommands([check, compare]))
