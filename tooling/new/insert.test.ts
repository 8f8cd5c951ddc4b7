import { assert, describe, it } from "vitest"
import { addBefore, addEntry } from "./insert.ts"

describe("addEntry", () => {
  it("puts an entry after the last one, which gets its comma", () => {
    const text = "  Event.match(event, {\n    A: () => ({\n    }),\n    B: () => b\n  })\n}"
    assert.strictEqual(
      addEntry(text, "Event.match(", (indent) => `${indent}})`, (indent) => `${indent}C: () => c`),
      "  Event.match(event, {\n    A: () => ({\n    }),\n    B: () => b,\n    C: () => c\n  })\n}"
    )
  })

  it("puts the first entry into an empty list", () => {
    assert.strictEqual(addEntry("const a = {\n}", "const a", () => "}", (indent) => `${indent}b: 1`), "const a = {\n  b: 1\n}")
  })

  it("refuses a text that has no such list, and changes nothing silently", () => {
    assert.throws(() => addEntry("const a = {}", "const b", () => "}", () => ""), "const b")
    assert.throws(() => addEntry("const a = {", "const a", () => "}", () => ""), "closes with")
  })
})

describe("addBefore", () => {
  it("keeps what looks like a pattern as it is", () => {
    assert.strictEqual(addBefore("a\nb", "b", "$&"), "a\n$&\nb")
  })

  it("refuses a text without that line", () => {
    assert.throws(() => addBefore("a", "b", "c"), "b")
  })
})
