import { Committee } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { chooseCommittee, chosenCommittee, committeesOf } from "./chosenCommittee.ts"

const binhe = Committee.Id.make("binhe"), hefei = Committee.Id.make("hefei")
const me = { seats: [{ committee: binhe, role: "leader" }, { committee: binhe, role: "member" }, { committee: hefei, role: "office" }] } as const

describe("chosenCommittee", () => {
  it("names each committee once", () => {
    assert.deepStrictEqual(committeesOf(me), [binhe, hefei])
  })

  it("begins with the first seat, keeps what was chosen, and drops a choice without a seat", () => {
    assert.strictEqual(chosenCommittee(me), binhe)
    chooseCommittee("hefei")
    assert.strictEqual(chosenCommittee(me), hefei)
    assert.strictEqual(localStorage.getItem("jianyan.committee"), "hefei")
    chooseCommittee("elsewhere")
    assert.strictEqual(chosenCommittee(me), binhe)
  })

  it("is nowhere without a seat", () => {
    assert.isUndefined(chosenCommittee({ seats: [] }))
  })
})
