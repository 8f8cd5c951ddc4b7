import { assert, describe, it } from "@effect/vitest"
import * as Similar from "./index.ts"

const parking = (id: string, title: string) => Similar.read(id, title, `情况：停车难。建议：一、${title.slice(2, 4)}开放机关车位。二、收费透明。`)

describe("Similar.around", () => {
  it("finds nothing narrow in a committee's own place, and all in another", () => {
    const a = parking("a", "关于无锡停车的建议"), b = parking("b", "关于停车的建议")
    assert.deepStrictEqual(Similar.hint(a, b, Similar.around("政协无锡市委员会")).evidence.aspects, [])
    assert.deepStrictEqual(Similar.hint(a, b, Similar.around("政协苏州市委员会")).evidence.aspects.map(({ name }) => name), ["无锡"])
  })
})
