import { assert, describe, it } from "vitest"
import { wholeNumber } from "./Written.ts"

describe("wholeNumber", () => {
  it.each([["21", 21], [" 0 ", 0], ["２１", 21]])("reads %j as %j", (typed, read) => assert.strictEqual(wholeNumber(typed), read))
  it.each(["", "二十", "2.5", "-3", "1e3"])("does not take %j for a number", (typed) => assert.isNaN(wholeNumber(typed)))
})
