import { Access, Member } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { actionsFor } from "./actionsFor.ts"

describe("actionsFor", () => {
  it("offers something to every role", () => {
    for (const role of Access.Role.literals) assert.isAbove(actionsFor({ roles: [role], member: undefined }).length, 0, role)
  })

  it("begins with writing for a member and leads to the own sheet", () => {
    const actions = actionsFor({ roles: ["member"], member: Member.Id.make("m-1") })
    assert.deepStrictEqual([actions[0]?.word, actions.at(-1)?.href], ["write", "/performance/members/m-1"])
  })

  it("offers once what two roles share", () => {
    const words = actionsFor({ roles: ["leader", "evaluator"], member: undefined }).map((action) => action.word)
    assert.deepStrictEqual(words, [...new Set(words)])
  })
})
