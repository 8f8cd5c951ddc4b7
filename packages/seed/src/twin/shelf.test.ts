import { assert, describe, it } from "@effect/vitest"
import { shelf, take, takeSome } from "./shelf.ts"

describe("shelf", () => {
  it("puts every text in one place only", () => {
    const { alone, earlier, faulty, related, same } = shelf()
    const all = [...alone, ...earlier, ...faulty, ...[...same, ...related].flatMap(({ first, second }) => [first, second])].map((text) => text.n)
    assert.strictEqual(new Set(all).size, all.length)
    assert.strictEqual(all.length, 760)
  })

  it("keeps back for the year before what another text takes up again", () => {
    const { alone, earlier, same, related } = shelf()
    const later = [...alone, ...[...same, ...related].flatMap(({ first, second }) => [first, second])]
    for (const { draft } of earlier) assert.isTrue(later.some((text) => text.draft.matter === draft.matter && text.draft.place === draft.place), draft.title)
  })
})

describe("take", () => {
  it("takes the first that fits off the list and throws when none is left", () => {
    const list = [1, 2, 3, 4]
    assert.strictEqual(take(list, (n) => n % 2 === 0), 2)
    assert.deepStrictEqual([takeSome(list, 2), list], [[1, 3], [4]])
    assert.throws(() => take(list, (n) => n > 4), RangeError)
  })
})
