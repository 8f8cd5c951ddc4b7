import { Assessment } from "@jianyan/domain"
import { Effect, Schema } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { json } from "../screen/json.ts"
import { NotInOrder } from "../screen/NotInOrder.ts"
import { tell } from "../screen/tell.ts"
import { readRulebook } from "./readRulebook.ts"
import { sayProblem } from "./sayProblem.ts"

const encode = Schema.encodeSync(Assessment.Finding)
const encodeExample = Schema.encodeSync(Assessment.Example)

const files = Argument.String("FILE").pipe(Argument.withDescription("Rulebooks, as JSON; several editions of one are also held against each other"), Argument.variadic({ min: 1 }))
const language = Flag.Literals("language", ["en", "zh"]).pipe(Flag.withDefault("en"), Flag.withDescription("The language findings are told in"))

const count = (many: number, what: string) => `${many} ${what}${many === 1 ? "" : "s"}`

/** A finding as it is shown: its weight, its sentence, and the case told as a story. */
const shown = (found: Assessment.Found, rulebook: Assessment.Rulebook.Rulebook) => {
  const { example, finding } = found
  const [zh, en] = [Assessment.tell(found, rulebook, "zh"), Assessment.tell(found, rulebook, "en")]
  return {
    weight: Assessment.weightOf(finding),
    ...encode(finding),
    says: { zh: Assessment.sayFinding(finding, rulebook, "zh"), en: Assessment.sayFinding(finding, rulebook, "en") },
    ...(example === undefined || zh === undefined || en === undefined ? {} : { story: { zh, en }, example: encodeExample(example) })
  }
}
type Shown = ReturnType<typeof shown>

const weigh = (all: ReadonlyArray<Shown>) => {
  const many = (weight: Assessment.Weight) => all.filter((one) => one.weight === weight).length
  return { errors: many("error"), warnings: many("warning"), notices: many("notice") }
}

/** Reads one rulebook and looks through it; a file whose data is none is told from one that cannot be read at all. */
const look = (file: string) =>
  readRulebook(file).pipe(
    Effect.map((rulebook) => ({ file, readable: true as const, rulebook, findings: Assessment.analyse(rulebook).map((found) => shown(found, rulebook)) })),
    Effect.catchTag("Rulebook.Unreadable", ({ problems }) => Effect.succeed({ file, readable: false as const, problems }))
  )

/** Lists what in a rulebook cannot work or works against its author, before it is adopted. */
export const check = Command.make("check", { files, language, json }, ({ files, json, language }) =>
  Effect.gen(function*() {
    const looked = yield* Effect.forEach(files, look)
    const books = looked.flatMap((one) => one.readable ? [one.rulebook] : [])
    const [first] = books
    const between = first === undefined ? [] : Assessment.checkEditions(books).map((finding) => shown({ finding }, first))
    const all = [...looked.flatMap((one) => one.readable ? one.findings : []), ...between]
    const say = ({ says, story, weight }: Shown) => [`  ${weight.padEnd(7)}  ${says[language]}`, ...(story === undefined ? [] : [`           ${story[language]}`])]
    const { errors, notices, warnings } = weigh(all)
    const answer = looked.map((one) => one.readable
      ? { file: one.file, readable: true, rulebook: one.rulebook.id, edition: one.rulebook.edition, ...weigh(one.findings), findings: one.findings }
      : one)
    yield* tell(json, { rulebooks: answer, editions: between, errors, warnings, notices }, () => [
      ...looked.flatMap((one) => one.readable
        ? [`${one.rulebook.title.zh} (${one.rulebook.id} ${one.rulebook.edition})`, ...one.findings.flatMap(say)]
        : [`${one.file} is no rulebook:`, ...one.problems.map((problem) => `  ${sayProblem(problem)}`)]),
      ...(between.length === 0 ? [] : ["Between the editions", ...between.flatMap(say)]),
      `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(notices, "notice")}`
    ].join("\n"))
    if (errors > 0 || books.length < files.length) return yield* new NotInOrder({})
  })).pipe(
    Command.withShortDescription("List what in a rulebook cannot work, or works against its author"),
    Command.withDescription(
      "Looks through rulebooks and tries them on records made up for them. An error keeps a rulebook from doing what it says; a warning wants a decision; a notice is worth knowing. What only shows when something is done is told as the smallest case found. Ends with 1 when there is an error."
    ),
    Command.withExamples([
      { command: "jianyan rulebook check measures-2026.json" }, { command: "jianyan rulebook check measures-2025.json measures-2026.json --json" },
      { command: "jianyan rulebook check measures-2026.json --language zh" }
    ])
  )
