import { assert, describe, it } from "@effect/vitest"
import { Postings } from "./Postings.ts"

describe("Postings", () => {
  it("gives back every slot and detail across slices, pages and wide gaps", () => {
    const postings = new Postings()
    const wanted = new Map<number, Array<readonly [number, number]>>()
    for (let slot = 0; slot < 3000; slot++) {
      for (let bigram = 1; bigram < 200; bigram++) {
        if ((slot * 31 + bigram * 17) % (bigram * 3) !== 0) continue
        const wide = slot * 997
        postings.append(bigram, wide, (slot + bigram) % 256)
        wanted.set(bigram, [...(wanted.get(bigram) ?? []), [wide, (slot + bigram) % 256]])
      }
    }
    for (const [bigram, slots] of wanted) {
      const read: Array<readonly [number, number]> = []
      postings.each(bigram, (slot, detail) => read.push([slot, detail]))
      assert.deepStrictEqual(read, slots)
      assert.strictEqual(postings.count(bigram), slots.length)
    }
  })
  it("keeps terms apart when their tables have grown and their pages are full", () => {
    const postings = new Postings()
    for (let term = 0; term < 150_000; term++) postings.append(term, term % 5, term % 256)
    for (let term = 0; term < 150_000; term += 1009) {
      const read: Array<readonly [number, number]> = []
      postings.each(term, (slot, detail) => read.push([slot, detail]))
      assert.deepStrictEqual(read, [[term % 5, term % 256]])
    }
  })
  it("holds nothing of a term that never came", () => {
    const postings = new Postings()
    postings.append(3, 1, 1)
    for (const term of [-1, 2, 4, 5_000]) {
      postings.each(term, () => assert.fail())
      assert.strictEqual(postings.count(term), 0)
    }
  })
})
