import { assert, describe, it } from "vitest"
import { classesTwice } from "./classesOnce.ts"

const sheets = (two: string) => new Map([["one.css", ".proposals-sides { gap: 1px; & .proposals-nested { color: red; } }\n@media print { .proposals-sides { gap: 0; } }"], ["two.css", two]])

describe("classes-once", () => {
  it("is content where every class has its rules in one sheet", () => {
    assert.deepStrictEqual(classesTwice(sheets(".proposals-other { & .proposals-sides { gap: 0; } }\n.ui-notice + .proposals-sides, .proposals-sides.proposals-narrow { gap: 0; }")), [])
  })

  it.each([".proposals-sides { gap: 0; }", ".proposals-other, .proposals-sides > li { gap: 0; }", "/* { */ .proposals-sides:hover { gap: 0; }"])("names the class of %s", (two) => {
    const found = classesTwice(sheets(two))
    assert.lengthOf(found, 1)
    assert.match(found[0] ?? "", /^two\.css classes-once proposals-sides has rules in one\.css too/u)
  })
})
