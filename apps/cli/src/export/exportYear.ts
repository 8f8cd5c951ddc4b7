import { Exports, type Key, Signer } from "@jianyan/services"
import { Effect, Layer, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { existsSync } from "node:fs"
import { writeFile } from "node:fs/promises"
import { houses } from "../database/layer.ts"
import { known } from "../database/known.ts"
import { codeOf, FileExists, FileUnwritable } from "../files/refusals.ts"
import { json } from "../screen/json.ts"
import { tell } from "../screen/tell.ts"

const layer = Layer.provideMerge(Exports.layer, houses)

const current = (keys: ReadonlyArray<Key>): string => keys.at(-1)?.key ?? ""

/** Writes a committee's year into one signed file that anybody checks without the house. */
export const exportYear = Command.make("export", {
  file: Argument.String("FILE").pipe(Argument.withDescription("The file to write; only its owner may read it")),
  committee: Flag.String("committee").pipe(Flag.withMetavar("ID"), Flag.withDescription("The committee")),
  year: Flag.Int("year").pipe(Flag.withDescription("The assessment year")),
  seq: Flag.optional(Flag.Int("seq").pipe(Flag.withDescription("The last entry of the journal to tell; the end of a closed year, or of the journal, unless given"))),
  force: Flag.Boolean("force").pipe(Flag.withoutNegation, Flag.withDefault(false), Flag.withDescription("Replace the file if it is there")),
  json
}, ({ committee, file, force, json, seq, year }) =>
  Effect.gen(function*() {
    if (!force && existsSync(file)) return yield* new FileExists({ path: file })
    const id = yield* known(committee)
    const exports = yield* Exports
    const bytes = yield* Option.isSome(seq) ? exports.yearAt(id, year, seq.value) : exports.year(id, year)
    yield* Effect.tryPromise({ try: () => writeFile(file, bytes, { mode: 0o600 }), catch: (cause) => new FileUnwritable({ path: file, code: codeOf(cause) }) })
    const key = current(yield* Signer.use((signer) => signer.keys(id)))
    yield* tell(json, { file, committee: id, year, bytes: bytes.length, key }, () => `Exported ${year} of ${id} to ${file} (${bytes.length} bytes)\nsigned with ${key}`)
  }).pipe(Effect.provide(layer))).pipe(
    Command.withShortDescription("Write a year into one signed file"),
    Command.withDescription("Writes every entry of the journal and every sheet of a year into one signed file (docs/verifier.md). The verifier, or jianyan verify FILE, recomputes the sheets from it without a house. The file holds the texts of the journal: keep it as the journal is kept."),
    Command.withExamples([{ command: "jianyan export binhe-2026.jianyan.jsonl --committee binhe --year 2026" }])
  )
