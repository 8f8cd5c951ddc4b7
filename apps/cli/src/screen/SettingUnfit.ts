import { Schema } from "effect"

/** Refuses what was given with a flag; `expected` says in a sentence what would be right. */
export class SettingUnfit extends Schema.TaggedError<SettingUnfit>()("Cli.SettingUnfit", { flag: Schema.String, value: Schema.String, expected: Schema.String }) {}
