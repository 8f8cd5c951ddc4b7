import type { Proposal } from "@jianyan/domain"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { type Asking, askAs } from "./ask.ts"
import { type House, open, postgresOf } from "./house.ts"
import { changeByte, verify } from "./journal.ts"

const planned = 1_000
const atOnce = 16

const content = (n: number): Proposal.Content.Content => ({
  title: `关于完善第${n}号社区服务站便民设施的提案`,
  category: "society",
  situation: "服务站设施陈旧，居民办事需要多次往返。",
  analysis: "经费分散，缺少统一的更新计划。",
  recommendations: [{ number: 1, text: "列出更新清单，分批落实并向居民公示。" }]
})

/** Lets a fixed number of workers take the numbers below `planned` in turn, until all are taken or one throws. */
const inTurn = async (work: (n: number) => Promise<void>) => {
  let next = 0
  const worker = async () => {
    while (next < planned) await work(next++)
  }
  return Promise.allSettled(Array.from({ length: atOnce }, worker))
}

const submit = async (member: Asking, n: number): Promise<Proposal.Id> => {
  const { id } = await member.proposals.draft({ content: content(n), with: [] }, { idempotencyKey: `draft-${n}` })
  await member.proposals.submit({ id }, { idempotencyKey: `submit-${n}` })
  return id
}

const stageOf = async (member: Asking, id: Proposal.Id) => (await member.proposals.read({ id })).proposal.stage._tag

describe("what was acknowledged", () => {
  let house: House
  beforeAll(async () => { house = await open() })
  afterAll(() => house.close())

  /** Submits until `kill` has ended the house in the middle; gives what was acknowledged. */
  const submitUntilKilled = async (kill: () => Promise<void>): Promise<ReadonlyMap<number, Proposal.Id>> => {
    const member = await askAs(house, "member")
    const acknowledged = new Map<number, Proposal.Id>()
    let killing: Promise<void> | undefined
    await inTurn(async (n) => {
      acknowledged.set(n, await submit(member, n))
      if (acknowledged.size === planned / 2) killing = kill()
    })
    assert.isDefined(killing)
    await killing
    assert.isAtLeast(acknowledged.size, planned / 2)
    assert.isBelow(acknowledged.size, planned)
    return acknowledged
  }

  it("is all there after the api was killed in the middle of 1,000 submissions, and nothing is there twice", async () => {
    const acknowledged = await submitUntilKilled(house.kill9)
    assert.isDefined(await postgresOf(house.folder))
    await house.start()
    const member = await askAs(house, "member")
    for (const id of acknowledged.values()) assert.strictEqual(await stageOf(member, id), "Submitted")

    const ids = new Map<number, Proposal.Id>()
    const ended = await inTurn(async (n) => { ids.set(n, await submit(member, n)) })
    assert.isTrue(ended.every((one) => one.status === "fulfilled"))
    for (const [n, id] of acknowledged) assert.strictEqual(ids.get(n), id)
    const { total } = await member.proposals.list({ q: "社区服务站便民设施", limit: 1 })
    assert.strictEqual(total, planned)

    const { broken, code } = await verify(house.folder)
    assert.deepStrictEqual({ broken, code }, { broken: null, code: 0 })
  })

  it("was reminded of by the daily job as soon as the house stood, and is not reminded of again after it was killed", async () => {
    const told = async () => (await (await askAs(house, "staff")).notices.list({ limit: 500 })).notices.map(({ notice }) => notice.id)
    const before = await told()
    assert.isAbove(before.length, 0)
    await house.kill9()
    await house.start()
    assert.deepStrictEqual(await told(), before)
  })

  it("is all there after api and PostgreSQL were killed together", async () => {
    const member = await askAs(house, "member")
    const { id } = await member.proposals.draft({ content: content(planned + 1), with: [] })
    const postgres = await postgresOf(house.folder)
    assert.isDefined(postgres)
    await member.proposals.submit({ id })
    process.kill(postgres, "SIGKILL")
    await house.kill9()
    await house.start()
    assert.strictEqual(await stageOf(await askAs(house, "member"), id), "Submitted")
  })

  it("cannot be changed by a byte without `verify` naming the entry", async () => {
    await house.stop()
    const { broken, entries } = await verify(house.folder)
    assert.isNull(broken)
    const seq = entries - 100
    await changeByte(house.folder, seq)
    const found = await verify(house.folder)
    assert.strictEqual(found.code, 1)
    assert.deepInclude(found.broken, { seq, what: "hash" })
  })
})
