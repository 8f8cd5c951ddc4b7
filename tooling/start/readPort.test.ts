import { assert, describe, it } from "vitest"
import { readPort } from "./readPort.ts"

describe("readPort", () => {
  it.each([[undefined, 8080], ["", 8080], ["1", 1], ["65535", 65_535]])("reads %j as %s", (given, port) => {
    assert.strictEqual(readPort(given), port)
  })

  it.each(["0", "65536", "80 ", "-1", "8e3", "http"])("knows no port in %j", (given) => {
    assert.isUndefined(readPort(given))
  })
})
