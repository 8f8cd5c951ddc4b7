import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { startVitest } from "vitest/node"
import { outcomeOf, type Outcome } from "./ClosingLine.ts"

/** Runs the files through a vitest of its own and tells what it came to. */
const run = async (files: Readonly<Record<string, string>>): Promise<Outcome | undefined> => {
  const folder = await mkdtemp(join(import.meta.dirname, "node_modules/run-"))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), `import { test } from "vitest"\n${text}`)
  }
  let outcome: Outcome | undefined
  const exitCode = process.exitCode
  const vitest = await startVitest("test", [], {
    root: folder,
    config: false,
    watch: false,
    include: ["*.test.ts"],
    reporters: [{ onTestRunEnd: (modules, stray) => void (outcome = outcomeOf(modules, stray.length)) }]
  })
  await vitest.close()
  process.exitCode = exitCode
  return outcome
}

describe("the closing line", () => {
  it("counts passed and failed tests and leaves skipped ones out", async () => {
    const outcome = await run({
      "a.test.ts": `test("a", () => {}); test("b", () => {}); test.skip("c", () => {})`,
      "b.test.ts": `test("d", () => { throw new Error("no") })`
    })
    assert.deepStrictEqual(outcome, { passed: 2, failed: 1 })
  })

  it("counts a file that cannot be loaded as one failure", async () => {
    const outcome = await run({ "a.test.ts": `throw new Error("no")`, "b.test.ts": `test("a", () => {})` })
    assert.deepStrictEqual(outcome, { passed: 1, failed: 1 })
  })

  it("counts an error outside every test as one failure", async () => {
    const outcome = await run({ "a.test.ts": `test("a", () => { void Promise.reject(new Error("no")) })` })
    assert.deepStrictEqual(outcome, { passed: 1, failed: 1 })
  })
})
