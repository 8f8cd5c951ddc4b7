import { assert, it } from "@effect/vitest"
import canonicalize from "canonicalize"
import { DateTime, Schema } from "effect"
import * as codec from "./codec.ts"
import { passedOn } from "./sample.ts"
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
  const event = canonicalize({ text: text.toWellFormed(), before: { b: [1, 0.1, 1e21], a: null } }) ?? ""
  const given = entry(actor.toWellFormed(), stream.toWellFormed(), event)
  const whole = { ...given, event: JSON.parse(event), occurredAt: DateTime.formatIso(given.occurredAt), recordedAt: DateTime.formatIso(given.recordedAt) }
  assert.strictEqual(canonical(given), canonicalize(whole))
})

it("gives the hash any SHA-256 gives that text", () => {
  assert.strictEqual(
    seal(entry("account-1", "proposal/1", codec.encode(passedOn("提案")))),
    "e270e06cd8f73b5c44bc161cad3e6fa4f88447dd41a6f6f300325e91ba96a7dd"
  )
})
