import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { basename, join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

const house = join(import.meta.dirname, "../..")
const left = new Set([".git", ".turbo", ".cache", ".data", "dist", "coverage"])

/** The settings under which the zones are tested, let loose on the whole copy, whose libraries really lie outside it. */
const configuration = `
  import house from ${JSON.stringify(join(house, "vitest.config.ts"))}
  const zones = house.test.projects.find((project) => project.test?.name === "zones")
  export default { ...zones, server: { fs: { strict: false } }, test: { ...zones.test, include: ["{packages,apps}/*/src/**/*.test.{ts,tsx}"] } }
`

/** A copy of the house in which the rooms know each other's copies, and share the libraries of the house. */
const copyHouse = (): string => {
  const copy = mkdtempSync(join(tmpdir(), "jianyan-new-"))
  const filter = (source: string) => !left.has(basename(source))
  for (const folder of ["packages", "apps"]) cpSync(join(house, folder), join(copy, folder), { recursive: true, verbatimSymlinks: true, filter })
  for (const file of ["package.json", "tsconfig.base.json", "pnpm-workspace.yaml", ".oxlintrc.json"]) cpSync(join(house, file), join(copy, file))
  for (const folder of ["node_modules", "tooling"]) symlinkSync(join(house, folder), join(copy, folder))
  writeFileSync(join(copy, "vitest.config.ts"), configuration)
  return copy
}

describe("pnpm new", () => {
  let copy: string

  const run = (folder: string, program: string, ...args: ReadonlyArray<string>) => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [join(house, program), ...args], { cwd: join(copy, folder), encoding: "utf8" })
    return { status, said: stdout + stderr }
  }
  const generate = (...args: ReadonlyArray<string>) =>
    run(".", "tooling/new/node_modules/plop/bin/plop.js", "--plopfile", join(import.meta.dirname, "plopfile.ts"), "--dest", copy, ...args)
  const succeeds = ({ said, status }: ReturnType<typeof run>) => assert.strictEqual(status, 0, said)
  const passes = (...files: ReadonlyArray<string>) => succeeds(run(".", "node_modules/vitest/vitest.mjs", "run", ...files))
  const read = (file: string) => readFileSync(join(copy, file), "utf8")

  beforeAll(() => {
    copy = copyHouse()
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  it("verb writes a verb of a noun, its event, and a test that passes", () => {
    succeeds(generate("verb", "unit", "archive", "UnitArchived", "Archives a unit that was closed long ago."))
    succeeds(generate("verb", "meeting", "archive", "MeetingArchived", "Archives a meeting."))
    assert.include(read("packages/domain/src/unit/archive.ts"), "/** Archives a unit that was closed long ago. */")
    passes("packages/domain/src/unit/archive.test.ts", "packages/domain/src/meeting/archive.test.ts")
  })

  it("verb takes a noun whose stage is a type at the stage it is told", () => {
    succeeds(generate("verb", "proposal:Closed", "archive", "ProposalArchived", "Archives a closed proposal."))
    assert.include(read("packages/domain/src/proposal/archive.ts"), `Proposal.At<"Closed">`)
    passes("packages/domain/src/proposal/archive.test.ts")
  })

  it("verb refuses an event that has not happened, and writes nothing", () => {
    const { said, status } = generate("verb", "unit", "audit", "AuditUnit", "Audits a unit.")
    assert.notStrictEqual(status, 0, said)
    assert.isFalse(existsSync(join(copy, "packages/domain/src/unit/audit.ts")))
  })

  it("endpoint lets a verb be asked through the service, the contract and the answers", () => {
    succeeds(generate("endpoint", "meeting", "archive", "office,liaisonStaff", "Archives a meeting."))
    succeeds(generate("endpoint", "proposal", "archive", "proposalsStaff", "Archives a closed proposal."))
    assert.include(read("packages/contract/src/MeetingsApi.ts"), `Endpoint.post("/meetings/:id/archive", { about: "Archives a meeting.", allow: ["office", "liaisonStaff"]`)
  })

  it("endpoint refuses a verb that is given more than the noun and the time", () => {
    const { said, status } = generate("endpoint", "meeting", "convene", "office", "Convenes a meeting.")
    assert.notStrictEqual(status, 0, said)
    assert.include(said, "with a payload")
  })

  it("component writes a part of the design system, and a test that passes", () => {
    succeeds(generate("component", "SealMark", "Shows the seal of a committee."))
    passes("packages/ui/src/seal-mark")
  })

  it("zone writes an app that builds and shows its page, and page adds one to it", () => {
    succeeds(generate("zone", "yearbook", "年鉴", "Yearbook"))
    assert.include(read("packages/zone/src/frame/zones.ts"), `{ zone: "yearbook", href: Zone.yearbook.home, name: { zh: "年鉴", en: "Yearbook" } }`)
    succeeds(generate("page", "yearbook", "ReadChapter", "读一章", "Read a chapter"))
    cpSync(join(copy, "apps/portal/node_modules"), join(copy, "apps/yearbook/node_modules"), { recursive: true, verbatimSymlinks: true })
    succeeds(run("apps/yearbook", "node_modules/vite/bin/vite.js", "build"))
    passes("apps/yearbook")
  })

  it("writes what compiles, in its room and in those that stand on it", () => {
    for (const room of ["packages/domain", "packages/server", "packages/ui", "packages/zone", "apps/yearbook"]) {
      succeeds(run(room, "node_modules/typescript/bin/tsc", "--noEmit", "-p", "."))
    }
  })

  it("writes nothing that the rules of the house object to", () => {
    const verbs = ["unit", "meeting", "proposal"].flatMap((noun) => ["archive.ts", "archive.test.ts"].map((file) => `packages/domain/src/${noun}/${file}`))
    succeeds(run(".", "node_modules/oxlint/bin/oxlint", "--format=unix", "packages/ui/src/seal-mark", "packages/zone/src/frame", "apps/yearbook/src", ...verbs))
  })
})
