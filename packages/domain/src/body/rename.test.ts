import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Body } from "../index.ts"
import { given, on } from "../house/House.story.ts"

describe("Body.rename", () => {
  it("gives the named body another name and leaves the others", () => {
    const group = Body.Id.make("group-1"), other = Body.Id.make("group-2")
    const formed = [Body.form(group, "group", { zh: "第一组" }, on("2026-01-05")), Body.form(other, "group", { zh: "第二组" }, on("2026-01-05"))]
    const renamed = Body.rename(HashMap.getUnsafe(given(...formed).bodies, group), { zh: "东街组" }, on("2026-03-01"))
    const { bodies } = given(...formed, renamed)
    assert.deepStrictEqual(HashMap.getUnsafe(bodies, group), { id: group, kind: "group", name: { zh: "东街组" }, dissolved: false })
    assert.deepStrictEqual(HashMap.getUnsafe(bodies, other).name, { zh: "第二组" })
  })
})
