import { House, HouseEvent } from "@jianyan/domain"
import { Journal } from "@jianyan/services"
import { Effect, HashMap } from "effect"
import { assert, describe, it } from "vitest"
import { story } from "./town.ts"

const some = story.happened.slice(0, 500)

/** Appends the events one by one to an empty journal in memory, each sealed on the one before; gives how many there are. */
const append = () =>
  Effect.runPromise(Effect.provide(
    Effect.gen(function*() {
      const journal = yield* Journal
      const versions = new Map<string, number>()
      for (const { actor, at, event } of some) {
        const stream = HouseEvent.stream(event)
        const expected = versions.get(stream) ?? 0
        versions.set(stream, expected + 1)
        yield* journal.append(story.committee, [{ stream, expected, events: [event] }], { actor, occurredAt: at })
      }
      return yield* journal.head(story.committee)
    }),
    Journal.layerMemory,
    { local: true }
  ))

/** Keeps the same events as text in an array, with no order checked and nothing sealed. */
const keep = () => {
  const kept: Array<string> = []
  for (const { actor, at, event } of some) kept.push(JSON.stringify({ actor, at, event }))
  return kept.length
}

const fold = () => story.happened.reduce((house, { event }) => House.evolve(house, event), House.empty)

/** Files the events by the proposal they are about in a plain map, with nothing decided. */
const group = () => {
  const byProposal = new Map<string, Array<HouseEvent.HouseEvent>>()
  for (const { event } of story.happened) {
    if (!("proposal" in event)) continue
    const mine = byProposal.get(event.proposal)
    if (mine === undefined) byProposal.set(event.proposal, [event])
    else mine.push(event)
  }
  return byProposal
}

describe("the journal", () => {
  it(`takes ${some.length} entries in memory`, async ({ bench }) => {
    assert.strictEqual(await append(), keep())
    await bench.compare(
      bench("append, sealed and ordered", async () => void (await append())),
      bench("baseline: an array of JSON", () => void keep())
    )
  })

  it(`is folded into a house, all ${story.happened.length} entries`, async ({ bench }) => {
    assert.strictEqual(HashMap.size(fold().proposals), group().size)
    await bench.compare(
      bench("House.evolve", () => void fold()),
      bench("baseline: a map of arrays", () => void group())
    )
  })
})
