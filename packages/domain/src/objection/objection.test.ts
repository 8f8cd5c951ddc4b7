import { assert, describe, it } from "@effect/vitest"
import { Equal, Result, Schema } from "effect"
import { Assessment, Day, Facts, House, type Member, Objection } from "../index.ts"
import { given, on, refusal } from "../house/House.story.ts"
import { convened } from "../meeting/Meeting.story.ts"
import { seated } from "../member/Member.story.ts"
import * as Proposals from "../proposal/Proposal.story.ts"
import * as Story from "./Objection.story.ts"

const { after, decided, id, lodge, sheet, sheetOf, shen, when, withdrawn } = Story
const day = (text: string) => Day.Day.make(text)

describe("Objection.lodge", () => {
  it("keeps what the sheet said, line by line, beside the reason", () => {
    const { before, member, reason, state } = after()
    assert.deepStrictEqual([member, reason, state], [shen, Story.reason, { _tag: "Open" }])
    assert.strictEqual(before.total, sheet.total)
    assert.strictEqual(before.lines.reduce((sum, { points }) => sum + points, 0), sheet.total)
    assert.deepStrictEqual(before.lines.flatMap(({ bound }) => bound ?? []), sheet.lines.flatMap(({ points, why }) => points !== 0 && ["Base", "Cap", "Floor", "Rounding"].includes(why._tag) ? why._tag : []))
  })
  it.each<Objection.About>([
    Story.leaveLine, { _tag: "Record", record: "proposal/0128" }, { _tag: "Missing", kind: "contact", on: day("2026-05-06") }, { _tag: "Sheet" }
  ])("takes one about a line, an uncounted record, a missing record or the whole sheet", (about) => assert.isTrue(Result.isSuccess(lodge(about))))
  it("refuses a line the sheet does not have, and a record of nobody's", () => {
    assert.deepStrictEqual(refusal(lodge({ _tag: "Line", item: "plenary-leave", records: [] })), { _tag: "Objection.NoSuchLine", item: "plenary-leave" })
    assert.deepStrictEqual(refusal(lodge({ _tag: "Record", record: "proposal/9" })), { _tag: "Objection.NoSuchRecord", record: "proposal/9" })
  })
  it("refuses to miss a record of another year or of tomorrow", () => {
    for (const on of ["2025-12-31", "2026-05-07"]) {
      assert.deepStrictEqual(refusal(lodge({ _tag: "Missing", kind: "contact", on: day(on) })), { _tag: "Objection.OutsideYear", on, from: "2026-01-01", to: "2026-05-06" })
    }
  })
  it("refuses the same again until somebody has decided", () => {
    assert.deepStrictEqual(refusal(lodge(Story.leaveLine, Story.folded())), { _tag: "Objection.LodgedAlready", id })
    assert.isTrue(Result.isSuccess(lodge({ _tag: "Sheet" }, Story.folded())))
    assert.isTrue(Result.isSuccess(lodge(Story.leaveLine, Story.folded(decided("notUpheld")))))
  })
  it("ends so many days after the year, where the committee says so", () => {
    assert.isTrue(Result.isSuccess(lodge(Story.leaveLine, Objection.empty, 15, on("2027-01-15"))))
    assert.deepStrictEqual(refusal(lodge(Story.leaveLine, Objection.empty, 15, on("2027-01-16"))), { _tag: "Objection.TooLate", year: 2026, until: "2027-01-15" })
  })
})

describe("Objection.attach", () => {
  const file = (n: number) => ({ name: `批件${n}.pdf`, hash: `h${n}`, size: 12, type: "application/pdf" })
  const attach = (n: number, self = after()) => Objection.attach(self, file(n), when)
  const ten = after(...Array.from({ length: 10 }, (_, n) => Result.getOrThrow(attach(n))))
  it("lays files beside the reason, each once, ten at most", () => {
    assert.deepStrictEqual(ten.evidence.map(({ name }) => name).slice(0, 2), ["批件0.pdf", "批件1.pdf"])
    assert.deepStrictEqual(refusal(attach(3, ten)), { _tag: "Objection.FileAttachedAlready", id, name: "批件3.pdf" })
    assert.deepStrictEqual(refusal(attach(10, ten)), { _tag: "Objection.TooManyFiles", id, most: 10 })
  })
  it("refuses one that comes after the decision", () => assert.deepStrictEqual(refusal(attach(1, after(decided("upheld")))), { _tag: "Objection.Settled", id, state: "Decided" }))
})

describe("Objection.decide", () => {
  const decide = (account: string, member?: Member.Id, self = after()) =>
    Objection.decide(self, { outcome: "upheld", reason: "经核对批件，情况属实。" }, { account, member }, [{ record: "meeting/15-2", account: "clerk" }], on("2026-05-10"))
  it("keeps who decided, when and why", () =>
    assert.deepStrictEqual(after(Result.getOrThrow(decide("eva"))).state, { _tag: "Decided", outcome: "upheld", reason: "经核对批件，情况属实。", by: "eva", at: on("2026-05-10") }))
  it("is refused to the member concerned and to whoever wrote the record", () => {
    assert.deepStrictEqual(refusal(decide("eva", shen)), { _tag: "Objection.OwnObjection", id })
    assert.deepStrictEqual(refusal(decide("clerk")), { _tag: "Objection.OwnRecord", id, record: "meeting/15-2" })
  })
  it("happens once, and not after the member took it back", () => {
    assert.deepStrictEqual(refusal(decide("eva", undefined, after(decided("notUpheld")))), { _tag: "Objection.Settled", id, state: "Decided" })
    assert.deepStrictEqual(refusal(decide("eva", undefined, after(withdrawn))), { _tag: "Objection.Settled", id, state: "Withdrawn" })
  })
})

describe("Objection.correct", () => {
  const right = sheetOf(Story.facts.map((fact) => fact.record === "meeting/15-2" ? { ...fact, attendance: { held: 8, attended: 7, exempt: 1 } } : fact))
  const correct = (self = after(decided("upheld")), changed: ReadonlyArray<string> = ["meeting/15-2"]) =>
    Objection.correct(self, ["meeting/15-2"], changed, { by: "eva", sheet: right }, on("2026-05-12"))
  it("closes what was upheld with the record put right, and says what moved", () => {
    const { before, state } = after(decided("upheld"), Result.getOrThrow(correct()))
    const then = state._tag === "Decided" ? state.corrected?.after : undefined
    assert.isDefined(then)
    if (then !== undefined) assert.deepStrictEqual(Objection.difference(before, then), [{ item: "plenary-leave", records: ["meeting/15-2"], before: -35_000 }])
  })
  it("refuses where nothing was upheld, or it is put right already", () => {
    const nothing = { _tag: "Objection.NothingToCorrect", id }
    for (const self of [after(), after(decided("notUpheld")), after(withdrawn), after(decided("upheld"), Result.getOrThrow(correct()))]) assert.deepStrictEqual(refusal(correct(self)), nothing)
  })
  it("refuses a record that nobody has touched since the decision", () =>
    assert.deepStrictEqual(refusal(correct(undefined, [])), { _tag: "Objection.Unchanged", id, records: ["meeting/15-2"] }))
})

describe("Objection.withdraw", () => {
  it("takes back what nobody has decided", () => {
    assert.isFalse(Objection.isOpen(after(Result.getOrThrow(Objection.withdraw(after(), when)))))
    assert.deepStrictEqual(refusal(Objection.withdraw(after(decided("upheld")), when)), { _tag: "Objection.Settled", id, state: "Decided" })
  })
})

describe("Objection.difference", () => {
  const Line = Schema.Struct({ item: Schema.Literals(["a", "b", "c"]), records: Schema.Array(Schema.Literals(["x/1", "x/2"])), points: Schema.Int.check(Schema.isBetween({ minimum: -50, maximum: 50 })), bound: Schema.optionalKey(Objection.Bound) })
  const Lines = Schema.Array(Line).check(Schema.isMaxLength(6))
  const seen = (lines: typeof Lines.Type): Objection.Seen => ({ rulebook: "b", edition: "e", total: lines.reduce((sum, { points }) => sum + points, 0), lines })
  it.prop("adds up to the difference of the totals", [Lines, Lines], ([one, other]) => {
    const [before, after] = [seen(one), seen(other)]
    const moved = Objection.difference(before, after).reduce((sum, { after = 0, before = 0 }) => sum + after - before, 0)
    assert.strictEqual(moved, after.total - before.total)
  }, { arbitrary: { runs: 60 } })
  it("tells the floor of a block apart from its base, unless the sheet of then does not", () => {
    const base = { item: "a", records: [], points: 50 } as const, floor = { item: "a", records: [], points: 8 } as const
    const told = (by: number) => seen([{ ...base, bound: "Base" }, { ...floor, points: by, bound: "Floor" }])
    assert.deepStrictEqual(Objection.difference(told(8), told(3)), [{ item: "a", records: [], bound: "Floor", before: 8, after: 3 }])
    assert.deepStrictEqual(Objection.difference(seen([base, floor]), told(3)), [{ item: "a", records: [], before: 58, after: 53 }])
  })
  it("keeps a cap and what it caps as one", () => {
    const paid = { item: "b", records: ["x/1"], points: 50 } as const
    assert.deepStrictEqual(Objection.difference(seen([paid]), seen([paid, { ...paid, points: -20, bound: "Cap" }])), [{ item: "b", records: ["x/1"], before: 50, after: 30 }])
  })
})

describe("an objection", () => {
  const before = given(seated, convened, ...Proposals.until("Accepted"))
  it.prop("changes no score by itself, whatever happens to it", [Schema.Array(Objection.ObjectionEvent.ObjectionEvent).check(Schema.isMaxLength(4))], ([events]) => {
    const house = events.reduce(House.evolve, before)
    assert.isTrue(Equal.equals(Facts.facts(house), Facts.facts(before)))
    assert.isTrue(Equal.equals({ ...house, objections: before.objections }, before))
    assert.isTrue(Equal.equals(Assessment.assess(Assessment.binhe, { id: shen, roles: [] }, Facts.facts(house), sheet.year), Assessment.assess(Assessment.binhe, { id: shen, roles: [] }, Facts.facts(before), sheet.year)))
  }, { arbitrary: { runs: 40 } })
})
