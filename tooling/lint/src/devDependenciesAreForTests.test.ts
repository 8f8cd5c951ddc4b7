import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll } from "vitest"
import { devDependenciesAreForTests } from "./devDependenciesAreForTests.ts"
import { testRule } from "./testRule.ts"

const room = mkdtempSync(join(tmpdir(), "jianyan-room-"))
afterAll(() => rmSync(room, { recursive: true }))
writeFileSync(join(room, "package.json"), JSON.stringify({
  dependencies: { effect: "catalog:" },
  devDependencies: { effect: "catalog:", vitest: "catalog:", "@jianyan/client": "workspace:*" }
}))
const at = join(room, "src/deep/file.ts")

testRule("dev-dependencies-are-for-tests", devDependenciesAreForTests, {
  keeps: {
    "allows a dependency, also when a test needs it too": { code: `import { Schema } from "effect/Schema"`, at },
    "allows the types of a devDependency": { code: `import type { Client } from "@jianyan/client"`, at },
    "allows it where only a development build goes": { code: `if (import.meta.env.DEV) await import("@jianyan/client")`, at }
  },
  refuses: {
    "refuses a devDependency, and a path below it": { code: `import "@jianyan/client"; export * from "vitest/config"`, at, says: ["dev", "dev"] }
  }
})
