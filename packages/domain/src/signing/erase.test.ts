import { assert, describe, it } from "@effect/vitest"
import { DateTime, HashMap, Result } from "effect"
import * as Proposal from "../proposal/Outcome.ts"
import { on, refusal } from "../house/House.story.ts"
import { erase } from "./erase.ts"
import { empty, evolve } from "./evolve.ts"
import { Id } from "./Signing.ts"

const self = { id: Id.make("s-1"), of: Proposal.Id.make("p-1"), at: on("2026-03-02") }
const policy = { letter: { bears: ["phone"], keeps: 30 } } as const

describe("Signing.erase", () => {
  it("forgets at any time when somebody asks, and leaves why, by whose hand and when", () => {
    const event = Result.getOrThrow(erase(self, "requested", policy, "account-1", on("2026-03-03")))
    assert.deepStrictEqual(HashMap.getUnsafe(evolve(empty, event), self.id), { id: self.id, of: self.of, because: "requested", by: "account-1", at: on("2026-03-03") })
  })

  it("forgets by itself only after the last day the policy keeps it", () => {
    assert.deepStrictEqual(refusal(erase(self, "expired", policy, "system", on("2026-04-01"))), { _tag: "Signing.StillKept", signing: self.id, until: "2026-04-01" })
    assert.isTrue(Result.isSuccess(erase(self, "expired", policy, "system", DateTime.add(on("2026-04-01"), { days: 1 }))))
  })

  it("never forgets by itself where the policy sets no time", () =>
    assert.deepStrictEqual(refusal(erase(self, "expired", {}, "system", on("2046-04-01"))), { _tag: "Signing.StillKept", signing: self.id }))
})
