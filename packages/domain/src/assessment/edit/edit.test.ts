import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { refusal } from "../../house/House.story.ts"
import { binhe } from "../gallery/binhe.ts"
import * as Gallery from "../gallery/index.ts"
import type { Consequence } from "../Consequence.ts"
import type { Quota } from "../Quota.ts"
import { type At, rulesOf, say } from "../reading/say.ts"
import { type Block, type Gate, type Item, places, type Rulebook } from "../Rulebook.ts"
import * as Edit from "./index.ts"

const cap: At = { does: "block", id: "filing" }
const filed: At = { does: "item", id: "filed" }
const sentence = (of: Rulebook, { does, id }: At) => say(of, "zh").find((said) => said.does === does && said.id === id)?.sentence ?? ""
const { figures, setFigure } = Edit
const books = Object.values({ ...Gallery, binhe })
const children = (of: Rulebook, block: string) => {
  const found = places(of).find(({ id }) => id === block)
  return found === undefined || found.node === "item" ? [] : found.of.map(({ id }) => id)
}

describe("Edit.figures", () => {
  it("lists a cap as points, and the people of a share as a count", () => {
    assert.deepStrictEqual(figures(binhe, cap), [{ path: ["cap", "points"], unit: "points", value: 250_000 }])
    assert.deepStrictEqual(figures(binhe, filed).map(({ path, unit, value }) => `${path.join(".")} ${unit} ${value}`), ["pays.points points 250000", "share.people count 3"])
  })
  it("names numbers that can be set, for every rule of every published rulebook", () => {
    let set = 0
    for (const book of books) for (const rule of rulesOf(book)) for (const { path, value } of figures(book, rule)) {
      assert.deepStrictEqual(Result.getOrThrow(setFigure(book, rule, path, value)), book)
      set++
    }
    assert.isAbove(set, 150)
  })
})

describe("Edit.setFigure", () => {
  it("changes the cap, and nothing else", () => {
    const book = Result.getOrThrow(setFigure(binhe, cap, ["cap", "points"], 300_000))
    assert.include(sentence(book, cap), "最多 30 分")
    assert.deepStrictEqual({ ...book, table: null }, { ...binhe, table: null })
  })
  it("refuses half a person, by the path", () => {
    const { problems } = refusal(setFigure(binhe, filed, ["share", "people"], 2.5)) as unknown as { readonly problems: ReadonlyArray<{ readonly path: ReadonlyArray<string> }> }
    assert.isTrue(problems.some(({ path }) => path.at(-1) === "people"), JSON.stringify(problems))
  })
  it("refuses a rule that is not there", () =>
    assert.deepStrictEqual(refusal(setFigure(binhe, { does: "gate", id: "none" }, ["x"], 1)), { _tag: "Rulebook.NoSuchRule", does: "gate", id: "none" }))
})

const item: Item = { node: "item", id: Edit.freeName(binhe, "item"), label: { zh: "专题讲座", en: "Lecture" }, counts: { kind: ["activity"], form: ["lecture"] }, pays: { by: "each", points: 20_000 as never } }
const block: Block = { node: "block", id: "block-1", label: { zh: "讲座", en: "Lectures" }, of: [item], cap: { points: 60_000 as never } }

describe("Edit.addPlace", () => {
  it("adds at the end of a block, and can be taken out again", () => {
    const book = Result.getOrThrow(Edit.addPlace(binhe, "filing", item))
    assert.deepStrictEqual(children(book, "filing"), [...children(binhe, "filing"), "item-1"])
    assert.deepStrictEqual(Result.getOrThrow(Edit.removeRule(book, { does: "item", id: "item-1" })), binhe)
    assert.strictEqual(Edit.freeName(book, "item"), "item-2")
  })
  it("adds a block with its items into another, or into the table", () => {
    assert.strictEqual(children(Result.getOrThrow(Edit.addPlace(binhe, "filing", block)), "filing").at(-1), "block-1")
    const book = Result.getOrThrow(Edit.addPlace(binhe, undefined, block))
    assert.strictEqual(children(book, "total").at(-1), "block-1")
    assert.strictEqual(sentence(book, { does: "block", id: "block-1" }), "各项相加；最多 6 分。")
  })
  it("begins a table with a block where there is none, and with nothing else", () => {
    const { shandong2013 } = Gallery
    assert.strictEqual(Result.getOrThrow(Edit.addPlace(shandong2013, undefined, block)).table?.id, "block-1")
    assert.deepStrictEqual(refusal(Edit.addPlace(shandong2013, undefined, item)), { _tag: "Rulebook.NoSuchBlock", block: "" })
  })
  it("refuses a block there is not, a name that is taken, and a label another place has", () => {
    assert.deepStrictEqual(refusal(Edit.addPlace(binhe, "filed", item)), { _tag: "Rulebook.NoSuchBlock", block: "filed" })
    assert.deepStrictEqual(refusal(Edit.addPlace(binhe, "filing", { ...item, id: "filed" })), { _tag: "Rulebook.NameTaken", id: "filed" })
    assert.deepStrictEqual(refusal(Edit.addPlace(binhe, "filing", { ...block, of: [{ ...item, id: "block-1" }] })), { _tag: "Rulebook.NameTaken", id: "block-1" })
    const label = places(binhe).find(({ id }) => id === "filed")?.label ?? item.label
    assert.deepStrictEqual(refusal(Edit.addPlace(binhe, "filing", { ...item, label })), { _tag: "Rulebook.LabelTaken", id: "item-1", by: { does: "item", id: "filed" } })
  })
})

describe("Edit.addGate", () => {
  const gate: Gate = { id: "gate-1", label: { zh: "每年一次讲座", en: "One lecture a year" }, anyOf: [{ counts: { kind: ["activity"], form: ["lecture"] }, atLeast: 1 }], forbids: ["excellent"] }
  it("adds a duty after those there are, in the words of a rule", () => {
    const book = Result.getOrThrow(Edit.addGate(binhe, gate))
    assert.deepStrictEqual(book.gates.at(-1), gate)
    assert.strictEqual(sentence(book, { does: "gate", id: "gate-1" }), "活动（讲座）：全年不少于 1 次；未达到的，不建议“优秀”。")
  })
  it("refuses a name and a label that are taken", () => {
    const [known = gate] = binhe.gates
    assert.deepStrictEqual(refusal(Edit.addGate(binhe, { ...gate, id: known.id })), { _tag: "Rulebook.NameTaken", id: known.id })
    assert.deepStrictEqual(refusal(Edit.addGate(binhe, { ...gate, label: known.label })), { _tag: "Rulebook.LabelTaken", id: "gate-1", by: { does: "gate", id: known.id } })
  })
})

describe("Edit.addGrade", () => {
  const grade = (from: number | undefined) => ({ id: "grade-1", label: { zh: "良好", en: "Good" }, ...(from === undefined ? {} : { from: from as never }) })
  const [top = grade(0)] = binhe.grades
  it("stands above the first grade that asks for less", () => {
    const ids = (from: number) => Result.getOrThrow(Edit.addGrade(binhe, grade(from))).grades.map(({ id }) => id)
    const known = binhe.grades.map(({ id }) => id)
    assert.deepStrictEqual(ids((top.from ?? 0) + 10_000), ["grade-1", ...known])
    assert.deepStrictEqual(ids((top.from ?? 0) - 10_000), known.toSpliced(1, 0, "grade-1"))
  })
  it("comes last where it asks for nothing", () => {
    const scored = { ...binhe, grades: binhe.grades.filter(({ from }) => from !== undefined) }
    assert.strictEqual(Result.getOrThrow(Edit.addGrade(scored, grade(undefined))).grades.at(-1)?.id, "grade-1")
  })
  it("refuses to ask for as much as another, or for nothing beside another", () => {
    assert.deepStrictEqual(refusal(Edit.addGrade(binhe, grade(top.from))), { _tag: "Rulebook.SameLeast", id: "grade-1", by: top.id })
    assert.deepStrictEqual(refusal(Edit.addGrade(binhe, grade(undefined))), { _tag: "Rulebook.SameLeast", id: "grade-1", by: binhe.grades.at(-1)?.id })
  })
})

describe("Edit.addQuota and Edit.addConsequence", () => {
  const quota: Quota = { id: "quota-1", label: { zh: "优秀名额", en: "Places for excellent" }, grade: "excellent", share: [1, 5], within: "all", tieBreak: ["filing"], ties: "decided" }
  const talk: Consequence = { id: "consequence-1", label: { zh: "约谈", en: "A talk" }, when: [{ by: "below", points: 600_000 as never }], running: 2 }
  const added = (book: Rulebook) => Result.getOrThrow(Edit.addConsequence(Result.getOrThrow(Edit.addQuota(book, quota)), talk))
  it("add them after those there are, in the words of a rule, whether there are any yet or not", () => {
    const once = added(binhe)
    const twice = Result.getOrThrow(Edit.addQuota(once, { ...quota, id: "quota-2", label: { zh: "先进", en: "Advanced" } }))
    assert.deepStrictEqual([once.quotas, once.consequences, twice.quotas?.map(({ id }) => id)], [[...binhe.quotas ?? [], quota], [...binhe.consequences ?? [], talk], [...binhe.quotas ?? [], quota, { id: "quota-2" }].map(({ id }) => id)])
    assert.strictEqual(sentence(once, { does: "quota", id: "quota-1" }), "按得分取 1/5，统一评选，限建议等次为“优秀”的，得分相同的先比较“立案”，仍相同的由会议决定。")
    assert.strictEqual(sentence(once, { does: "consequence", id: "consequence-1" }), "总分不足 60 分；连续 2 年。")
  })
  it("are taken out again one by one, and a grade they name is not", () => {
    const book = added(binhe)
    assert.deepInclude(refusal(Edit.removeRule({ ...book, gates: [] , consequences: [] }, { does: "grade", id: "excellent" })), { _tag: "Rulebook.StillNamed", by: [{ does: "quota", id: "quota-1" }] })
    const left = Result.getOrThrow(Edit.removeRule(Result.getOrThrow(Edit.removeRule(book, { does: "quota", id: "quota-1" })), { does: "consequence", id: "consequence-1" }))
    assert.deepStrictEqual([left.quotas, left.consequences], [binhe.quotas ?? [], binhe.consequences ?? []])
  })
  it("refuse a name and a label that are taken, and what no rule may say", () => {
    const book = added(binhe)
    assert.deepStrictEqual(refusal(Edit.addQuota(book, quota)), { _tag: "Rulebook.NameTaken", id: "quota-1" })
    assert.deepStrictEqual(refusal(Edit.addQuota(book, { ...quota, id: "quota-2" })), { _tag: "Rulebook.LabelTaken", id: "quota-2", by: { does: "quota", id: "quota-1" } })
    assert.deepStrictEqual(refusal(Edit.addConsequence(book, { ...talk, id: "consequence-2" })), { _tag: "Rulebook.LabelTaken", id: "consequence-2", by: { does: "consequence", id: "consequence-1" } })
    assert.deepInclude(refusal(Edit.addQuota(binhe, { ...quota, share: [6, 5] })), { _tag: "Rulebook.Unreadable" })
    assert.deepInclude(refusal(Edit.addConsequence(binhe, { ...talk, running: 1 })), { _tag: "Rulebook.Unreadable" })
  })
})

describe("Edit.nameRule", () => {
  const [top] = binhe.grades
  const at: At = { does: "grade", id: top?.id ?? "" }
  it("calls a grade otherwise wherever it is spoken of, and leaves what it says", () => {
    const book = Result.getOrThrow(Edit.nameRule(binhe, at, { label: { zh: "先进", en: "Advanced" }, article: top?.article }))
    assert.strictEqual(sentence(book, at), sentence(binhe, at))
    assert.isTrue(say(book, "zh").some(({ sentence }) => sentence.includes("不建议“先进”")))
    assert.deepStrictEqual(Result.getOrThrow(Edit.nameRule(book, at, { label: top?.label ?? item.label, article: top?.article })), binhe)
  })
  it("puts a block on another article, with everything in it as it was", () => {
    const filing = (of: Rulebook) => places(of).find(({ id }) => id === "filing") ?? item
    const under = (article: string | undefined) => Result.getOrThrow(Edit.nameRule(binhe, cap, { label: filing(binhe).label, article }))
    assert.deepStrictEqual(filing(under("6.1")), { ...filing(binhe), article: "6.1" })
    assert.isUndefined(filing(under(undefined)).article)
  })
  it("refuses the label of another rule of its sort, and a rule that has none", () => {
    assert.deepStrictEqual(refusal(Edit.nameRule(binhe, at, { label: binhe.grades[1]?.label ?? item.label, article: undefined })), { _tag: "Rulebook.LabelTaken", id: at.id, by: { does: "grade", id: binhe.grades[1]?.id } })
    assert.deepStrictEqual(refusal(Edit.nameRule(binhe, { does: "attendance", id: "attendance" }, { label: item.label, article: undefined })), { _tag: "Rulebook.NoSuchRule", does: "attendance", id: "attendance" })
  })
})

describe("Edit.removeRule", () => {
  it("refuses a grade that a duty forbids", () => {
    const gate = binhe.gates.find(({ forbids }) => forbids.length > 0)
    assert.deepInclude(refusal(Edit.removeRule(binhe, { does: "grade", id: gate?.forbids[0] ?? "" })), { _tag: "Rulebook.StillNamed" })
  })
  it("takes out an item that shares its id with a grade others name", () => {
    const gone = Result.getOrThrow(Edit.removeRule(binhe, { does: "item", id: "excellent" }))
    assert.deepStrictEqual([places(gone).some(({ id }) => id === "excellent"), gone.grades.some(({ id }) => id === "excellent")], [false, true])
  })
  it("refuses a block of which something is named outside it", () => {
    const named = Result.getOrThrow(Edit.addPlace(Result.getOrThrow(Edit.addPlace(binhe, undefined, block)), undefined, { ...item, id: "item-2", label: { zh: "再计", en: "Again" }, except: ["item-1"] }))
    assert.deepStrictEqual(refusal(Edit.removeRule(named, { does: "block", id: "block-1" })), { _tag: "Rulebook.StillNamed", id: "block-1", by: [{ does: "item", id: "item-2" }] })
  })
  it("takes out a block whose items only name each other", () => {
    const own = Result.getOrThrow(Edit.addPlace(binhe, undefined, { ...block, of: [item, { ...item, id: "item-2", label: { zh: "再计", en: "Again" }, except: ["item-1"] }] }))
    assert.deepStrictEqual(Result.getOrThrow(Edit.removeRule(own, { does: "block", id: "block-1" })), binhe)
  })
  it("refuses the last place of a block", () => {
    const all = children(binhe, "filing")
    const left = all.slice(1).reduce((book, id) => Result.getOrThrow(Edit.removeRule(book, rulesOf(book).find((rule) => rule.id === id) ?? filed)), binhe)
    assert.deepStrictEqual(refusal(Edit.removeRule(left, rulesOf(left).find((rule) => rule.id === all[0]) ?? filed)), { _tag: "Rulebook.LastPlace", id: "filing" })
  })
})

describe("Edit.moveRule", () => {
  it("changes places with the neighbour, and comes back", () => {
    const [one = "", two = ""] = children(binhe, "total")
    const at = rulesOf(binhe).find(({ id }) => id === one) ?? filed
    const book = Result.getOrThrow(Edit.moveRule(binhe, at, 1))
    assert.deepStrictEqual(children(book, "total").slice(0, 2), [two, one])
    assert.deepStrictEqual(Result.getOrThrow(Edit.moveRule(book, at, -1)), binhe)
  })
  it("stays at the end", () => {
    const last = binhe.grades.at(-1)?.id ?? ""
    assert.deepStrictEqual(Result.getOrThrow(Edit.moveRule(binhe, { does: "grade", id: last }, 1)), binhe)
  })
})

describe("Edit.putArticle, Edit.removeArticle and Edit.entitle", () => {
  const article = { id: "99", clause: "第九十九条", label: { zh: "附则", en: "Final" }, treated: "outOfScope" } as const
  it("writes a clause anew or as the last one", () => {
    const book = Result.getOrThrow(Edit.putArticle(binhe, article))
    assert.deepStrictEqual(book.articles.at(-1), article)
    assert.deepStrictEqual(Result.getOrThrow(Edit.putArticle(book, { ...article, clause: "第一百条" })).articles.at(-1)?.clause, "第一百条")
  })
  it("takes a clause out again, and refuses one that rules stand on", () => {
    assert.deepStrictEqual(Result.getOrThrow(Edit.removeArticle(Result.getOrThrow(Edit.putArticle(binhe, article)), "99")), binhe)
    assert.deepInclude(refusal(Edit.removeArticle(binhe, "6.1")), { _tag: "Rulebook.StillNamed", id: "6.1" })
  })
  it("gives an edition a name, and refuses one with a slash", () => {
    assert.strictEqual(Result.getOrThrow(Edit.entitle(binhe, { edition: "2027" })).edition, "2027")
    assert.isTrue(Result.isFailure(Edit.entitle(binhe, { edition: "2027/1" })))
  })
})

describe("Edit.callAppraised", () => {
  it("names a grade once, and leaves one as it is called", () => {
    const good = { id: "good", label: { zh: "良好", en: "Good" } }, book = Edit.callAppraised(binhe, [good])
    assert.deepStrictEqual(book.appraised, [...binhe.appraised ?? [], good].filter(({ id }, place, all) => all.findIndex((one) => one.id === id) === place))
    assert.strictEqual(Edit.callAppraised(book, [{ ...good, label: { zh: "较好", en: "Fairly good" } }]), book)
  })
})
