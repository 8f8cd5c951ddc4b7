import { Schema } from "effect"
import { afterEach, assert, describe, it } from "vitest"
import { keptAs } from "./kept.ts"

const shape = Schema.Struct({ title: Schema.String })

describe("keptAs", () => {
  afterEach(() => localStorage.clear())

  it("gives back what the same account wrote in the same place, and nothing to another", () => {
    keptAs(["binhe", "account-a", "new"], shape).write({ title: "关于供暖的提案" })
    assert.deepEqual(keptAs(["binhe", "account-a", "new"], shape).read(), { title: "关于供暖的提案" })
    assert.isUndefined(keptAs(["binhe", "account-b", "new"], shape).read())
  })

  it("counts what was kept in another shape as nothing", () => {
    localStorage.setItem("jianyan.unsaved.binhe.new", JSON.stringify({ heading: "旧" }))
    assert.isUndefined(keptAs(["binhe", "new"], shape).read())
    localStorage.setItem("jianyan.unsaved.binhe.new", "{")
    assert.isUndefined(keptAs(["binhe", "new"], shape).read())
  })

  it("forgets what was saved", () => {
    const kept = keptAs(["binhe", "new"], shape)
    kept.write({ title: "供暖" })
    kept.clear()
    assert.isUndefined(kept.read())
  })
})
