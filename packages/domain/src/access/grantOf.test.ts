import { assert, describe, it } from "@effect/vitest"
import { Option, Result } from "effect"
import * as Committee from "../committee/Committee.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"
import { grantOf } from "./grantOf.ts"
import { type Grant, seatsOf } from "./seatsOf.ts"

describe("grantOf", () => {
  it("gives back what the seats were made of, and nothing without a seat", () => {
    const grant: Grant = { roles: ["leader", "member", "handlingUnit"], member: Member.Id.make("m-1"), unit: Unit.Id.make("u-1") }
    assert.deepStrictEqual(grantOf(Result.getOrThrow(seatsOf(Committee.Id.make("binhe"), grant))), Option.some(grant))
    assert.deepStrictEqual(grantOf([]), Option.none())
  })
})
