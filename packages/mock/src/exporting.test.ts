import { Contract } from "@jianyan/contract"
import { Assessment } from "@jianyan/domain"
import { type Report, verify } from "@jianyan/services/exports"
import { afterAll, assert, describe, it } from "@effect/vitest"
import { Option, Schema } from "effect"
import { house } from "./house.ts"
import { base, signIn } from "./testing/signIn.ts"

const server = house()
afterAll(() => server.dispose())

const ask = async (user: string, path: string, method = "GET") =>
  server.fetch(new Request(base + Contract.prefix("binhe") + path, { method, headers: { cookie: await signIn(server, user), origin: base, "content-type": "application/json" }, ...(method === "POST" ? { body: "{}" } : {}) }))
const check = (bytes: Uint8Array, keys?: ReadonlyArray<string>): Report => {
  const run = verify(bytes, keys)
  let step = run.next()
  while (step.done !== true) step = run.next()
  return step.value
}
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer())
const keysOf = async (user: string) => (await (await ask(user, "/proof-key")).json() as ReadonlyArray<{ readonly key: string; readonly until?: string }>)

describe("an export of the year", () => {
  it("recomputes to the sheets the house answers with, under the key the house shows", async () => {
    const response = await ask("auditor", "/exports/2026")
    assert.strictEqual(response.status, 200)
    assert.match(response.headers.get("content-disposition") ?? "", /binhe-2026\.jianyan\.jsonl/u)
    const keys = (await keysOf("member")).map(({ key }) => key)
    const report = check(await bytesOf(response), keys)
    assert.deepStrictEqual(report.broken, [])
    assert.isAbove(report.sheets.length, 5)
    assert.deepStrictEqual([report.same, report.recomputed], [report.recomputed, report.sheets.length + report.others.flatMap(({ sheets }) => sheets).length])
    const encode = Schema.encodeSync(Assessment.Sheet.Sheet)
    const [sheet] = report.sheets
    const answered = await (await ask("evaluator", `/scores/${sheet?.member}?year=2026`)).json() as { readonly sheet: unknown }
    assert.deepStrictEqual(answered.sheet, sheet && JSON.parse(JSON.stringify(encode(sheet))))
  })

  it("is there for a year of the past, and not for one without a rulebook", async () => {
    assert.strictEqual((await ask("office", "/exports/2001")).status, 404)
    assert.strictEqual((await ask("member", "/exports/2026")).status, 403)
  })

  it("gives a member the own records and no word of others", async () => {
    const bytes = await bytesOf(await ask("member", "/exports/2026/own"))
    const report = check(bytes)
    assert.deepStrictEqual(report.broken, [])
    const { member } = Option.getOrThrow(report.header)
    assert.isAbove(report.seqs.size, 0)
    for (const entries of report.seqs.values()) assert.isNotEmpty(entries)
    const text = new TextDecoder().decode(bytes)
    const members = await (await ask("office", "/members")).json() as ReadonlyArray<{ readonly id: string; readonly name?: string }>
    const others = members.filter(({ id }) => id !== member)
    assert.isAbove(others.length, 5)
    for (const { id, name } of others) {
      assert.notInclude(text, `"${id}"`)
      if (name !== undefined) assert.notInclude(text, name)
    }
  })

  it("is signed with another key once the office changed it, and both are shown", async () => {
    const [before] = await keysOf("office")
    assert.strictEqual((await ask("auditor", "/proof-key/rotate", "POST")).status, 403)
    assert.strictEqual((await ask("office", "/proof-key/rotate", "POST")).status, 200)
    const keys = await keysOf("member")
    assert.deepStrictEqual(keys.map(({ key, until }) => [key, until !== undefined]), [[before?.key, true], [keys.at(-1)?.key, false]])
    const report = check(await bytesOf(await ask("member", "/exports/2026/own")))
    assert.strictEqual(Option.getOrThrow(report.sealed).key, keys.at(-1)?.key)
  })
})
