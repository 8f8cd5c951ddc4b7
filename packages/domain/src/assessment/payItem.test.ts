import { assert, describe, it } from "@effect/vitest"
import { assess } from "./assess.ts"
import type { Fact } from "./Fact.ts"
import * as Points from "./Points.ts"
import { fact, facts, only, shen, year } from "./testing/given.ts"

const lines = (item: object, given: ReadonlyArray<Fact>, rest: object = {}) =>
  assess(only(item, rest), { id: shen, roles: [] }, given, year).lines
    .map(({ points, records, why }) => `${records.join("+") || "-"} ${Points.format(points)} ${why._tag}`)

const filed = { counts: { kind: ["proposal"], reached: ["filed"] }, pays: { by: "each", points: "5" } }
const proposal = (name: string, given: object = {}) => fact(`proposal/${name}`, { reached: ["submitted", "filed"], ...given })
const joint = (place: number, people: number) => ({ joint: { place, people } })
const meeting = (name: string, attendance: object, given: object = {}) =>
  fact(`meeting/${name}`, { form: "plenary", attendance: { held: 8, attended: 8, ...attendance }, ...given })
const each = (points: string | object) => ({ by: "each", points })

describe("an item of the table", () => {
  it.each<[string, object, ReadonlyArray<Fact>, ReadonlyArray<string>]>([
    ["pays points for each record", filed, [proposal("a"), proposal("b"), fact("proposal/c", { reached: ["submitted"] })],
      ["proposal/a 5 Each", "proposal/b 5 Each"]],
    ["pays no further than its cap", { ...filed, cap: { points: "7.5" } }, [proposal("a"), proposal("b")],
      ["proposal/a 5 Each", "proposal/b 5 Each", "proposal/b -2.5 Cap"]],
    ["pays in full on reaching a count", { counts: { kind: ["activity"] }, pays: { by: "threshold", need: 2, points: "30" } }, facts(3, "activity"),
      ["activity/p1+activity/p2+activity/p3 30 Reached"]],
    ["pays nothing short of a count", { counts: { kind: ["activity"] }, pays: { by: "threshold", need: 4, points: "30" } }, facts(3, "activity"),
      ["activity/p1+activity/p2+activity/p3 0 Below"]],
    ["pays in proportion to a count", { counts: { kind: ["activity"] }, pays: { by: "threshold", need: 4, points: "30", prorated: true } }, facts(3, "activity"),
      ["activity/p1+activity/p2+activity/p3 22.5 Prorated"]],
    ["pays from the second on", { ...filed, take: { by: "fromNth", nth: 2 } }, [proposal("b", { on: "2026-02-01" }), proposal("a")],
      ["proposal/b 0 BeforeNth", "proposal/a 5 Each"]],
    ["pays once, for the best", { ...filed, pays: each("5"), share: { by: "halfThenEqual" }, take: { by: "once" } }, [proposal("a", joint(0, 3)), proposal("b")],
      ["proposal/a 0 CountedOnce", "proposal/b 5 Each"]],
    ["pays the best two", { ...filed, take: { by: "best", count: 2 } }, [proposal("a"), proposal("b"), proposal("c")],
      ["proposal/a 5 Each", "proposal/b 5 Each", "proposal/c 0 BeyondCount"]],
    ["stacks the stages of one record", { ...filed, pays: { by: "stage", add: "all", stages: [{ reached: "filed", points: "5" }, { reached: "excellent", points: "10" }] } },
      [proposal("a", { reached: ["submitted", "filed", "excellent"] })], ["proposal/a 15 Stages"]],
    ["pays only the highest stage", { ...filed, pays: { by: "stage", add: "highest", stages: [{ reached: "filed", points: "5" }, { reached: "key", points: "3" }] } },
      [proposal("a", { reached: ["filed", "key"] })], ["proposal/a 5 Stages"]],
    ["withholds where no stage of the rule was reached", { ...filed, pays: { by: "stage", add: "all", stages: [{ reached: "excellent", points: "5" }] } },
      [proposal("a")], ["proposal/a 0 NothingForStage"]],
    ["pays the highest level of adoption", { counts: { kind: ["report"] }, pays: { by: "level", add: "highest", points: { city: "3", province: "6" } } },
      [fact("report/a", { levels: ["city", "province"] })], ["report/a 6 Levels"]],
    ["adds up the levels of adoption", { counts: { kind: ["report"] }, pays: { by: "level", add: "all", points: { city: "3", province: "6" } } },
      [fact("report/a", { levels: ["province", "city"] })], ["report/a 9 Levels"]],
    ["withholds where the level brings nothing", { counts: { kind: ["report"] }, pays: { by: "level", add: "all", points: { city: "3" } } },
      [fact("report/a", { levels: ["county"] })], ["report/a 0 NothingForLevel"]],
    ["pays by the part in a joint record", { ...filed, pays: each({ sole: "15", first: "10", co: "5" }) },
      [proposal("a"), proposal("b", joint(0, 2)), proposal("c", joint(1, 2))], ["proposal/a 15 Each", "proposal/b 10 Each", "proposal/c 5 Each"]],
    ["withholds where the part brings nothing", { ...filed, pays: each({ first: "10" }) }, [proposal("c", joint(1, 2))],
      ["proposal/c 0 NothingForPart"]],
    ["pays the first proposer only", { ...filed, share: { by: "firstOnly" } }, [proposal("a", joint(0, 2)), proposal("b", joint(1, 2))],
      ["proposal/a 5 Each", "proposal/b 0 FirstOnly"]],
    ["gives half to the first and the rest alike, to three people", { ...filed, pays: each("25"), share: { by: "halfThenEqual", people: 3 } },
      [proposal("a", joint(0, 4)), proposal("b", joint(1, 4)), proposal("c", joint(2, 4)), proposal("d", joint(3, 4)), proposal("e", joint(1, 2)), proposal("f")],
      ["proposal/a 12.5 Each", "proposal/b 6.25 Each", "proposal/c 6.25 Each", "proposal/d 0 BeyondPeople", "proposal/e 12.5 Each", "proposal/f 25 Each"]],
    ["deals by weights as far as they go", { ...filed, pays: each("10"), share: { by: "parts", weights: [5, 3, 2] } },
      [proposal("a", joint(0, 3)), proposal("b", joint(2, 3)), proposal("c", joint(3, 4)), proposal("d", joint(0, 2))],
      ["proposal/a 5 Each", "proposal/b 2 Each", "proposal/c 0 BeyondPeople", "proposal/d 6.25 Each"]],
    ["pays everyone in full", { ...filed, share: { by: "all" } }, [proposal("a", joint(3, 9))], ["proposal/a 5 Each"]],
    ["deducts for each time late or left early", { counts: { kind: ["meeting"] }, measure: "lateOrLeftEarly", pays: each("-1") },
      [meeting("a", { late: 1, leftEarly: 1 }), meeting("b", {})], ["meeting/a -2 Each"]],
    ["deducts down to its floor", { counts: { kind: ["meeting"] }, measure: "halfDaysUnexcused", pays: each("-5"), floor: { points: "-12" } },
      [meeting("a", { attended: 5 })], ["meeting/a -15 Each", "- 3 Floor"]],
    ["scores leave and absence apart", { counts: { kind: ["meeting"] , attendance: ["leave"] }, pays: each("-10") },
      [meeting("a", { attended: 0, excused: 8 }), meeting("b", { attended: 0 })], ["meeting/a -10 Each"]],
    ["pays by half days", { counts: { kind: ["meeting"] }, measure: "halfDays", pays: each("6.25") }, [meeting("a", { attended: 7, excused: 1 })],
      ["meeting/a 43.75 Each"]],
    ["pays full attendance only", { counts: { kind: ["meeting"], attendedAtLeast: [1, 1], punctual: true }, pays: each("35") },
      [meeting("a", {}), meeting("b", { attended: 7 }), meeting("c", { late: 1 })], ["meeting/a 35 Each"]],
    ["pays a share attended of all meetings together", { counts: { kind: ["meeting"] }, pays: { by: "attended", atLeast: [2, 3], points: "30" } },
      [meeting("a", { held: 2, attended: 2 }), meeting("b", { held: 1, attended: 0 })], ["meeting/a+meeting/b 30 Attended"]],
    ["pays the steps of an amount", { counts: { kind: ["contact"] }, measure: "amount", pays: { by: "steps", add: "all", steps: [{ atLeast: 20, points: "2" }, { atLeast: 40, points: "3" }] } },
      [fact("contact/a", { amount: 25 }), fact("contact/b", { amount: 15 })], ["contact/a+contact/b 5 Steps"]],
    ["pays the highest step reached", { counts: { kind: ["contact"] }, measure: "amount", pays: { by: "steps", add: "highest", steps: [{ atLeast: 20, points: "2" }, { atLeast: 40, points: "3" }] } },
      [fact("contact/a", { amount: 25 })], ["contact/a 2 Steps"]],
    ["asks for a document", { counts: { kind: ["award"] }, evidence: true, pays: each("3") }, [fact("award/a", { evidence: "doc/7" }), fact("award/b")],
      ["award/a 3 Each", "award/b 0 NeedsEvidence"]],
    ["pays one record a quarter", { counts: { kind: ["contact"] }, distinct: "quarter", pays: each("1") },
      [fact("contact/a", { on: "2026-01-05" }), fact("contact/b", { on: "2026-03-05" }), fact("contact/c", { on: "2026-04-05" })],
      ["contact/a 1 Each", "contact/b 0 SameOccasion", "contact/c 1 Each"]],
    ["judges one record an occasion together", { counts: { kind: ["contact"] }, distinct: "month", pays: { by: "threshold", need: 2, points: "4" } },
      [fact("contact/a", { on: "2026-01-05" }), fact("contact/b", { on: "2026-01-06" })], ["contact/a 0 Below", "contact/b 0 SameOccasion"]],
    ["pays what a person marked under the article", { counts: { kind: ["mark"], article: ["1"] }, pays: { by: "mark" } },
      [fact("mark/a", { mark: { article: "1", points: "3.5" } }), fact("mark/b", { mark: { article: "2", points: "9" } })], ["mark/a 3.5 Marked"]],
    ["counts a transitional clause by its days", { ...filed, counts: { ...filed.counts, between: { from: "2026-04-03" } } },
      [proposal("a", { on: "2026-04-02" }), proposal("b", { on: "2026-04-03" })], ["proposal/b 5 Each"]],
    ["counts what another organised only", { counts: { kind: ["activity"], organiser: ["office"] }, pays: each("1") },
      [fact("activity/a", { organiser: "office" }), fact("activity/b", { organiser: "economy" }), fact("activity/c")], ["activity/a 1 Each"]],
    ["takes the either-or of two kinds", { counts: { kind: ["report", "material"] }, pays: each("20"), take: { by: "once" } },
      [fact("material/a", { on: "2026-01-02" }), fact("report/a")], ["material/a 20 Each", "report/a 0 CountedOnce"]]
  ])("%s", (_, item, given, expected) => assert.deepStrictEqual(lines(item, given), expected))

  const attending = { attendance: { present: { atLeast: [2, 3] }, exempt: {} } }
  const absences = { counts: { kind: ["meeting"], attendance: ["absent", "leave"] }, pays: each("-2") }
  it("calls attendance below two thirds an absence, and an exempt absence none", () =>
    assert.deepStrictEqual(
      lines(absences, [meeting("a", { attended: 5 }), meeting("b", { attended: 6 }), meeting("c", { attended: 0, exempt: 8 }), meeting("d", { attended: 3, exempt: 4 })], attending),
      ["meeting/a -2 Each", "meeting/c 0 Exempt"]
    ))

  it("takes an exempt absence for leave where the regulation exempts nothing", () =>
    assert.deepStrictEqual(lines(absences, [meeting("c", { attended: 0, exempt: 8 })]), ["meeting/c -2 Each"]))
})
