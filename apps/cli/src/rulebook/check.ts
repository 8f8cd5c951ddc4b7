import { Assessment } from "@jianyan/domain"
import { Effect, Schema } from "effect"
import { Argument, Command } from "effect/cli"
import { json } from "../screen/json.ts"
import { NotInOrder } from "../screen/NotInOrder.ts"
import { tell } from "../screen/tell.ts"
import { readRulebook } from "./readRulebook.ts"
import { sayFinding, sayProblem, weightOf } from "./sayFinding.ts"

const encode = Schema.encodeSync(Schema.Array(Assessment.Finding))

const count = (many: number, what: string) => `${many} ${what}${many === 1 ? "" : "s"}`

/** Lists what in a rulebook cannot work, before it is adopted. */
export const check = Command.make("check", { file: Argument.String("FILE").pipe(Argument.withDescription("The rulebook, as JSON")), json }, ({ file, json }) =>
  Effect.gen(function*() {
    const rulebook = yield* readRulebook(file).pipe(Effect.catchTag("Rulebook.Unreadable", ({ problems }) =>
      Effect.andThen(
        tell(json, { file, readable: false, problems }, () => [`${file} is no rulebook:`, ...problems.map((problem) => `  ${sayProblem(problem)}`)].join("\n")),
        Effect.fail(new NotInOrder({}))
      )))
    const findings = Assessment.check(rulebook)
    const errors = findings.filter((finding) => weightOf(finding) === "error").length
    const shown = encode(findings).map((finding, at) => ({ weight: weightOf(findings[at] ?? Assessment.Finding.cases.NoLowestGrade.make({})), ...finding }))
    yield* tell(json, { file, readable: true, rulebook: rulebook.id, edition: rulebook.edition, errors, warnings: findings.length - errors, findings: shown }, () => [
      `${rulebook.title.zh} (${rulebook.id} ${rulebook.edition})`,
      ...findings.map((finding) => `  ${weightOf(finding).padEnd(7)}  ${sayFinding(finding)}`),
      `${count(errors, "error")}, ${count(findings.length - errors, "warning")}`
    ].join("\n"))
    if (errors > 0) return yield* new NotInOrder({})
  })).pipe(
    Command.withShortDescription("List what in a rulebook cannot work"),
    Command.withDescription("Lists what in a rulebook cannot work, without any records. An error keeps it from doing what it says; a warning is something to look at. Ends with 1 when there is an error."),
    Command.withExamples([{ command: "jianyan rulebook check measures-2026.json" }, { command: "jianyan rulebook check measures-2026.json --json" }])
  )

/** The commands about rulebooks. */
export const rulebook = Command.make("rulebook").pipe(Command.withDescription("Look through a rulebook before it is adopted"), Command.withSubcommands([check]))
