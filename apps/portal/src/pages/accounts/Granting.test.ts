import { Member, Unit } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { isGrant, toGrant } from "./Granting.ts"

const member = Member.Id.make("m-1"), unit = Unit.Id.make("u-1")

describe("toGrant", () => {
  it("leaves out whose a role is once the role is taken away again", () => {
    assert.deepStrictEqual(toGrant({ roles: ["auditor", "member"], member, unit }), { roles: ["member", "auditor"], member })
  })
  it("leads to every field that is missing", () => {
    const fields = (found: ReturnType<typeof toGrant>) => isGrant(found) ? [] : found.map(({ name }) => name)
    assert.deepStrictEqual(fields(toGrant({ roles: [] })), ["roles"])
    assert.deepStrictEqual(fields(toGrant({ roles: ["member", "handlingUnit"] })), ["member", "unit"])
  })
})
