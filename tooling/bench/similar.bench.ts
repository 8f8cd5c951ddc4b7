import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { type House, Proposal, Similar } from "@jianyan/domain"
import { Houses, Index, indexMemory, type Query } from "@jianyan/services"
import { Effect, HashMap, Layer, ManagedRuntime, Stream } from "effect"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { many } from "./many.ts"
import { house, staff } from "./town.ts"

const size = 100_000
const drafts = 40

setFlagsFromString("--expose-gc")
const collect: () => void = runInNewContext("gc")

/** Megabytes in use once everything unused is gone. */
const used = (): number => {
  collect()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1_000_000
}

const made = many(size + drafts)
const received = made.slice(0, size), written = made.slice(size)
const standing: House.House = { ...house, proposals: HashMap.fromIterable(received.map((one) => [one.id, one])) }

let current = standing

/** A house in which nothing happens but what is put there: the index reads it as it reads any other. */
const still = Layer.succeed(Houses, Houses.of({
  now: () => Effect.sync(() => current),
  past: () => Effect.succeed(standing),
  follow: () => Effect.succeed(standing),
  act: () => Effect.die("nothing happens here"),
  changes: () => Stream.empty
}))
const runtime = ManagedRuntime.make(Layer.provide(indexMemory, still))
const list = (query: Query) => runtime.runPromise(Index.use((index) => index.proposals(staff, { limit: 50, ...query })))
const nearest = (content: Proposal.Content.Content) => runtime.runPromise(Index.use((index) => index.nearest(staff.committee, content, 10)))

const documentOf = ({ content, id }: Proposal.Proposal): Similar.Document =>
  ({ id, title: content.title, asks: content.recommendations.map((one) => one.text), body: `${content.situation}\n${content.analysis}` })

const texts: Array<string> = []
const scan = (q: string) => received.filter((_, place) => texts[place]?.includes(q) ?? false)

const bigrams = (text: string) => Array.from({ length: text.length - 1 }, (_, place) => text.slice(place, place + 2))
const times = (text: string) => bigrams(text).reduce((counts, bigram) => counts.set(bigram, (counts.get(bigram) ?? 0) + 1), new Map<string, number>())

/** A tenth of the texts: comparing text by text all of them takes half a minute. */
let tenth: ReadonlyArray<string> = []

/** The likeness everybody writes first: the terms of a text by their frequency, the weight of one that fewer texts hold the greater, text by text. */
const compare = (mine: string) => {
  const wanted = times(mine), holding = new Map<string, number>()
  const held = tenth.map((text) => {
    const shared = new Map<string, number>()
    for (let place = 0; place + 1 < text.length; place++) {
      const bigram = text.slice(place, place + 2)
      if (wanted.has(bigram)) shared.set(bigram, (shared.get(bigram) ?? 0) + 1)
    }
    for (const bigram of shared.keys()) holding.set(bigram, (holding.get(bigram) ?? 0) + 1)
    return shared
  })
  const weight = (bigram: string) => Math.log(tenth.length / (holding.get(bigram) ?? 1))
  return Similar.firstOf(held.map((shared, place) => ({
    place, score: [...shared].reduce((sum, [bigram, count]) => sum + count * (wanted.get(bigram) ?? 0) * weight(bigram) ** 2, 0)
  })), 10, (one, other) => other.score - one.score)
}

/** Milliseconds of processor time spent so far: what another process takes away does not count. */
const spent = (): number => {
  const { system, user } = process.cpuUsage()
  return (system + user) / 1_000
}

const often = { warmup: true, warmupIterations: 3, warmupTime: 0, iterations: 30, time: 3_000 }
const seldom = { warmup: false, iterations: 3, time: 0 }

/** What vitest gives a test to measure with, as far as it is used here. */
type Bench = (name: string, work: () => Promise<void>) => {
  readonly run: (options: typeof often | typeof seldom) => Promise<{ readonly latency: { readonly p50: number | undefined; readonly p99: number | undefined; readonly samplesCount: number } }>
}

describe(`an index over ${size} proposals`, () => {
  const rows: Array<ReadonlyArray<string>> = [["", "n", "p50 ms", "p99 ms", "processor ms", "memory MB"]]
  /** Runs a work often, and notes how long it took and how much of that the processor worked on it. */
  const told = async (bench: Bench, what: string, name: string, work: () => Promise<void> | void, options: typeof often | typeof seldom = often) => {
    const each: Array<number> = []
    const { latency: { p50, p99, samplesCount } } = await bench(name, async () => {
      const before = spent()
      await work()
      each.push(spent() - before)
    }).run(options)
    rows.push([what, String(samplesCount), p50?.toFixed(1) ?? "", p99?.toFixed(1) ?? "", each.sort((one, other) => one - other)[each.length >> 1]?.toFixed(1) ?? "", ""])
  }

  beforeAll(async () => {
    const before = used(), from = performance.now()
    await list({ q: "小区" })
    const took = performance.now() - from
    rows.push([`build, ${size} texts of ${Math.round(received.reduce((sum, { content }) => sum + Proposal.Content.text(content).length, 0) / size)} characters`, "1", took.toFixed(0), "", "", (used() - before).toFixed(0)])
    const plain = used()
    texts.push(...received.map(({ content }) => [content.title, Proposal.Content.text(content)].join("\n")))
    tenth = texts.slice(0, size / 10)
    rows.push(["baseline: the same texts, plain", "", "", "", "", (used() - plain).toFixed(0)])
  }, 900_000)
  afterAll(async () => {
    await runtime.dispose()
    const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
    console.log(rows.map((row) => row.map((cell, column) => column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[column] ?? 0) + 2)).join("")).join("\n"))
  })

  it("lists with a filter", async ({ bench }) => {
    const wanted = { stage: "Closed", category: received[0]?.content.category ?? "" } as const
    const plain = () => received.filter((one) => one.stage._tag === wanted.stage && one.content.category === wanted.category)
    assert.strictEqual((await list(wanted)).total, plain().length)
    await told(bench, "list of one stage and category", "Index.proposals", async () => void (await list(wanted)))
    await told(bench, "baseline: filter() over an array", "baseline: filter()", () => void plain())
  })

  it("lists all, when nothing changed and when something did", async ({ bench }) => {
    const changed = received[size / 2]?.id ?? Proposal.Id.make("none")
    assert.strictEqual((await list({})).total, size)
    await told(bench, "list of all", "Index.proposals", async () => void (await list({})))
    await told(bench, "list of all, another proposal changed since the last", "Index.proposals, changed", async () => {
      current = { ...current, proposals: HashMap.modify(current.proposals, changed, (one) => ({ ...one, key: !one.key })) }
      await list({})
    })
  })

  for (const q of ["小区", "老旧小区"]) {
    it(`finds ${q}`, async ({ bench }) => {
      // The index reads past punctuation, includes() does not.
      assert.isAtLeast((await list({ q })).total, Math.max(1, scan(q).length))
      await told(bench, `search of ${q}, a page of ${(await list({ q })).total} found, with its counts`, "Index.proposals", async () => void (await list({ q })))
      await told(bench, `baseline: includes("${q}") over every text`, "baseline: includes()", () => void scan(q), { ...often, iterations: 10, time: 0 })
    })
  }

  it("shows while a proposal is written what is like it", async ({ bench }) => {
    let turn = 0
    const draft = () => {
      const next = written[turn++ % drafts]
      if (next === undefined) throw new Error("no draft was made")
      return next
    }
    const first = received[size / 2]
    if (first === undefined) throw new Error("nothing was received")
    assert.strictEqual((await nearest(first.content))[0]?.proposal.id, first.id)
    await told(bench, "nearest 10 of a draft", "Index.nearest", async () => void (await nearest(draft().content)))
    await told(bench, "nearest 10 of a draft, and 10 hints", "Index.nearest, Similar.hint", async () => {
      const mine = draft()
      for (const { proposal } of await nearest(mine.content)) Similar.hint(documentOf(mine), documentOf(proposal))
    })
    await told(bench, "baseline: TF-IDF of bigrams, text by text, over a tenth of them", "baseline: TF-IDF", () => void compare(Proposal.Content.text(draft().content)), seldom)
  })
})
