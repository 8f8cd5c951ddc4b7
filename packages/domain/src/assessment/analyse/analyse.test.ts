import { assert, describe, it } from "@effect/vitest"
import { Option, Schema } from "effect"
import { check } from "../check.ts"
import type { Finding } from "../Finding.ts"
import { binhe } from "../gallery/binhe.ts"
import * as Gallery from "../gallery/index.ts"
import * as Points from "../Points.ts"
import type { Rulebook } from "../Rulebook.ts"
import { block, item, rulebook } from "../testing/given.ts"
import { analyse } from "./analyse.ts"
import { Example } from "./Example.ts"
import { sayFinding } from "./sayFinding.ts"
import type { Found } from "./Study.ts"
import { tell } from "./tell.ts"
import { sheetOf, trialOf } from "./Trial.ts"

const words = { zh: "名", en: "name" }
const filed = { kind: ["proposal"], reached: ["filed"] }
const plenary = { kind: ["meeting"], form: ["plenary"] }
const five = { by: "each", points: "5" }
const graded = (from: string) => ({ grades: [{ id: "good", label: { zh: "优秀", en: "Good" }, from }, { id: "rest", label: { zh: "其余", en: "Rest" } }] })
const gate = (id: string, counts: object, atLeast = 1) => ({ id, label: words, article: "1", anyOf: [{ counts, atLeast }], forbids: ["good"] })

const points = (text: string) => Option.getOrThrow(Points.parse(text))
const brief = (finding: Finding): string => `${finding._tag} ${"other" in finding ? `${finding.other}+` : ""}${"at" in finding ? finding.at : ""}${"alike" in finding && finding.alike ? " alike" : ""}`
const of = (items: ReadonlyArray<object>, rest: object = {}, given: object = {}) => rulebook(block("total", items, given), rest)
const found = (book: ReturnType<typeof of>, tag: Finding["_tag"]): Found => analyse(book).find(({ finding }) => finding._tag === tag) ?? assert.fail(`no ${tag}`)
const story = (book: ReturnType<typeof of>, tag: Finding["_tag"]) => tell(found(book, tag), book, "en")

describe("analyse", () => {
  it("finds nothing in a sound rulebook", () => assert.deepStrictEqual(analyse(of([item("filed", { counts: filed, pays: five, share: { by: "equal" } })])), []))

  it("tells what is paid twice for the same thing by one record, in both languages", () => {
    const book = of([
      item("filed", { counts: filed, pays: five, share: { by: "equal" }, label: { zh: "立案", en: "Filed" } }),
      item("again", { counts: { kind: ["proposal"] }, pays: five, share: { by: "equal" }, label: { zh: "提案", en: "Proposals" } }),
      item("late", { counts: plenary, measure: "late", pays: { by: "each", points: "-1" } })
    ], {}, { floor: { points: "0" } })
    const twice = analyse(book).filter(({ finding }) => finding._tag === "PaidTwice")
    assert.deepStrictEqual(twice.map(({ finding }) => brief(finding)), ["PaidTwice filed+again"])
    assert.strictEqual(twice.map((one) => tell(one, book, "zh")).join(), "某委员有 1 件提案（提交，立案，1 月 1 日）。“立案” 5 分、“提案” 5 分，总分 10 分。")
    assert.strictEqual(twice.map((one) => tell(one, book, "en")).join(), "A member has 1 proposal (submitted, filed, 1 January). “Filed” 5, “Proposals” 5: 10 in all.")
    assert.strictEqual(twice.map(({ finding }) => sayFinding(finding, book, "zh")).join(), "同一份记录在“立案”计分后，又在“提案”计分")
  })

  it("tells the same thing from something more", () => {
    const [same] = analyse(of([item("a", { counts: filed, pays: five }), item("b", { counts: filed, pays: five })]))
    assert.deepStrictEqual(same?.finding, { _tag: "PaidTwice", at: "b", other: "a", alike: true })
  })

  it("finds a paper paid as a proposal and again as the report made of it, unless the one excepts the other", () => {
    const report = (given: object) => of([item("p", { counts: filed, pays: five }), item("r", { counts: { kind: ["report"], reached: ["adopted"] }, pays: five, ...given })])
    assert.include(story(report({}), "LinkedTwice"), "made from the other")
    assert.notInclude(analyse(report({ except: ["p"] })).map(({ finding }) => finding._tag), "LinkedTwice")
  })

  it.each<[string, ReadonlyArray<object>, object]>([
    ["whose records an earlier item always pays first", [item("a", { counts: filed, pays: five }), item("b", { counts: filed, pays: five, except: ["a"] })], {}],
    ["of what comes before filing, of proposals filed", [item("b", { counts: { ...filed, unreached: ["submitted"] }, pays: five })], {}],
    ["that nobody of the role is called to", [item("b", { counts: { kind: ["meeting"], form: ["chairpersons"] }, pays: five, notFor: ["chairpersons"] })], {}],
    ["that pays nothing", [item("b", { counts: filed, pays: { by: "each", points: "0" } })], {}]
  ])("finds an item dead %s", (_, items, rest) => assert.include(analyse(of(items, rest)).map(({ finding }) => brief(finding)), "DeadItem b"))

  it("shows a dead item by a record it counts and what is paid for that instead", () =>
    assert.strictEqual(story(of([item("a", { counts: filed, pays: five, label: { zh: "甲", en: "One" } }), item("b", { counts: filed, pays: five, except: ["a"] })]), "DeadItem"),
      "A member has 1 proposal (submitted, filed, 1 January). “One” 5: 5 in all."))

  it("shows a grade out of reach by the most that was reached", () => {
    const book = of([item("x", { counts: filed, pays: five, take: { by: "best", count: 2 } })], graded("60"))
    assert.strictEqual(found(book, "UnreachableGrade").example?.scenes[0].total, points("10"))
    assert.notInclude(analyse(book).map(({ finding }) => finding._tag), "UnreachedGrade")
  })

  it("finds items alive that need several records, a duty met, or a document", () => {
    const book = of([
      item("threshold", { counts: { kind: ["activity"] }, pays: { by: "threshold", need: 4, points: "30" } }),
      item("third", { counts: filed, pays: five, take: { by: "fromNth", nth: 3 }, share: { by: "equal" } }),
      item("forty", { counts: { kind: ["contact"] }, measure: "amount", pays: { by: "steps", add: "highest", steps: [{ atLeast: 40, points: "5" }] } }),
      item("ratio", { counts: { kind: ["report"], reached: ["adopted"] }, pays: { by: "ratio", outOf: { kind: ["report"] }, atLeast: [1, 2], points: "5" } }),
      item("behind", { counts: { kind: ["deed"] }, pays: five, requires: ["speaks"], evidence: true, cap: { points: "10" } })
    ], { gates: [gate("speaks", { kind: ["speech"] }, 2)], ...graded("20") })
    assert.notInclude(analyse(book).map(({ finding }) => finding._tag), "DeadItem")
  })

  it("finds a cap that even one record goes beyond", () =>
    assert.strictEqual(story(of([item("x", { counts: filed, pays: five, cap: { points: "3" }, share: { by: "equal" }, label: words })]), "CapAlwaysBites"),
      "A member has 1 proposal (submitted, filed, 1 January). “name” 5, “name” (beyond the cap) -2: 3 in all.".replaceAll("name", "x")))

  it("finds a floor and a grade had for doing nothing", () => {
    const book = of([item("x", { counts: filed, pays: five })], graded("60"), { floor: { points: "70" } })
    assert.strictEqual(story(book, "FloorAlwaysHolds"), "A member has no records. “total” (up to the floor) 70: 70 in all, proposed “Good”.")
    assert.strictEqual(story(book, "FreeGrade"), story(book, "FloorAlwaysHolds"))
  })

  it("finds a total that falls below zero, by the fewest absences", () => {
    const book = of([item("absent", { counts: { ...plenary, attendance: ["absent"] }, pays: { by: "each", points: "-4" } })], {}, { base: { points: "10" } })
    assert.strictEqual(found(book, "BelowZero").example?.scenes[0].records.length, 3)
  })

  it("finds a grade that the table could bring and no records do, and a role that cannot pass", () => {
    const book = of([
      item("called", { counts: { kind: ["meeting"], form: ["standing"], attendance: ["present"] }, pays: { by: "each", points: "60" } })
    ], graded("60"))
    assert.deepStrictEqual(found(book, "RoleCannotPass").finding, { _tag: "RoleCannotPass", role: "member", best: Points.zero })
    assert.strictEqual(found(book, "UnreachedGrade").finding._tag, "UnreachedGrade")
    assert.notInclude(analyse(of([item("p", { counts: filed, pays: five })], graded("60"))).map(({ finding }) => finding._tag), "UnreachedGrade")
  })

  it("finds one thing that is enough for the best grade, and how often", () => {
    const book = of([item("x", { counts: filed, pays: five }), item("y", { counts: plenary, pays: five })], graded("60"))
    assert.deepInclude(found(book, "OneThingEnough").finding, { at: "x", grade: "good", times: 12 })
  })

  it("finds an add-on above all duty, and compares who did the one and who the other", () => {
    const book = of([item("plenary", { counts: plenary, pays: { by: "each", points: "20" }, take: { by: "once" } }), item("x", { counts: filed, pays: five })])
    const { example, finding } = found(book, "BonusAboveDuty")
    assert.deepInclude(finding, { at: "x", duty: points("20") })
    assert.deepStrictEqual(example?.scenes.map(({ records, total }) => [records.length, total]), [[1, 200_000], [5, 250_000]])
  })

  it.each<[string, object, string]>([
    ["more records lower a share", { counts: { ...filed, reached: ["filed", "replied"] }, pays: { by: "ratio", outOf: filed, atLeast: [1, 1], points: "5" } }, "MoreLowers x"],
    ["a higher level is worth less", { counts: { kind: ["award"] }, pays: { by: "level", add: "highest", points: { city: "6", province: "3" } } }, "MoreLowers x"],
    ["absence pays, though presence pays more", { counts: { ...plenary, attendance: ["absent"] }, pays: five }, "FaultPays x"],
    ["absence pays", { counts: { ...plenary, attendance: ["absent"] }, pays: five }, "MoreLowers x"],
    ["a co-signer receives more than a sole author", { counts: filed, pays: { by: "each", points: { sole: "2", co: "5" } } }, "MoreLowers x"],
    ["the first of two unequal ones is free", { counts: filed, pays: { by: "each", points: { sole: "5", co: "2" } }, take: { by: "fromNth", nth: 2 } }, "OrderMatters x"]
  ])("finds that %s", (_, given, expected) => assert.include(analyse(of([item("x", given)])).map(({ finding }) => brief(finding)), expected))

  it("finds a duty that more records break", () => {
    const most = { ...gate("few", filed), anyOf: [{ counts: filed, atMost: 1 }] }
    assert.include(analyse(of([item("m", { counts: plenary, pays: five })], { gates: [most], ...graded("0") })).map(({ finding }) => brief(finding)), "MoreLowers few")
  })

  it("tells of a group where groups are assessed, and of the role it shows for", () => {
    const fine = [item("absent", { counts: { ...plenary, attendance: ["absent"] }, pays: { by: "each", points: "-4" }, for: ["standing"] })]
    assert.include(story(of(fine, { subject: "group" }), "BelowZero"), "A group, one of the Standing Committee members, has 1 meeting")
  })

  it("finds joint records that pay more together than alone", () =>
    assert.deepInclude(found(of([item("x", { counts: filed, pays: { by: "each", points: { sole: "15", first: "10", co: "5" } } })]), "JointPaysMore").finding, { alone: points("15"), together: points("30") }))
})

describe("the smallest case", () => {
  it.each(Object.entries({ ...Gallery, binhe }))("of each finding in %s is what the rulebook makes of its records, told in both languages, and survives JSON", (_, book) => {
    const trial = trialOf(book)
    for (const one of analyse(book)) {
      const { example } = one
      if (example === undefined) continue
      for (const { records, total } of example.scenes) assert.strictEqual(sheetOf(trial, example.roles, records).total, total)
      assert.deepStrictEqual(Schema.decodeUnknownSync(Example)(JSON.parse(JSON.stringify(Schema.encodeSync(Example)(example)))), example)
      assert.match(tell(one, book, "zh") ?? "", /某(委员|小组|单位)/u)
      assert.match(tell(one, book, "en") ?? "", /A (member|group|unit)/u)
    }
  }, 60_000)
})

describe("published rulebooks", () => {
  const expected: Record<string, ReadonlyArray<string>> = {
    aaCity2022: [
      "PaidTwice first-proposal+excellent", "PaidTwice first-report+adopted-higher", "PaidTwice further-proposals+excellent", "LinkedTwice first-proposal+first-report",
      "PaidTwice further-reports+adopted-higher", "BonusAboveDuty excellent", "BonusAboveDuty adopted-higher", "JointPaysMore first-proposal", "JointPaysMore first-report",
      "JointPaysMore further-proposals", "JointPaysMore further-reports", "JointPaysMore unadopted", "JointPaysMore adopted-higher"
    ],
    guangshui2017: ["BelowZero total", "LinkedTwice proposal+report-or-material", "JointPaysMore proposal", "JointPaysMore report-or-material"],
    hefei2015: ["BelowZero total", "JointPaysMore further-proposals"],
    jiangbeiNpc2014: ["BelowZero total"],
    jinan2015: ["BelowZero total", "PaidTwice further-proposals+key", "PaidTwice further-proposals+excellent", "PaidTwice key+excellent", "JointPaysMore key", "JointPaysMore excellent"],
    binhe: [
      "PaidTwice filed+key", "PaidTwice filed+excellent", "PaidTwice key+excellent", "LinkedTwice filed+adopted", "BonusAboveDuty key", "BonusAboveDuty excellent",
      "JointPaysMore adopted", "JointPaysMore unadopted"
    ]
  }
  it.each(Object.entries({ ...Gallery, binhe }))("%s has the findings that are told of it", (name, book) =>
    assert.deepStrictEqual(analyse(book).map(({ finding }) => brief(finding)), expected[name] ?? []), 60_000)
})

describe("sayFinding", () => {
  it("calls a quota and a consequence by their labels", () => {
    const book: Rulebook = {
      ...binhe, quotas: [{ id: "quota-1", label: { zh: "优秀名额", en: "Places for excellent" }, count: 3, within: "all", ties: "all" }],
      consequences: [{ id: "consequence-1", label: { zh: "约谈", en: "A talk" }, when: [{ by: "grade", grades: ["improve"] }] }]
    }
    const told = check(book).filter(({ _tag }) => _tag === "NoArticle").flatMap((finding) => [sayFinding(finding, book, "zh"), sayFinding(finding, book, "en")])
    assert.deepStrictEqual(told, ["“优秀名额”没有注明依据的条款", "“Places for excellent” stands on no article", "“约谈”没有注明依据的条款", "“A talk” stands on no article"])
  })
  it.each([
    [{ kind: ["report"], reached: ["filed"] }, "“a”要求“立案”，这类记录不会有", "“a” asks for “filed”, which its records never have"],
    [{ kind: ["proposal"], form: ["plenary"] }, "“a”要求“全体会议”，这类记录不会有", "“a” asks for “plenary sessions”, which its records never have"]
  ])("calls what records never have as rules are read back", (counts, zh, en) => {
    const book = of([item("a", { counts, pays: five })])
    const { finding } = found(book, "DeadFilter")
    assert.deepStrictEqual([sayFinding(finding, book, "zh"), sayFinding(finding, book, "en")], [zh, en])
  })
})
