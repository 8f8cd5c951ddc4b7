import { assert, describe, it } from "vitest"
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const home = join(import.meta.dirname, "../../packages/domain")
const readme = readFileSync(join(home, "README.md"), "utf8")
const examples = [...readme.matchAll(/^## (.+)\n(?:(?!^## )[^])*?```ts\n([^]*?)```/gmu)].map(([, title = "", code = ""]) => ({ title, code }))

/** Turns every line that ends in `// => value` into an assertion that the expression has the value. */
const asserted = (code: string) =>
  `import { assert } from "vitest"\n${code.replace(/^(?!\s*\/\/)(.+?) \/\/ => (.+)$/gmu, (_, expression: string, value: string) => `assert.deepStrictEqual<unknown>(${expression}, ${value})`)}`

describe("the README of the package", () => {
  it("shows examples that say what they give", () => {
    assert.isAbove(examples.length, 3)
    for (const { code } of examples) assert.match(code, /\/\/ => /u)
  })

  it.each(examples)("$title", async ({ code, title }) => {
    const file = join(home, `src/readme-${examples.findIndex((one) => one.title === title)}.example.ts`)
    writeFileSync(file, asserted(code))
    try {
      await import(/* @vite-ignore */ file)
    } finally {
      rmSync(file)
    }
  })
})
