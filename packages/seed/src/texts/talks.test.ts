import { assert, describe, it } from "@effect/vitest"
import { coOpinion, contested, talk } from "./talks.ts"

const round = <A>(of: (n: number) => A): ReadonlyArray<A> => Array.from({ length: 30 }, (_, n) => of(n))

describe("a talk on the handling", () => {
  it.each(["before", "during"] as const)("is held %s it in several forms, mostly face to face, each with words of its own", (phase) => {
    const held = [...new Map(round((n) => talk(phase, n)).map((one) => [one.summary, one])).values()]
    assert.isAtLeast(held.length, 5)
    assert.isAtLeast(new Set(held.map(({ form }) => form)).size, 3)
    for (const { summary } of held) assert.match(summary, /^[^{}]{18,120}。$/u)
  })

  it("is answered, and joined by other units, in whole sentences", () => {
    for (const words of [...round(contested), ...round(coOpinion)]) assert.match(words, /^[^{}]{18,120}。$/u)
    assert.strictEqual(new Set(round(coOpinion)).size, 5)
  })
})
