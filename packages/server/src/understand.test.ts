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
  it("lets no payload stand in for a part of the path", () => {
    const close = Endpoint.post("/things/:id/close", { about: "Closes a thing.", allow: "seated", params: Schema.Struct({ id: Schema.String }) })
    assert.deepStrictEqual(errors(understand(close, { id: "a" }, {}, "{\"id\":\"b\"}")), ["payload.id"])
    assert.deepStrictEqual(understand(close, { id: "a" }, {}, ""), Result.succeed({ id: "a" }))
  })
})
