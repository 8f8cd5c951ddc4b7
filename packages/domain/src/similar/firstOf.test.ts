import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { firstOf } from "./firstOf.ts"

const pair = Schema.Struct({ rank: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 9 })), name: Schema.Int })

describe("Similar.firstOf", () => {
  it.prop("gives what sorting all and cutting gives, equals in the order they came", [Schema.Array(pair), Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 12 }))], ([pairs, count]) => {
    const order = (one: { readonly rank: number }, other: { readonly rank: number }) => one.rank - other.rank
    assert.deepStrictEqual(firstOf(pairs, count, order), pairs.toSorted(order).slice(0, count))
  })
})
