import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as Committee from "../committee/Committee.ts"
import * as Member from "../member/Member.ts"
import * as Unit from "../unit/Unit.ts"
import { type Grant, seatsOf, SeatUnfit } from "./seatsOf.ts"

const committee = Committee.Id.make("binhe"), member = Member.Id.make("m-1"), unit = Unit.Id.make("u-1")

describe("seatsOf", () => {
  it("makes a seat of every role, and names the member or the unit in the one that is theirs alone", () => {
    assert.deepStrictEqual(Result.getOrThrow(seatsOf(committee, { roles: ["leader", "member", "handlingUnit"], member, unit })), [
      { committee, role: "leader" }, { committee, role: "member", member }, { committee, role: "handlingUnit", unit }
    ])
  })

  it.each<[string, Grant, "member" | "handlingUnit"]>([
    ["the role of a member without a member", { roles: ["member"] }, "member"],
    ["a member without the role", { roles: ["office"], member }, "member"],
    ["the role of a unit's officer without a unit", { roles: ["handlingUnit"] }, "handlingUnit"],
    ["a unit without the role", { roles: ["auditor"], unit }, "handlingUnit"]
  ])("refuses %s", (_, grant, role) => {
    const refused = Result.flip(seatsOf(committee, grant))
    assert.isTrue(Result.isSuccess(refused) && refused.success instanceof SeatUnfit && refused.success.role === role)
  })
})
