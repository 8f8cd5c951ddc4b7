import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { read } from "./read.ts"
import type { Item, Rulebook } from "./Rulebook.ts"
import { block, data } from "./testing/given.ts"

const label = { zh: "名", en: "name" }
type Data = typeof Item.Encoded
const plain: Data = { node: "item", id: "plain", label, article: "1", counts: { kind: ["proposal"] }, pays: { by: "each", points: "5" } }

/** Rules that a type-checked rulebook cannot hold: each line fails to compile, which the comment above it asserts. */
const unscorable: ReadonlyArray<readonly [what: string, item: Data]> = [
  // @ts-expect-error a place among others is no kind of record
  ["a rank", { ...plain, counts: { kind: ["rank"] } }],
  // @ts-expect-error nor is it a way to be paid
  ["points for the first ten", { ...plain, pays: { by: "rank", first: 10, points: "5" } }],
  // @ts-expect-error nor a choice among people
  ["the best tenth of the members", { ...plain, take: { by: "top", share: [1, 10] } }],
  // @ts-expect-error signing in is no kind of record
  ["signing in", { ...plain, counts: { kind: ["checkIn"] } }],
  // @ts-expect-error nor the form of one
  ["signing in as an activity", { ...plain, counts: { kind: ["activity"], form: ["checkIn"] } }],
  // @ts-expect-error time on line is no measure
  ["minutes on line", { ...plain, measure: "minutesOnline" }],
  // @ts-expect-error nor is the number of times the app was opened
  ["days in a row with the app open", { ...plain, measure: "loginDays" }],
  // @ts-expect-error likes are no kind of record
  ["likes", { ...plain, counts: { kind: ["like"] } }],
  // @ts-expect-error nor a stage
  ["a paper that was liked", { ...plain, counts: { kind: ["report"], reached: ["liked"] } }],
  // @ts-expect-error a score of the same year is nothing a rule can ask for
  ["a bonus for a high total", { ...plain, pays: { by: "total", atLeast: "80", points: "5" } }]
]

describe("what cannot be scored", () => {
  it.each(unscorable)("%s is refused when the rulebook is read", (_, item) => assert.isTrue(Result.isFailure(read(data(block("total", [item]))))))

  it("is refused for what it is, not for the rulebook around it", () => assert.isTrue(Result.isSuccess(read(data(block("total", [plain]))))))

  it("has no way in through a quota either, which only ever names people", () => {
    const quota = { id: "q", label, article: "1", count: 3, within: "all", ties: "decided" }
    const quotas = (given: object): unknown => data(block("total", [plain]), { quotas: [{ ...quota, ...given }] })
    assert.isTrue(Result.isSuccess(read(quotas({}))))
    assert.isTrue(Result.isFailure(read(quotas({ points: "10" }))))
    // @ts-expect-error a quota has no points
    const paid: typeof Rulebook.Encoded["quotas"] = [{ id: "q", label, count: 3, within: "all", ties: "decided", points: "10" }]
    assert.isTrue(Result.isFailure(read(data(block("total", [plain]), { quotas: paid }))))
  })
})
