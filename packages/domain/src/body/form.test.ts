import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Body } from "../index.ts"
import { given, on } from "../house/House.story.ts"

describe("Body.form", () => {
  it("forms a body under its name", () => {
    const id = Body.Id.make("education"), name = { zh: "教育界", en: "Education" }
    const { bodies } = given(Body.form(id, "sector", name, on("2026-01-05")))
    assert.deepStrictEqual(HashMap.getUnsafe(bodies, id), { id, kind: "sector", name, dissolved: false })
  })
})
