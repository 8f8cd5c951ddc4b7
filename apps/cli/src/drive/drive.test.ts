import { assert, describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { answering } from "../testing/answering.ts"
import { ended } from "../testing/ended.ts"
import { lines, row } from "../testing/rows.ts"
import { write } from "../testing/temporary.ts"
import { Send } from "./signIn.ts"

const different = { title: "关于降低中小企业融资成本的建议", text: "情况：企业贷款难。\n建议：\n一、设立担保基金。\n二、降低贷款利率。" }
const rows = [row("a"), row("b", { title: "关于给东街老旧小区楼梯装扶手的提案", publishedAt: "2025-01-09 10:00:00" }), row("c", { ...different, publishedAt: "2025-01-09 11:00:00" })]

/** A house with the rows imported, and the way to drive it. */
const house = Effect.gen(function*() {
  const file = yield* write("proposals.jsonl", lines(rows))
  const send = yield* answering(file)
  const drive = (...args: ReadonlyArray<string>) =>
    Effect.provideService(ended(["drive", "--url", "http://localhost:4000", "--committee", "binhe", "--json", ...args], { JIANYAN_PASSWORD: "long-enough" }), Send, send)
  return { drive, file }
})

describe("drive", () => {
  it.live("files what was submitted, merges what asks the same, and finds nothing to do again", () =>
    Effect.gen(function*() {
      const { drive } = yield* house
      const first = yield* drive("--user", "clerk")
      assert.strictEqual(first.code, 0, first.said)
      const answer = JSON.parse(first.out)
      assert.deepInclude(answer, { examined: 3, filed: 2, merged: 1, refused: [], merges: [{ id: "b", into: "a" }] })
      assert.deepInclude(answer.tally, { received: 3, filed: 2, merged: 1, pending: 0 })
      const { examined, tally } = JSON.parse((yield* drive("--user", "clerk")).out)
      assert.deepStrictEqual({ examined, tally }, { examined: 0, tally: answer.tally })
    }))
  it.live("goes by the order of the file where one is given", () =>
    Effect.gen(function*() {
      const { drive } = yield* house
      const file = yield* write("some.jsonl", lines([row("c"), row("b"), row("elsewhere")]))
      const { examined, filed, tally } = JSON.parse((yield* drive("--user", "clerk", "--proposals", file)).out)
      assert.deepStrictEqual({ examined, filed, pending: tally.pending }, { examined: 2, filed: 2, pending: 1 })
    }))
  it.live("is let in by nobody else's password, and stops where the account may not examine", () =>
    Effect.gen(function*() {
      const { drive } = yield* house
      const stranger = yield* drive("--user", "nobody")
      assert.strictEqual(stranger.code, 3)
      assert.include(stranger.said, "does not let nobody in (401)")
      const auditor = yield* drive("--user", "auditor")
      assert.strictEqual(auditor.code, 3)
      assert.include(auditor.said, "proposalsStaff")
    }))
})
