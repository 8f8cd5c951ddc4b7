import { assert, describe, it } from "vitest"
import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const root = join(import.meta.dirname, "../..")

/** The examples of a page with the headings they stand under. */
const examplesOf = (page: string) =>
  [...readFileSync(join(root, page), "utf8").matchAll(/^## (.+)\n(?:(?!^## )[^])*?```ts\n([^]*?)```/gmu)].map(([, title = "", code = ""]) => ({ title, code }))

/** Turns every line that ends in `// => value`, printed or not, into an assertion that the expression has the value. */
const asserted = (code: string) =>
  `import { assert } from "vitest"\n${code.replace(/^(?!\s*\/\/)(?:console\.log\((.+)\)|(.+?)) \/\/ => (.+)$/gmu, (_, printed: string | undefined, expression: string, value: string) =>
    `assert.deepStrictEqual<unknown>(${printed ?? expression}, ${value})`)}`

describe.each([["README.md", 1], ["README.zh-CN.md", 1], ["packages/domain/README.md", 4]] as const)("%s", (page, least) => {
  const examples = examplesOf(page)

  it("shows examples that say what they give", () => {
    assert.isAtLeast(examples.length, least)
    for (const { code } of examples) assert.match(code, /\/\/ => /u)
  })

  it.each(examples)("$title", async ({ code, title }) => {
    const file = join(root, `packages/domain/src/${page.replace(/\W/gu, "-")}-${examples.findIndex((one) => one.title === title)}.example.ts`)
    writeFileSync(file, asserted(code))
    try {
      await import(/* @vite-ignore */ file)
    } finally {
      rmSync(file)
    }
  })
})
