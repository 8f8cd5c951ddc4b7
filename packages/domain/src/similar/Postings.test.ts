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
  it("keeps bigrams apart when their tables have grown and their pages are full", () => {
    const postings = new Postings()
    for (let bigram = 0; bigram < 150_000; bigram++) postings.append(bigram * 7919, bigram % 5, bigram % 256)
    for (let bigram = 0; bigram < 150_000; bigram += 1009) {
      const read: Array<readonly [number, number]> = []
      postings.each(bigram * 7919, (slot, detail) => read.push([slot, detail]))
      assert.deepStrictEqual(read, [[bigram % 5, bigram % 256]])
    }
  })
  it("visits every bigram that begins with a unit", () => {
    const postings = new Postings()
    postings.append(0x4e00_4e01, 2, 0)
    postings.append(0x4e00_4e02, 4, 0)
    postings.append(0x4e03_4e00, 8, 0)
    const slots: Array<number> = []
    postings.eachBeginning(0x4e00, (slot) => slots.push(slot))
    assert.deepStrictEqual(slots.toSorted(), [2, 4])
  })
})
