import { Proposal } from "@jianyan/domain"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { ask, proposals, runtime, staff } from "./town.ts"

const received = proposals.filter((one) => one.stage._tag !== "Drafted")
const text = (one: Proposal.Proposal) => `${one.content.title}\n${Proposal.Content.text(one.content)}`
const texts = received.map(text)

const find = (q: string) => ask((index) => index.proposals(staff, { q, stage: "Closed", limit: 50 }))

/** Reads every text from the first letter to the last, as a list without an index would. */
const scan = (q: string) => received.filter((one, place) => one.stage._tag === "Closed" && (texts[place]?.includes(q) ?? false))

/** Compares every text by the pairs of letters it shares. */
const compare = (mine: string) => {
  const pairs = (of: string) => Array.from({ length: of.length - 1 }, (_, place) => of.slice(place, place + 2))
  const wanted = new Set(pairs(mine))
  return texts.map((theirs) => pairs(theirs).filter((pair) => wanted.has(pair)).length)
}

describe(`a search among ${received.length} proposals`, () => {
  // The first question opens the index; what is measured is every later one.
  beforeAll(async () => void (await find("小区")))
  afterAll(() => runtime.dispose())

  for (const q of ["小区", "老旧小区"]) {
    it(`filters, counts and finds ${q}`, async ({ bench }) => {
      const { total } = await find(q)
      assert.isAbove(total, 0)
      assert.strictEqual(total, scan(q).length)
      await bench.compare(
        bench("Index.proposals", async () => void (await find(q))),
        bench("baseline: includes() over every text", () => void scan(q))
      )
    })
  }

  it("finds what is like a text", async ({ bench }) => {
    const mine = received[Math.floor(received.length / 2)]
    if (mine === undefined) throw new Error("the story has no proposal")
    const nearest = () => ask((index) => index.nearest(staff.committee, mine.content, 10))
    assert.strictEqual((await nearest())[0]?.proposal.id, mine.id)
    await bench.compare(
      bench("Index.nearest", async () => void (await nearest())),
      bench("baseline: shared pairs, text by text", () => void compare(text(mine)))
    )
  })
})
