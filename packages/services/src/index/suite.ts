import { Committee, Member, Proposal } from "@jianyan/domain"
import { assert, layer } from "@effect/vitest"
import { Effect, type Layer } from "effect"
import { Proposals } from "../proposals/Proposals.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { Index, type Query } from "./Index.ts"

const committee = Committee.Id.make("binhe")
const seat = (account: string, roles: Seated["roles"], member?: string): Seated => ({ account, committee, roles, ...(member === undefined ? {} : { member: Member.Id.make(member) }) })
const ann = seat("ann", ["member"], "m-1"), bo = seat("bo", ["member"], "m-2"), staff = seat("staff", ["proposalsStaff"])
const id = (n: string) => Proposal.Id.make(n)
const as = (visitor: Seated) => Effect.provideService(Visitor, visitor)

const content = (title: string, category: string, ask: string): Proposal.Content.Content =>
  ({ title, category, situation: "居民多次反映，长期没有解决。", analysis: "", recommendations: [{ number: 1, text: ask }] })

const contents = {
  bus: content("关于增设夜间公交线路的提案", "society", "开通两条夜间公交线路。"),
  lift: content("关于老旧小区加装电梯的提案", "urban-rural", "每个街道配备楼栋协商指导员。"),
  river: content("关于治理沿河排污口的提案", "environment", "公布全部排污口的责任单位。"),
  heat: content("关于山边小区集中供热的提案", "urban-rural", "年内接入市集中供热管网。")
}

/**
 * What every index keeps to. The layer stands on a journal in which the committee "binhe" is founded, with an open session, the members m-1 and m-2,
 * and no proposal.
 */
export const suite = <E>(name: string, ground: Layer.Layer<Index | Proposals, E>): void => {
  layer(ground)(`an index ${name}`, (it) => {
    const told = Effect.gen(function*() {
      const proposals = yield* Proposals
      const write = (visitor: Seated, key: keyof typeof contents) => as(visitor)(Effect.andThen(proposals.draft(id(key), { content: contents[key], with: [] }), proposals.submit(id(key))))
      yield* write(ann, "bus")
      yield* write(ann, "lift")
      yield* write(bo, "river")
      yield* as(bo)(proposals.draft(id("heat"), { content: contents.heat, with: [] }))
      yield* as(staff)(Effect.andThen(proposals.recommend(id("lift"), { _tag: "File" }), proposals.file(id("lift"))))
    })
    const asked = (visitor: Seated, query: Query) => Index.use((index) => index.proposals(visitor, query))
    const ids = (visitor: Seated, query: Query) => Effect.map(asked(visitor, query), (page) => page.proposals.map((it) => it.id as string).sort())

    it.effect("lists for each what exists for them", () =>
      Effect.gen(function*() {
        yield* told
        assert.deepStrictEqual(yield* ids(staff, {}), ["bus", "lift", "river"])
        assert.deepStrictEqual(yield* ids(ann, {}), ["bus", "lift"])
        assert.deepStrictEqual(yield* ids(bo, {}), ["heat", "lift", "river"])
        assert.deepStrictEqual(yield* ids(seat("elsewhere", ["handlingUnit"]), {}), [])
      }))
    it.effect("keeps only what every filter lets through, and counts each filter with itself left aside", () =>
      Effect.gen(function*() {
        const page = yield* asked(staff, { stage: "Submitted", category: "environment" })
        assert.deepStrictEqual(page.proposals.map((it) => it.id as string), ["river"])
        assert.deepStrictEqual(page.stages, { Submitted: 1 })
        assert.deepStrictEqual(page.categories, { society: 1, environment: 1 })
        assert.deepStrictEqual(yield* ids(staff, { member: Member.Id.make("m-1") }), ["bus", "lift"])
        assert.deepStrictEqual(yield* ids(staff, { column: "filed" }), ["lift"])
      }))
    it.effect("counts by stage only what waits, where what waits is asked for", () =>
      Effect.gen(function*() {
        const waiting = yield* asked(staff, { waiting: "me" }), examined = yield* asked(staff, { waiting: "examine", stage: "Filed" })
        assert.strictEqual(Object.values(waiting.stages).reduce((sum, count) => sum + count, 0), waiting.total)
        assert.isAbove(waiting.total, 0)
        assert.deepStrictEqual([examined.total, Object.keys(examined.stages)], [0, ["Submitted"]])
      }))
    it.effect("searches title, recommendations and body, one character or many, all terms at once", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* ids(staff, { q: "公交" }), ["bus"])
        assert.deepStrictEqual(yield* ids(staff, { q: "居民 指导员" }), ["lift"])
        assert.deepStrictEqual(yield* ids(staff, { q: "梯" }), ["lift"])
        assert.deepStrictEqual(yield* ids(staff, { q: "长期没有" }), ["bus", "lift", "river"])
        assert.deepStrictEqual(yield* ids(staff, { q: "供热" }), [])
        assert.deepStrictEqual(yield* ids(bo, { q: "供热" }), ["heat"])
      }))
    it.effect("tallies what was received, whatever page is shown", () =>
      Effect.gen(function*() {
        const { proposals, tally, total } = yield* asked(staff, { limit: 1, offset: 1, sort: "title" })
        assert.strictEqual(proposals.length, 1)
        assert.strictEqual(total, 3)
        assert.deepStrictEqual(tally, { received: 3, filed: 1, merged: 0, withdrawn: 0, converted: 0, passedOn: 0, notFiled: 0, pending: 2 })
      }))
    it.effect("orders what was searched for by how strongly it was found, and what is listed as it is asked", () =>
      Effect.gen(function*() {
        const inOrder = (query: Query) => Effect.map(asked(staff, query), (page) => page.proposals.map((it) => it.id as string))
        assert.deepStrictEqual((yield* inOrder({ q: "公 的" }))[0], "bus")
        assert.deepStrictEqual(yield* inOrder({ sort: "number" }), ["lift", "bus", "river"])
        assert.deepStrictEqual(yield* inOrder({ sort: "title" }), ["lift", "bus", "river"])
        assert.deepStrictEqual(yield* inOrder({ sort: "title", offset: 1, limit: 1 }), ["bus"])
        assert.deepStrictEqual(yield* inOrder({ q: "提案", sort: "title" }), ["lift", "bus", "river"])
      }))
    it.effect("keeps what waits for the one who asks", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* ids(staff, { waiting: "me" }), ["bus", "lift", "river"])
        assert.deepStrictEqual(yield* ids(bo, { waiting: "me" }), ["heat"])
        assert.deepStrictEqual(yield* ids(ann, { waiting: "me" }), [])
        assert.deepStrictEqual(yield* ids(staff, { waiting: "examine" }), ["bus", "river"])
        assert.deepStrictEqual(yield* ids(staff, { waiting: "handOver" }), ["lift"])
        assert.deepStrictEqual(yield* ids(bo, { waiting: "sign" }), [])
      }))
    it.effect("finds the nearest of what was received, drafts never", () =>
      Effect.gen(function*() {
        const near = yield* Index.use((index) => index.nearest(committee, content("关于开通夜班公交的提案", "society", "开通夜间公交线路。"), 2))
        assert.strictEqual(near[0]?.proposal.id, id("bus"))
        assert.notInclude(near.map((it) => it.proposal.id as string), "heat")
      }))
    it.effect("follows what is revised", () =>
      Effect.gen(function*() {
        const proposals = yield* Proposals
        yield* as(bo)(proposals.revise(id("heat"), { ...contents.heat, situation: "锅炉房已经停用。" }))
        assert.deepStrictEqual(yield* ids(bo, { q: "锅炉房" }), ["heat"])
        assert.deepStrictEqual(yield* ids(bo, { q: "供热 没有解决" }), [])
      }))
  })
}
