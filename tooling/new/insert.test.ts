import { assert, describe, it } from "vitest"
import { addBefore, addEntry, addRoute } from "./insert.ts"

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

describe("addRoute", () => {
  const one = `{ path: "/one", component: lazy(() => import("./pages/One.tsx")) }`
  const two = `{ path: "/two", component: lazy(() => import("./pages/Two.tsx")) }`
  const lost = `{ path: "*", component: lazy(() => import("./pages/Lost.tsx")) }`

  it("stands before the route that catches every other address", () => {
    assert.strictEqual(addRoute(`[\n  ${one},\n  ${lost}\n]`, two), `[\n  ${one},\n  ${two},\n  ${lost}\n]`)
  })

  it("stands among the pages that need someone signed in, where the last one does", () => {
    assert.strictEqual(
      addRoute(`[\n  {\n    children: [\n      ${one}\n    ]\n  },\n  ${lost}\n]`, two),
      `[\n  {\n    children: [\n      ${one},\n      ${two}\n    ]\n  },\n  ${lost}\n]`
    )
  })

  it("stands behind a page whose address names its subject", () => {
    const subject = `{ path: "/one/:id", component: anew(() => import("./pages/One.tsx")) }`
    assert.strictEqual(addRoute(`[\n  ${one},\n  ${subject},\n  ${lost}\n]`, two), `[\n  ${one},\n  ${subject},\n  ${two},\n  ${lost}\n]`)
  })

  it("refuses a list without pages", () => {
    assert.throws(() => addRoute(`[\n  ${lost}\n]`, two), "no route")
  })
})
