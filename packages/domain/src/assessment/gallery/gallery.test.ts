import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as Member from "../../member/Member.ts"
import { assess } from "../assess.ts"
import { check } from "../check.ts"
import type { Fact } from "../Fact.ts"
import { type Contender, fill } from "../fill.ts"
import { follow } from "../follow.ts"
import * as Points from "../Points.ts"
import type { Role, Rulebook } from "../Rulebook.ts"
import { fact, facts, shen, year } from "../testing/given.ts"
import { starting } from "../Year.ts"
import { binhe } from "./binhe.ts"
import * as Gallery from "./index.ts"

const { aaCity2022, anqing2018, guangshui2017, hefei2015, jinan2015, shaoxing2017, weihai2013 } = Gallery
const sheet = (book: Rulebook, given: ReadonlyArray<Fact>, roles: ReadonlyArray<Role> = []) => assess(book, { id: shen, roles }, given, year)

const filed = (times: number, given: object = {}) => facts(times, "proposal", { reached: ["submitted", "filed"], ...given })
const second = { joint: { place: 1, people: 3 } }
const plenary = (attendance: object = {}) => fact("meeting/plenary", { form: "plenary", attendance: { held: 8, attended: 8, ...attendance } })
const standing = (times: number, attendance: object = {}) =>
  Array.from({ length: times }, (_, index) => fact(`meeting/s${index}`, { form: "standing", attendance: { held: 1, attended: 1, ...attendance } }))
const missed = { attended: 0 }
const onLeave = { attended: 0, excused: 8 }
const adopted = (times: number) => facts(times, "report", { reached: ["submitted", "adopted"], levels: ["county"] })
const aaBase = [plenary(), ...facts(4, "activity", { form: "research" }), ...filed(1), ...adopted(1)]

describe("worked checks of published rulebooks", () => {
  it.each<[string, Rulebook, ReadonlyArray<Fact>, ReadonlyArray<Role>, string]>([
    ["AA city: all base items met, member", aaCity2022, [...aaBase, ...standing(4)], [], "90"],
    ["AA city: all base items met, standing member", aaCity2022, [...aaBase, ...standing(4)], ["standing"], "120"],
    ["AA city: one standing meeting missed", aaCity2022, [...aaBase, ...standing(4).slice(1), ...standing(1, missed)], ["standing"], "90"],
    ["AA city: six filed own proposals", aaCity2022, filed(6), [], "35"],
    ["AA city: one filed as co-signer", aaCity2022, filed(1, second), [], "5"],
    ["AA city: first proposer of one, co-signer of another", aaCity2022, [...filed(1, { joint: { place: 0, people: 2 } }), fact("proposal/x", { reached: ["filed"], ...second })], [], "15"],
    ["AA city: not filed", aaCity2022, [fact("proposal/x", { reached: ["submitted"] })], [], "0"],
    ["AA city: five activities", aaCity2022, facts(5, "activity", { form: "forum" }), [], "30"],
    ["AA city: excellent, co-signer", aaCity2022, [fact("proposal/x", { reached: ["filed", "excellent"], ...second })], [], "5"],
    ["AA city: nine adopted, the bonus capped", aaCity2022, adopted(9), [], "30"],
    ["AA city: adopted by Hefei", aaCity2022, [fact("report/x", { reached: ["submitted", "adopted"], levels: ["city"] })], [], "6"],
    ["AA city: left the plenary early", aaCity2022, [plenary({ leftEarly: 1 })], [], "0"],
    ["Jinan: nothing but the plenary", jinan2015, [plenary()], [], "70"],
    ["Jinan: plenary missed with leave", jinan2015, [plenary(onLeave)], [], "60"],
    ["Jinan: plenary missed without leave", jinan2015, [plenary(missed)], [], "40"],
    ["Jinan: three filed, one of them excellent and key", jinan2015, [...filed(2), fact("proposal/x", { reached: ["filed", "key", "excellent"] })], [], "95"],
    ["Jinan: seven public-benefit activities", jinan2015, facts(7, "deed", { form: "publicBenefit" }), [], "80"],
    ["Jinan: twenty filed, the rewards capped at fifty", jinan2015, filed(20), [], "120"],
    ["Anqing: two plenary and seven other absences use the fifty up", anqing2018, [
      plenary(missed), fact("meeting/plenary-2", { form: "plenary", attendance: { held: 8, attended: 0 } }), ...standing(7, missed)
    ], [], "0"],
    ["Anqing: one other absence", anqing2018, standing(1, missed), [], "45"],
    ["Hefei: plenary and two activities", hefei2015, [plenary(), ...facts(2, "activity")], [], "60"],
    ["Hefei: one activity is not two", hefei2015, [plenary(), ...facts(1, "activity")], [], "30"],
    ["Hefei: plenary with leave", hefei2015, [plenary(onLeave)], [], "0"],
    ["Hefei: plenary absence, member", hefei2015, [plenary(missed)], [], "-10"],
    ["Hefei: plenary absence, standing member", hefei2015, [plenary(missed)], ["standing"], "-4"],
    ["Hefei: seven filed", hefei2015, filed(7), [], "20"],
    ["Guangshui: a filed proposal, first", guangshui2017, filed(1), [], "30"],
    ["Guangshui: a filed proposal, co-signer", guangshui2017, filed(1, second), [], "25"],
    ["Guangshui: converted to a report, co-signer", guangshui2017, facts(1, "proposal", { reached: ["submitted", "convertedToReport"], ...second }), [], "20"],
    ["Guangshui: all duties done", guangshui2017, [
      ...filed(2), fact("material/a"), fact("report/a"), fact("deed/e", { form: "enterprise" }), fact("deed/p", { form: "pairing", joint: { place: 1, people: 2 } }),
      fact("study/n", { form: "notes" }), fact("study/r", { form: "reflection" })
    ], [], "100"],
    ["Guangshui: late once and two group discussions missed", guangshui2017, [
      plenary({ late: 1 }), fact("meeting/g1", { form: "group", attendance: { held: 1, attended: 0 } }), fact("meeting/g2", { form: "group", attendance: { held: 1, attended: 0 } })
    ], [], "6"],
    ["Guangshui: commended by province and city", guangshui2017, [fact("award/a", { levels: ["province", "city"] })], [], "18"],
    ["Guangshui: two commendations end at ten", guangshui2017, [fact("award/a", { levels: ["province"] }), fact("award/b", { levels: ["county"] })], [], "20"]
  ])("%s", (_, book, given, roles, total) => assert.strictEqual(Points.format(sheet(book, given, roles).total), total))

  it("Shaoxing: the published result sheet adds up to 130", () => {
    const mark = (name: string, article: string, points: string) => fact(`mark/${name}`, { mark: { article, points } })
    const result = sheet(shaoxing2017, [
      mark("daily", "performance.daily", "35"), mark("written", "performance.written", "10"), mark("work", "workplace", "15"), mark("society", "society", "20")
    ])
    assert.deepStrictEqual(result.blocks.map(({ block, points }) => [block, Points.format(points)]), [["total", "130"], ["performance", "95"], ["work", "15"], ["social", "20"]])
  })

  it("Jinan: sixty points with leave from the plenary reach competent, which the gate of the plenary holds back", () =>
    assert.deepStrictEqual(
      sheet(jinan2015, [plenary(onLeave), ...filed(1), fact("activity/a")]).proposed,
      { grade: "incompetent", reached: "competent", heldBackBy: ["one-plenary"] }
    ))

  it.each([[85, "excellent"], [84, "competent"], [60, "competent"]])("Jinan: the three ones done and %i points are %s", (total, grade) => {
    const rewards = (total - 70) / 5
    const given = total === 60 ? [plenary(onLeave)] : [plenary(), ...filed(1 + Math.floor(rewards)), ...facts(total === 84 ? 2 : 0, "deed", { form: "publicBenefit" })]
    const { duties, proposed, total: points } = sheet(jinan2015, [...given, fact("activity/a"), fact("report/a", { reached: ["submitted"] })])
    assert.strictEqual(Points.format(points), String(total))
    assert.strictEqual(proposed?.reached, grade)
    assert.strictEqual(duties.every(({ met }) => met), total !== 60)
  })

  it.each([
    ["five of eight half days are an absence", [plenary({ attended: 5 })], 1],
    ["six of eight are not", [plenary({ attended: 6 })], 0],
    ["an absence on assignment is none", [plenary({ attended: 0, exempt: 8 })], 0]
  ])("Weihai: %s", (_, given, have) =>
    assert.strictEqual(sheet(weihai2013, given).duties.find(({ gate }) => gate === "plenary-absences")?.conditions[0]?.have, have))

  it("Weihai: the seventh absence of a standing member in the term is one too many", () => {
    const gate = (times: number) => sheet(weihai2013, standing(times, missed), ["standing"]).duties.find(({ gate }) => gate === "standing-absences")?.met
    assert.deepStrictEqual([gate(6), gate(7)], [true, false])
  })
})

const group: ReadonlyArray<Role> = ["sector", "township", "group", "unit", "committee"]
const marked = (name: string, article: string, points: string, given: object = {}) => fact(`mark/${name}`, { mark: { article, points, ...given } })
const sixOnes = [
  plenary(), fact("activity/t", { form: "training" }), fact("activity/r", { form: "research" }),
  ...["c1", "c2"].map((name) => fact(`meeting/${name}`, { form: "committee", attendance: { held: 1, attended: 1 } })),
  fact("proposal/a", { reached: ["submitted"] }), fact("report/a", { reached: ["submitted"] })
]

describe("worked checks of the other published rulebooks", () => {
  it.each<[string, Rulebook, ReadonlyArray<Fact>, ReadonlyArray<Role>, string]>([
    ["Guangshui groups: fifteen of the visible points", Gallery.guangshuiGroups2017, ["plan", "files", "rules"].map((name) => marked(name, `build.${name}`, "5")), group, "15"],
    ["Guangshui groups: no more than five for a plan", Gallery.guangshuiGroups2017, [marked("plan", "build.plan", "6")], group, "5"],
    ["Xuanwei: plenary 2, meeting 1, speech 2, training 1, research 2", Gallery.xuanwei2016, [
      plenary(), ...standing(1), fact("speech/s", { form: "spoken" }), fact("activity/t", { form: "training" }), fact("activity/r", { form: "research" })
    ], [], "8"],
    ["Guangzhou: the six ones are 62", Gallery.guangzhou2012, sixOnes, [], "62"],
    ["Guangzhou: five of them are nothing", Gallery.guangzhou2012, sixOnes.slice(0, -1), [], "0"],
    ["Guangzhou: three standing meetings of nine make 89", Gallery.guangzhou2012, [...sixOnes, ...standing(3)], ["standing"], "89"],
    ["Guangzhou: a fourth reaches no further", Gallery.guangzhou2012, [...sixOnes, ...standing(4)], ["standing"], "89"],
    ["Dongcheng: four parts without an upper limit", Gallery.dongcheng2015, ["meetings", "proposals", "reports", "activities"].map((name) => marked(name, `parts.${name}`, "50")), [], "200"],
    ["Jintai: the reviewer's mark and not one's own", Gallery.jintai, [marked("own", "points", "90", { by: "self" }), marked("panel", "points", "55", { by: "reviewer" })], [], "55"],
    ["Hubin groups: a hundred and no more than twenty", Gallery.hubinGroups2017, [marked("b", "basic", "96"), marked("e", "extra", "25")], group, "116"],
    ["Zhongmu: a bonus counted repeatedly, by document", Gallery.zhongmuGroups2018, [
      marked("h", "hundred", "90"), fact("mark/a", { mark: { article: "bonus", points: "3" }, evidence: "doc/1" }),
      fact("mark/b", { mark: { article: "bonus", points: "3" }, evidence: "doc/2" }), marked("c", "bonus", "3")
    ], group, "96"],
    ["Pei: all of the support, one research of their own", Gallery.peixianGroups2018, [
      ...["2", "2", "3", "3", "10"].map((points, index) => marked(`p${index}`, `party-${index + 1}`, points)), fact("activity/r", { form: "research" })
    ], group, "25"],
    ["Jiangbei: a suggestion, an inspection, half a day of leave", Gallery.jiangbeiNpc2014, [
      fact("suggestion/s"), fact("activity/i", { form: "inspection" }), plenary({ attended: 7, excused: 1 })
    ], [], "5"]
  ])("%s", (_, book, given, roles, total) => assert.strictEqual(Points.format(sheet(book, given, roles).total), total))

  const unmet = (book: Rulebook, given: ReadonlyArray<Fact>, roles: ReadonlyArray<Role> = []) =>
    sheet(book, given, roles).duties.filter(({ met }) => !met).map(({ gate }) => gate).join()
  const reports = (times: number) => facts(times, "report", { reached: ["submitted"] })

  it.each<[string, Rulebook, ReadonlyArray<Fact>, ReadonlyArray<Role>, string]>([
    ["Shandong: the third standing absence of a year", Gallery.shandong2013, standing(3, missed), ["standing"], "standing-year"],
    ["Shandong: the seventh of the term is one of the year, too", Gallery.shandong2013, standing(7, missed), ["standing"], "standing-year,standing-term"],
    ["Hainan: a training years ago and a tour this year", Gallery.hainan2013, [fact("activity/t", { form: "training", on: "2023-04-01" }), fact("activity/i", { form: "inspection" })], [], ""],
    ["Hainan: a tour years ago and a training this year", Gallery.hainan2013, [fact("activity/i", { form: "inspection", on: "2023-04-01" }), fact("activity/t", { form: "training" })], [], "tour"],
    ["Dazhu: four of the five ones", Gallery.dazhu2014, [fact("proposal/a", { reached: ["submitted"] }), fact("suggestion/a"), fact("activity/r", { form: "research" }), ...reports(1)], [], "deed"],
    ["Deqing: contact in three quarters", Gallery.deqing, [...["01", "04", "07"].map((month) => fact(`contact/${month}`, { on: `2026-${month}-01` })), fact("suggestion/a")], [], "quarterly"],
    ["Fushun groups: two topics of three", Gallery.fushunGroups2006, [fact("activity/t", { form: "training" }), ...facts(2, "activity", { form: "research" }), ...filed(1), ...reports(1)].map((one, index) => ({ ...one, record: `${one.kind}/${index}` })), group, "topics"],
    ["Guangze: five reports of a head of committee", Gallery.guangze2010, reports(5), ["committeeHead"], "heads"],
    ["Guangze: one of a chairperson", Gallery.guangze2010, reports(1), ["chairpersons"], ""],
    ["Guangze: three of a township group", Gallery.guangzeGroups2010, reports(3), ["township"], "four"],
    ["Fuding: none of a member", Gallery.fuding2012, [], [], "report"],
    ["Fuding: a unit without an item in December", Gallery.fudingUnits2012, [
      ...Array.from({ length: 11 }, (_, month) => fact(`article/${month}`, { on: `2026-${String(month + 1).padStart(2, "0")}-05` })),
      ...["02", "05", "08", "11"].map((month) => fact(`report/${month}`, { on: `2026-${month}-01`, reached: ["submitted"] }))
    ], ["unit"], "monthly"]
  ])("%s", (_, book, given, roles, expected) => assert.strictEqual(unmet(book, given, roles), expected))

  it.each<[string, Rulebook, ReadonlyArray<ReadonlyArray<Fact>>, string]>([
    ["Jinan: below sixty", jinan2015, [[plenary(missed)]], "talk-convenor"],
    ["Jinan: below sixty twice", jinan2015, [[plenary(missed)], [plenary(missed)]], "talk-convenor,talk-committee"],
    ["Jinan: sixty is not below", jinan2015, [[plenary(onLeave)]], ""],
    ["Dongcheng: not competent", Gallery.dongcheng2015, [[marked("a", "parts.meetings", "59")]], "talk"],
    ["Dongcheng: not competent twice", Gallery.dongcheng2015, [[], []], "talk,resign"],
    ["Jintai: below forty twice", Gallery.jintai, [[], [marked("a", "points", "39.5")]], "resign"],
    ["Jintai: forty in between", Gallery.jintai, [[marked("a", "points", "40")], []], ""],
    ["Yongchun: below seventy", Gallery.yongchun2018, [[marked("a", "points", "69")]], "talk"],
    ["Xuanwei: no proposal in two years", Gallery.xuanwei2016, [[], []], "no-renewal"],
    ["Xuanwei: one unexcused plenary", Gallery.xuanwei2016, [[plenary(missed), ...filed(1)]], "criticism"],
    ["Weihai: nothing without absences", weihai2013, [[]], ""],
    ["Shandong: three standing absences in the year", Gallery.shandong2013, [standing(3, missed)], "resign"]
  ])("%s: what follows", (_, book, lived, expected) => {
    const sheets = lived.map((given, index) => {
      const past = starting("01-01", 2027 - lived.length + index, year.term)
      return { sheet: assess(book, { id: shen, roles: ["standing"] }, given.map((one) => ({ ...one, on: past.from })), past) }
    })
    assert.strictEqual(follow(book, sheets).map(({ consequence }) => consequence).join(), expected)
  })

  it("Zhongmu: the first six over two years, and a tie at the edge left to the meeting", () => {
    const contenders = Array.from({ length: 8 }, (_, index): Contender => {
      const given = (points: number) => assess(Gallery.zhongmuGroups2018, { id: Member.Id.make(`t${index}`), roles: group }, [{ ...marked("h", "hundred", String(points)), member: Member.Id.make(`t${index}`) }], year)
      return { sheets: [given(90 - Math.min(index, 5)), given(80)] }
    })
    const [six] = Result.getOrThrow(fill(Gallery.zhongmuGroups2018, contenders))
    assert.deepStrictEqual([six?.chosen.join(), six?.toDecide.join()], ["t0,t1,t2,t3,t4", "t5,t6,t7"])
  })
})

describe("the gallery", () => {
  it.each(Object.entries({ ...Gallery, binhe }))("%s has nothing to find", (_, book) => assert.deepStrictEqual(check(book), []))

  it.each(Object.entries(Gallery))("%s says where it was published", (_, { source }) =>
    assert.isAbove(source?.name.length ?? 0, 0))
})
