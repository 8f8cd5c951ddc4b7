import { assert, it } from "@effect/vitest"
import canonicalize from "canonicalize"
import { DateTime, Schema } from "effect"
import * as codec from "./codec.ts"
import { canonical, seal } from "./seal.ts"
import { genesis } from "./Stored.ts"

const entry = (actor: string, stream: string, event: string) => ({
  committee: "demo",
  seq: 7,
  stream,
  version: 2,
  occurredAt: DateTime.makeUnsafe("2026-03-01T08:00:00.123Z"),
  recordedAt: DateTime.makeUnsafe("2026-03-02T00:00:00.000Z"),
  actor,
  event,
  previous: genesis
})

it.prop("hashes the form RFC 8785 gives the whole entry", { actor: Schema.String, stream: Schema.String, text: Schema.String }, ({ actor, stream, text }) => {
  const event = codec.encode({ _tag: "Noted", text, before: { b: [1, 0.1, 1e21], a: null } })
  const given = entry(actor.toWellFormed(), stream.toWellFormed(), event)
  const whole = { ...given, event: JSON.parse(event), occurredAt: DateTime.formatIso(given.occurredAt), recordedAt: DateTime.formatIso(given.recordedAt) }
  assert.strictEqual(canonical(given), canonicalize(whole))
})

it("gives the same hash on every machine", () => {
  assert.strictEqual(
    seal(entry("account-1", "proposal/1", codec.encode({ text: "提案", _tag: "Noted" }))),
    "8e87a3bf95f555b90f9c2fb69f4bc5625e4fbef57c4c706ed38d51058945e26b"
  )
})
