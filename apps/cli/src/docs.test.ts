import { assert, layer as provided } from "@effect/vitest"
import { Assessment, Committee, Day, type HouseEvent, Proposal, Unit } from "@jianyan/domain"
import { Journal } from "@jianyan/services"
import { DateTime, Effect, Schema } from "effect"
import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Send } from "./drive/signIn.ts"
import { answering } from "./testing/answering.ts"
import { ended } from "./testing/ended.ts"
import { Served } from "./testing/Served.ts"
import { temporary } from "./testing/temporary.ts"

const page = (name: string) => readFileSync(join(import.meta.dirname, `../../../docs/${name}.md`), "utf8")
const blocks = (of: string, language: string) => [...of.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gmu"))].map(([, text = ""]) => text)
const told = page("cli")

/** Every command of the page with what the terminal shows after it. */
const examples = blocks(told, "console").flatMap((block) => block.split(/^\$ /mu).slice(1).map((text) => {
  const [typed = "", ...shown] = text.trimEnd().split("\n")
  return { typed, shown: shown.join("\n") }
}))

const written = (rulebook: Assessment.Rulebook.Rulebook): string => JSON.stringify(Schema.encodeSync(Assessment.Rulebook.Rulebook)(rulebook))
const [proposals = "", pairs = ""] = blocks(told, "jsonl")

/** The files the examples name: those printed on the pages, the rulebook of the demonstration and a draft of it, and a published one with a sign left out. */
const files: Readonly<Record<string, string>> = {
  "proposals.jsonl": proposals,
  "pairs.jsonl": pairs,
  "records.jsonl": blocks(page("records"), "jsonl").at(-1) ?? "",
  "rulebook.json": written(Assessment.binhe),
  "draft-2027.json": written({ ...Assessment.binhe, edition: "2027" }).replaceAll('"points":"25"', '"points":"20"'),
  "draft.json": written(Assessment.Gallery.hefei2015).replace('"points":"-10"', '"points":"10"'),
  "password.txt": "long-enough\n"
}

/** Leaves out what differs from one time to the next: keys and hashes, the time of day, how long it took. */
const lasting = (text: string): string =>
  text.replace(/\b(?:[0-9a-f]{64}|[0-9a-f]{12})\b/gu, "#").replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, "#").replace(/in \d+\.\d s/u, "in # s").replace(/\d+ bytes/u, "# bytes").split("\n").map((line) => line.trimEnd()).join("\n")

const committee = Committee.Id.make("binhe"), proposal = Proposal.Id.make("bh2025-0001"), at = DateTime.makeUnsafe("2026-09-15T01:00:00Z")

/** What happens to the committee of the examples before its year is exported: its rulebook is adopted, a proposal filed and handed over. */
const since: ReadonlyArray<readonly [stream: string, expected: number, event: HouseEvent.HouseEvent]> = [
  ["rulebook/binhe", 0, { _tag: "RulebookAdopted", rulebook: Assessment.binhe.id, edition: Assessment.binhe.edition, text: Assessment.binhe, at }],
  [`proposal/${proposal}`, 2, { _tag: "OutcomeRecommended", proposal, outcome: { _tag: "File" }, by: "clerk", at }],
  [`proposal/${proposal}`, 3, { _tag: "ProposalFiled", proposal, number: 1, at }],
  [`proposal/${proposal}`, 4, {
    _tag: "ProposalHandedOver", proposal, assignment: { _tag: "Sole", unit: Unit.Id.make("housing") }, deadline: { day: Day.Day.make("2026-12-15"), steps: [{ rule: "handover", day: Day.of(at) }] }, at
  }]
]

provided(Served.layer, { timeout: "120 seconds", excludeTestServices: true })("docs/cli.md", (it) => {
  it.effect("shows commands as they are typed and what they answer", () =>
    Effect.gen(function*() {
      const { folder: data, kept } = yield* Served
      const folder = yield* temporary
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
      const send = yield* answering(join(folder, "proposals.jsonl"))
      for (const { shown, typed } of examples) {
        const [line = "", input] = typed.split(" < "), parts = line.split(" "), start = parts.indexOf("jianyan")
        const settings = { DATA_FOLDER: data, ...Object.fromEntries(parts.slice(0, start).map((part) => part.replace("…", "long-enough").split("="))) }
        const here = settings.DATA_FOLDER === data ? settings : { ...settings, DATA_FOLDER: join(folder, settings.DATA_FOLDER) }
        const args = parts.slice(start + 1).map((part) => /\.(?:jsonl?|gz)$/u.test(part) ? join(folder, part) : part)
        if (args[0] === "export") {
          yield* Effect.provide(Effect.forEach(since, ([stream, expected, event]) => Journal.use((journal) => journal.append(committee, [{ stream, expected, events: [event] }], { actor: "clerk", occurredAt: at }))), kept)
        }
        const answer = input === undefined
          ? yield* Effect.map(Effect.provideService(ended(args, here), Send, send), ({ out, said }) => [out, said].filter((text) => text !== "").join("\n"))
          : spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), ...args], { encoding: "utf8", env: { ...process.env, ...here }, input: files[input] }).stdout
        const given = lasting(answer.replaceAll(`${folder}/`, "").trimEnd()), [beginning = "", rest] = lasting(shown).split("\n…")
        assert.strictEqual(rest === undefined ? given : given.slice(0, beginning.length), beginning, typed)
      }
    }))
})
