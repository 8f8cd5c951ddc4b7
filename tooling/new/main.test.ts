import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { assert, it } from "vitest"

it("says that an answer is missing where there is no terminal to ask on", () => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "main.ts"), "verb", "unit"], { encoding: "utf8", input: "" })
  assert.strictEqual(status, 1)
  assert.match(stderr, /An answer is missing/u)
  assert.notInclude(stderr, "    at ")
})
