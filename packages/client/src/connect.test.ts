import { Problem, ProposalsApi } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { connect } from "./connect.ts"
import { Unreachable } from "./Unreachable.ts"

const id = Proposal.Id.make("p-1")
const answering = (status: number, body: unknown) => {
  const asked: Array<{ readonly url: string; readonly init: RequestInit | undefined }> = []
  const fetch: typeof globalThis.fetch = (input, init) => {
    asked.push({ url: new Request(input).url, init })
    return Promise.resolve(new Response(typeof body === "string" ? body : JSON.stringify(body), { status }))
  }
  return { asked, api: connect(ProposalsApi, { base: "http://house.test", committee: "binhe", fetch }) }
}
const refusal = (promise: Promise<unknown>) => promise.then(() => assert.fail("was answered"), (refused: unknown) => refused)

describe("connect", () => {
  it("puts what is asked in the path, the query and the body, and nothing else", async () => {
    const list = answering(500, {})
    await refusal(list.api.list({ q: "供暖", offset: 20 }))
    const url = new URL(list.asked[0]?.url ?? "")
    assert.strictEqual(url.pathname, "/api/committees/binhe/proposals")
    assert.deepStrictEqual(Object.fromEntries(url.searchParams), { q: "供暖", offset: "20" })
    const merge = answering(200, null)
    assert.isNull(await merge.api.merge({ id, into: Proposal.Id.make("p-2") }, { idempotencyKey: "k" }))
    assert.strictEqual(merge.asked[0]?.url, "http://house.test/api/committees/binhe/proposals/p-1/merge")
    assert.strictEqual(merge.asked[0]?.init?.body, "{\"into\":\"p-2\"}")
    assert.strictEqual(new Headers(merge.asked[0]?.init?.headers).get("idempotency-key"), "k")
  })
  it("rejects with the refusal the endpoint declares", async () => {
    const problem = { type: "Proposal.NotAtStage", status: 409, id: "p-1", stage: "Closed", expected: ["Replied"] }
    const refused = await refusal(answering(409, problem).api.close({ id }))
    assert.instanceOf(refused, Proposal.NotAtStage)
    assert.strictEqual((refused as Proposal.NotAtStage).stage, "Closed")
  })
  it("rejects with a problem that may come from everywhere", async () =>
    assert.instanceOf(await refusal(answering(409, { type: "House.Busy", status: 409 }).api.close({ id })), Problem.Busy))
  it("says that the house cannot be reached when the answer is none of its own", async () => {
    const refused = await refusal(answering(502, "<html>").api.close({ id }))
    assert.instanceOf(refused, Unreachable)
    assert.strictEqual((refused as Unreachable).status, 502)
  })
  it("says that the house cannot be reached when nothing answers, and leaves an abort an abort", async () => {
    const fetch: typeof globalThis.fetch = (_, init) => Promise.reject(init?.signal?.aborted === true ? new DOMException("given up", "AbortError") : new TypeError("no network"))
    const api = connect(ProposalsApi, { committee: "binhe", fetch })
    assert.instanceOf(await refusal(api.list({})), Unreachable)
    assert.strictEqual(((await refusal(api.list({}, { signal: AbortSignal.abort() }))) as DOMException).name, "AbortError")
  })
})
