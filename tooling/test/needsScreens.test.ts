import { assert, describe, it } from "vitest"
import { needsScreens } from "./needsScreens.ts"

describe("needsScreens", () => {
  it.each([
    [[], true],
    [["tooling/ways"], true],
    [["--project", "ways"], true],
    [["--project=ways", "-t", "merges"], true],
    [["packages/domain"], false],
    [["--project", "rooms"], false]
  ])("answers for %j: %s", (args, expected) => {
    assert.strictEqual(needsScreens(args), expected)
  })
})
