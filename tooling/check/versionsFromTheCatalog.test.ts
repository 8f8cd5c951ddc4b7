import { assert, describe, it } from "vitest"
import { ownVersions } from "./versionsFromTheCatalog.ts"

const manifest = (dependencies: Readonly<Record<string, string>>, devDependencies: Readonly<Record<string, string>> = {}) =>
  JSON.stringify({ name: "room", dependencies, devDependencies }, undefined, 2)

describe("versions-from-the-catalog", () => {
  it("is content with the catalog and the workspace", () => {
    assert.deepStrictEqual(ownVersions("package.json", manifest({ effect: "catalog:", "@jianyan/domain": "workspace:*" })), [])
  })

  it("names the file, the line and the way out of a version of its own, in every kind of dependency", () => {
    const [first, second, ...more] = ownVersions("apps/api/package.json", manifest({ effect: "catalog:", hono: "^4.13.19" }, { vitest: "5.1.1" }))
    assert.deepStrictEqual(more, [])
    assert.match(first ?? "", /^apps\/api\/package\.json:5 versions-from-the-catalog hono .*catalog of pnpm-workspace\.yaml/u)
    assert.match(second ?? "", /^apps\/api\/package\.json:8 versions-from-the-catalog vitest /u)
  })

  it("does not take another catalog or a loose workspace range for the one", () => {
    assert.lengthOf(ownVersions("package.json", manifest({ effect: "catalog:old", "@jianyan/domain": "workspace:^" })), 2)
  })
})
