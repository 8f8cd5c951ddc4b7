import { assert, describe, it } from "@effect/vitest"
import { Lexicon } from "./Lexicon.ts"

describe("Lexicon", () => {
  it("gives each bigram one number and tells them apart when its tables have grown", () => {
    const lexicon = new Lexicon()
    for (let number = 0; number < 50_000; number++) assert.strictEqual(lexicon.learn(number * 7919), number)
    for (let number = 0; number < 50_000; number += 97) {
      assert.strictEqual(lexicon.learn(number * 7919), number)
      assert.strictEqual(lexicon.find(number * 7919), number)
      assert.strictEqual(lexicon.bigram(number), number * 7919)
    }
    assert.strictEqual(lexicon.find(1), -1)
    assert.strictEqual(lexicon.size, 50_000)
  })
  it("lists the bigrams that begin with a unit", () => {
    const lexicon = new Lexicon()
    const [one, , other] = [0x4e00_4e01, 0x4e03_4e00, 0x4e00_4e02].map((bigram) => lexicon.learn(bigram))
    assert.deepStrictEqual(lexicon.beginning(0x4e00).toSorted(), [one, other])
    assert.deepStrictEqual(lexicon.beginning(0x4e01), [])
  })
})
