import { assert, describe, it } from "@effect/vitest"
import { DateTime, HashMap, Option, Result } from "effect"
import * as Committee from "../committee/Committee.ts"
import * as Member from "../member/Member.ts"
import type { AccessEvent } from "./AccessEvent.ts"
import { change } from "./change.ts"
import { empty, evolve } from "./evolve.ts"
import { give } from "./give.ts"
import { SeatUnfit } from "./seatsOf.ts"

const binhe = Committee.Id.make("binhe"), member = Member.Id.make("m-1")
const at = DateTime.makeUnsafe("2026-03-02T01:00:00Z")
const after = (...events: ReadonlyArray<AccessEvent>) => events.reduce(evolve, empty)

describe("Access", () => {
  it("keeps who gave which roles to whom, and when, in the order it was done", () => {
    const given = Result.getOrThrow(give(binhe, "a-1", { roles: ["member"], member }, "a-office", at))
    const changed = Result.getOrThrow(change(binhe, "a-1", { roles: ["leader"] }, "a-other", at))
    const taken: AccessEvent = { _tag: "AccessTaken", access: "a-1", by: "a-office", at }
    assert.deepStrictEqual(HashMap.getUnsafe(after(given, changed, taken), "a-1").deeds, [
      { what: "given", by: "a-office", at, grant: { roles: ["member"], member } },
      { what: "changed", by: "a-other", at, grant: { roles: ["leader"] } },
      { what: "taken", by: "a-office", at }
    ])
  })

  it("begins a way that was opened before any was told with what is told of it first, done by its own hand where there is no other", () => {
    assert.deepStrictEqual(HashMap.getUnsafe(after({ _tag: "AccessLinked", access: "a-2", at }), "a-2").deeds, [{ what: "linked", by: "a-2", at }])
  })

  it("gives and changes nothing where a role does not say whose it is", () => {
    const unsaid = { roles: ["handlingUnit"] } as const
    for (const refused of [Result.getFailure(give(binhe, "a-1", unsaid, "a-office", at)), Result.getFailure(change(binhe, "a-1", unsaid, "a-office", at))]) {
      assert.isTrue(Option.isSome(refused) && refused.value instanceof SeatUnfit && refused.value.role === "handlingUnit")
    }
  })
})
