import { execFile } from "node:child_process"
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

const house = join(import.meta.dirname, "../../..")

/** One file of each room with a fault in it, and the rule that must say so. */
const planted: ReadonlyArray<readonly [file: string, text: string, rule: string]> = [
  ["packages/domain/src/proposal/age.ts", `export const age = () => Date.now()`, "house(domain-is-pure)"],
  ["packages/domain/src/unit/UnitEvent.ts", `export const UnitEvent = Schema.TaggedUnion({ CloseUnit: {} })`, "house(events-in-past-tense)"],
  ["packages/ui/src/Mark.tsx", `export const Mark = () => <i />`, "house(doors-are-told)"],
  ["packages/server/src/hash.ts", `export { createHash } from "node:crypto"`, "house(server-is-portable)"],
  ["packages/client/src/ask.ts", `export * from "@jianyan/server"`, "house(dev-dependencies-are-for-tests)"],
  ["apps/portal/src/house.ts", `export * from "@jianyan/mock"`, "house(mock-is-dev)"],
  ["apps/portal/src/utils.ts", `export const one = 1`, "house(names-that-hold-anything)"],
  ["apps/portal/src/routes.ts", `export * from "../../liaison/src/routes.ts"`, "house(no-cross-app-import)"],
  ["apps/portal/src/pages/Home.tsx", `export const Home = ({ name }: { name: string }) => <p>{name}</p>`, "solid(no-destructure)"],
  ["packages/seed/src/cast.ts", `export const cast = (it: unknown) => (it as any).name`, "house(no-cast-to-any)"],
  ["packages/seed/src/long.ts", "export {}\n".repeat(321), "eslint(max-lines)"],
  ["packages/seed/src/later.ts", `export const later = 1 // TODO: more`, "eslint(no-warning-comments)"]
]

/** Files that hold the same words where they are allowed. */
const innocent: ReadonlyArray<readonly [file: string, text: string]> = [
  ["packages/domain/src/proposal/age.test.ts", `export const now = Date.now()`],
  ["packages/postgres/src/hash.ts", `export { createHash } from "node:crypto"`],
  ["packages/client/src/ask.test.ts", `export * from "@jianyan/server"`],
  ["apps/portal/src/pages/Home.test.tsx", `export * from "@jianyan/mock"`]
]

describe("the rules of the house", () => {
  let copy: string
  let said: ReadonlyArray<string>

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "jianyan-lint-"))
    await cp(join(house, ".oxlintrc.json"), join(copy, ".oxlintrc.json"))
    for (const folder of ["tooling", "node_modules"]) await symlink(join(house, folder), join(copy, folder))
    const manifest = ["packages/client/package.json", JSON.stringify({ devDependencies: { "@jianyan/server": "workspace:*" } })] as const
    for (const [file, text] of [...planted, ...innocent, manifest]) {
      await mkdir(dirname(join(copy, file)), { recursive: true })
      await writeFile(join(copy, file), `${text}\n`)
    }
    said = await new Promise<ReadonlyArray<string>>((resolve) => {
      execFile(process.execPath, [join(house, "node_modules/oxlint/bin/oxlint"), "--format=unix", "packages", "apps"], { cwd: copy }, (_, out) =>
        resolve(out.split("\n")))
    })
  })

  afterAll(() => rm(copy, { recursive: true, force: true }))

  it.each(planted)("find the fault in %s", (file, _, rule) => {
    assert.isTrue(said.some((line) => line.includes(file) && line.includes(`/${rule}]`)), said.join("\n"))
  })

  it.each(innocent)("let %s be", (file) => {
    assert.deepStrictEqual(said.filter((line) => line.includes(file) && line.includes("/house(")), [])
  })
})
