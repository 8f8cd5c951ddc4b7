import { Effect, Layer } from "effect"
import { Journal } from "./Journal.ts"
import { type Kept, makeMemory } from "./memory.ts"
import type { Stored } from "./Stored.ts"
import { suite } from "./suite.ts"

const journals = new Map<string, Kept>()
const edit = (committee: string, seq: number, to: (entry: Stored) => ReadonlyArray<Stored>) =>
  Effect.sync(() => {
    const entries = journals.get(committee)?.entries ?? []
    const found = entries.findIndex((entry) => entry.seq === seq)
    entries.splice(found, 1, ...entries.slice(found, found + 1).flatMap(to))
  })

suite("in memory", Layer.sync(Journal, () => Journal.of(makeMemory(journals))), {
  change: (committee, seq, to) => edit(committee, seq, (entry) => [{ ...entry, ...to }]),
  remove: (committee, seq) => edit(committee, seq, () => [])
})
