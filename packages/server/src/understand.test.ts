import { Endpoint } from "@jianyan/contract"
import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { understand } from "./understand.ts"

const rename = Endpoint.post("/things/:id/rename", {
  about: "Renames a thing.", allow: "seated", params: Schema.Struct({ id: Schema.String.check(Schema.isMaxLength(3)) }),
  query: Schema.Struct({ limit: Schema.optionalKey(Schema.FiniteFromString) }), payload: Schema.Struct({ name: Schema.NonEmptyString })
})
const errors = (result: ReturnType<typeof understand>) => Result.isFailure(result) ? result.failure.errors.map((error) => error.path.join(".")) : []

describe("understand", () => {
  it("joins path, query and payload into one input", () =>
    assert.deepStrictEqual(understand(rename, { id: "a" }, { limit: "5" }, "{\"name\":\"b\"}"), Result.succeed({ id: "a", limit: 5, name: "b" })))
  it("names what does not fit in every part at once", () =>
    assert.deepStrictEqual(errors(understand(rename, { id: "long" }, { limit: "many" }, "{\"name\":\"\",\"more\":1}")).sort(), ["params.id", "payload.more", "payload.name", "query.limit"]))
  it("passes over a query it does not know, and refuses what is not JSON", () => {
    assert.isTrue(Result.isSuccess(understand(rename, { id: "a" }, { utm: "x" }, "{\"name\":\"b\"}")))
    assert.deepStrictEqual(errors(understand(rename, { id: "a" }, {}, "{name")), ["payload"])
  })
  it("names every text that no store can keep: with a NUL, or half of a character", () => {
    assert.deepStrictEqual(errors(understand(rename, { id: "\u0000" }, { q: "a\u0000" }, JSON.stringify({ name: "关于\ud800的提案" }))), ["params.id", "query.q", "payload.name"])
    assert.deepStrictEqual(errors(understand(rename, { id: "a" }, {}, JSON.stringify({ name: "a", more: [{ "\u0000": 1 }, "𠮷\u{10FFFF}"] }))), ["payload.more.0.\u0000"])
  })
  it("lets no payload stand in for a part of the path", () => {
    const close = Endpoint.post("/things/:id/close", { about: "Closes a thing.", allow: "seated", params: Schema.Struct({ id: Schema.String }) })
    assert.deepStrictEqual(errors(understand(close, { id: "a" }, {}, "{\"id\":\"b\"}")), ["payload.id"])
    assert.deepStrictEqual(understand(close, { id: "a" }, {}, ""), Result.succeed({ id: "a" }))
  })
})
