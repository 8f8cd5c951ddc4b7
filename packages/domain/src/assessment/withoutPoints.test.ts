import { assert, describe, it } from "@effect/vitest"
import { Assessment, Day, Member } from "../index.ts"

const { binhe } = Assessment
const year = Assessment.Year.starting("01-01", 2026, Day.Day.make("2022-01-10"))
const id = Member.Id.make("m-1")
const filed = (record: string): Assessment.Fact.Fact => ({ record, member: id, kind: "proposal", on: Day.Day.make("2026-02-01"), joint: { place: 0, people: 1 }, reached: ["submitted", "filed"] })
const sheet = (rulebook: Assessment.Rulebook.Rulebook) => Assessment.assess(rulebook, { id, roles: ["member"] }, [filed("proposal/p-1")], year)

describe("Assessment.withoutPoints", () => {
  const kept = Assessment.withoutPoints(binhe)
  it("weighs duties as before", () => assert.deepStrictEqual(sheet(kept).duties, sheet(binhe).duties))
  it("adds nothing up and proposes no grade, while the names of the grades stay", () => {
    const { blocks, lines, proposed, total } = sheet(kept)
    assert.deepStrictEqual([blocks.length, lines.length, proposed, total], [0, 0, undefined, 0 as never])
    assert.isAbove(sheet(binhe).total, 0)
    assert.deepStrictEqual(kept.grades, binhe.grades)
  })
  it("keeps what a duty brings about and drops what points alone do", () => {
    const label = { zh: "谈话", en: "Talk" }
    const { consequences } = Assessment.withoutPoints({ ...binhe, consequences: [{ id: "low", label, when: [{ by: "below", points: Assessment.Points.zero }] }, { id: "unmet", label, when: [{ by: "unmet", gates: ["one-paper"] }] }] })
    assert.deepStrictEqual(consequences?.map(({ id }) => id), ["unmet"])
  })
  it("gives the same rulebook every time, and one without a table back", () => {
    assert.strictEqual(Assessment.withoutPoints(binhe), kept)
    assert.strictEqual(Assessment.withoutPoints(kept), kept)
  })
})
