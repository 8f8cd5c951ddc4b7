import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Body } from "../index.ts"
import { given, on } from "../house/House.story.ts"

describe("Body.dissolve", () => {
  it("dissolves a body that stays readable by its name", () => {
    const id = Body.Id.make("group-1")
    const formed = Body.form(id, "group", { zh: "第一组" }, on("2026-01-05"))
    const dissolved = Body.dissolve(HashMap.getUnsafe(given(formed).bodies, id), on("2026-12-31"))
    assert.deepStrictEqual(HashMap.getUnsafe(given(formed, dissolved).bodies, id), { id, kind: "group", name: { zh: "第一组" }, dissolved: true })
  })
})
