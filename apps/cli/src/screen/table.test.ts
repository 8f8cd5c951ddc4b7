import { assert, describe, it } from "@effect/vitest"
import { table } from "./table.ts"

describe("table", () => {
  it("gives a Chinese character two columns", () =>
    assert.strictEqual(table([["提案", "1"], ["a", "12"]], [1]), "提案   1\na     12"))
  it("leaves no spaces behind the last column", () => assert.strictEqual(table([["a", "b"], ["long", "longer"]]), "a     b\nlong  longer"))
  it("prints nothing for no rows", () => assert.strictEqual(table([]), ""))
})
