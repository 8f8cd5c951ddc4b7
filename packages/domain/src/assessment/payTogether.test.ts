import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { assess } from "./assess.ts"
import * as Points from "./Points.ts"
import { fact, facts, only, shen, year } from "./testing/given.ts"

const ratio = (given: object) => only({ counts: { kind: ["proposal"], reached: ["satisfied"] }, pays: { by: "ratio", outOf: { kind: ["proposal"], reached: ["replied"] }, atLeast: [9, 10], points: "10", ...given } })

/** So many proposals replied to, the first of them found satisfactory, and one satisfactory one without a reply. */
const handled = (replied: number, satisfied: number) => [
  ...facts(replied, "proposal").map((one, index) => ({ ...one, reached: ["replied" as const, ...(index < satisfied ? ["satisfied" as const] : [])] })),
  fact("proposal/odd", { reached: ["satisfied"] })
]
const sheet = (given: object, replied: number, satisfied: number) => assess(ratio(given), { id: shen, roles: [] }, handled(replied, satisfied), year)

describe("a ratio", () => {
  it.each<[string, object, number, number, string]>([
    ["pays all on reaching the share", {}, 20, 18, "10"],
    ["pays all beyond it", {}, 20, 20, "10"],
    ["pays nothing short of it", {}, 20, 17, "0"],
    ["pays a part of the points for a part of the share", { prorated: true }, 20, 9, "5"],
    ["takes off for every whole percentage point short", { offPerPercent: "1" }, 20, 17, "5"],
    ["takes nothing off for a part of a percentage point", { atLeast: [1, 2], offPerPercent: "1" }, 28, 14, "10"],
    ["takes one off where between one and two are short", { atLeast: [1, 2], offPerPercent: "1" }, 27, 13, "9"],
    ["never takes off more than there is", { offPerPercent: "1" }, 20, 0, "0"],
    ["pays nothing out of nothing", {}, 0, 0, "0"]
  ])("%s", (_, given, replied, satisfied, total) => assert.strictEqual(Points.format(sheet(given, replied, satisfied).total), total))

  it("says what there is out of what, and names only the records of the whole", () => {
    const [line] = sheet({}, 3, 2).lines
    assert.deepStrictEqual(line?.why, { _tag: "Ratio", have: 2, of: 3, atLeast: [9, 10], whole: Points.Points.make(100_000) })
    assert.deepStrictEqual(line?.records, ["proposal/p1", "proposal/p2"])
  })

  const small = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 20 }))
  it.prop("never pays less for one more that counts", { replied: small, satisfied: small, off: Schema.Boolean }, ({ off, replied, satisfied }) => {
    const given = off ? { offPerPercent: "0.3" } : { prorated: true }
    const some = Math.min(satisfied, replied)
    assert.isAtLeast(sheet(given, replied + 1, some + 1).total, sheet(given, replied + 1, some).total)
  }, { arbitrary: { runs: 60 } })
})
