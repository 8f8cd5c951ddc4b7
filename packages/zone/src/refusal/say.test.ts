import { Unreachable } from "@jianyan/client"
import { Problem } from "@jianyan/contract"
import { Member, Proposal } from "@jianyan/domain"
import { setLanguage } from "@jianyan/ui"
import { afterEach, assert, describe, it } from "vitest"
import { isOfHouse } from "./isOfHouse.ts"
import { isRefusal } from "./isRefusal.ts"
import { say } from "./say.ts"
import { trace } from "./trace.ts"

const everywhere = [
  new Problem.Malformed({ errors: [] }), new Problem.SignedOut({}), new Problem.NotAllowed({ needs: ["office"] }), new Problem.FirstPassword({}), new Problem.NotHere({}), new Problem.Busy({}), new Problem.TooLarge({ most: 1_000_000 }),
  new Problem.TooMany({ retryAfter: 30 }), new Problem.ForeignOrigin({}), new Problem.Broken({ request: "r-17" }), new Unreachable({})
]

describe("a refusal of the house", () => {
  afterEach(() => setLanguage("zh-CN"))

  it("has a sentence of its own, in both languages", () => {
    const members = Problem.Problem.members.length + 1
    for (const language of ["zh-CN", "en"] as const) {
      setLanguage(language)
      const sentences = new Set([...everywhere.map(say), say(new Error("a fault of the page"))])
      assert.strictEqual(sentences.size, members + 1)
    }
    for (const sentence of everywhere.map(say)) assert.match(sentence, /^[\x20-\x7e]+[.]$/u)
  })

  it("says the size that is taken, how long to wait, and the number that finds it in the log", () => {
    assert.include(say(new Problem.TooLarge({ most: 1_000_000 })), "1,000 KB")
    assert.include(say(new Problem.TooMany({ retryAfter: 42 })), "42 秒")
    assert.include(say(new Problem.Broken({ request: "r-17" })), "r-17")
    assert.deepStrictEqual([trace(new Problem.Broken({ request: "r-17" })), trace(new Problem.Busy({}))], ["r-17", undefined])
  })

  it("is told from one of the domain, and both from a fault of the page", () => {
    const missing = new Member.NotFound({ member: Member.Id.make("m-1") }), gone = new Proposal.NotFound({ id: Proposal.Id.make("p-1") })
    assert.isTrue(everywhere.every((refusal) => isRefusal(refusal) && isOfHouse(refusal)))
    assert.deepStrictEqual([missing, gone].map((refusal) => [isRefusal(refusal), isOfHouse(refusal)]), [[true, false], [true, false]])
    assert.deepStrictEqual([new TypeError("a fault"), { _tag: "House.Busy" }, undefined].map((thrown) => isRefusal(thrown)), [false, false, false])
  })
})
