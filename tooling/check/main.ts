/**
 * `pnpm check`: asks everything about the repository that needs no test, and ends with one line per question.
 *
 * Every question is asked, also when an earlier one failed; arguments name the ones to ask (`pnpm check rules types`).
 */
import { classesOnce } from "./classesOnce.ts"
import { effects } from "./effects.ts"
import { ask, type Outcome, root, type Step } from "./Step.ts"
import { stylesAtHand } from "./stylesAtHand.ts"
import { testsNamed } from "./testsNamed.ts"
import { versionsFromTheCatalog } from "./versionsFromTheCatalog.ts"
import { workflow } from "./workflow.ts"

const bin = "node_modules/.bin"

const listed = async (found: Promise<ReadonlyArray<string>>): Promise<Outcome> => {
  const lines = await found
  return { ok: lines.length === 0, said: lines.map((line) => `${line}\n`).join("") }
}

const steps: ReadonlyArray<Step> = [
  { name: "versions", ask: () => listed(versionsFromTheCatalog(root)) },
  { name: "workflow", ask: () => listed(workflow(root)) },
  { name: "proofs", ask: () => listed(testsNamed(root)) },
  { name: "styles", ask: () => listed(Promise.all([stylesAtHand(root), classesOnce(root)]).then((found) => found.flat())) },
  { name: "boundaries", ask: () => ask(`${bin}/turbo`, "boundaries") },
  {
    name: "rules",
    ask: () => ask(`${bin}/oxlint`, "--type-aware", "--deny-warnings", "--format=unix", "--report-unused-disable-directives-severity=error")
  },
  { name: "unused", ask: () => ask(`${bin}/knip`, "--no-progress") },
  {
    name: "types",
    ask: () => ask(`${bin}/turbo`, "run", "check", "--concurrency=2", "--continue", "--output-logs=errors-only", "--log-order=grouped")
  },
  { name: "effects", ask: effects }
]

const named = process.argv.slice(2)
const unknown = named.filter((name) => !steps.some((step) => step.name === name))
if (unknown.length > 0) {
  console.error(`There is no question called ${unknown.join(", ")}; there are ${steps.map((step) => step.name).join(", ")}.`)
  process.exit(1)
}

const lines: Array<string> = []
let failed = 0
for (const step of steps.filter((it) => named.length === 0 || named.includes(it.name))) {
  const start = performance.now()
  const { ok, said } = await step.ask()
  const seconds = ((performance.now() - start) / 1_000).toFixed(1)
  if (!ok) {
    failed += 1
    console.log(`── ${step.name}\n${said}`)
  }
  lines.push(`${ok ? "✓" : "✗"} ${step.name.padEnd(12)}${seconds.padStart(6)} s`)
}
console.log(lines.join("\n"))
console.log(failed === 0 ? "All is well." : `${failed} of ${lines.length} need a look; what each said is above.`)
process.exit(failed === 0 ? 0 : 1)
