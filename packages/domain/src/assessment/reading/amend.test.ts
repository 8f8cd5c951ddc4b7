import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { binhe } from "../gallery/binhe.ts"
import * as Gallery from "../gallery/index.ts"
import { Rulebook } from "../Rulebook.ts"
import * as Any from "../testing/anyRule.ts"
import { block, item, rulebook } from "../testing/given.ts"
import { amend } from "./amend.ts"
import { type At, type Language, say } from "./say.ts"

const languages: ReadonlyArray<Language> = ["zh", "en"]
const books = Object.values({ ...Gallery, binhe })
const plain = rulebook(block("total", [item("p", { counts: { kind: ["proposal"] }, pays: { by: "each", points: "5" } })]))

/** Every rule that does not come back from its own sentence, with the sentence; none is expected. */
const lost = (book: Rulebook): ReadonlyArray<string> => languages.flatMap((language) =>
  say(book, language).flatMap((said) => {
    const again = amend(book, said, said.sentence, language)
    try {
      assert.deepStrictEqual(Result.getOrThrow(again), book)
      return []
    } catch (cause) {
      return [`${book.id} ${said.does} ${said.id}: ${said.sentence} (${String(cause)})`]
    }
  }))

const runs = { arbitrary: { runs: 150 } }
const isRulebook = Schema.is(Schema.toType(Rulebook))
let tried = 0

/** Asserts that nothing is lost of the rulebook with these parts, if it is one; as data, so that no zero is negative. */
const keeps = (parts: object): void => {
  const book: unknown = JSON.parse(JSON.stringify({ ...plain, ...parts }))
  if (!isRulebook(book)) return
  tried++
  assert.deepStrictEqual(lost(book), [])
}
const inTable = (node: unknown) => ({ table: { node: "block", id: "total", label: { zh: "表", en: "table" }, of: [node] } })

describe("a rule read back and put into those words again", () => {
  it.each(books.map((book) => [`${book.id} ${book.edition}`, book] as const))("is the same rule, for every rule of %s", (_, book) => assert.deepStrictEqual(lost(book), []))

  it.prop("is the same item, whatever the item", { seed: Any.AnyItem }, ({ seed }) => keeps(inTable(Any.itemOf(seed))), { arbitrary: { runs: 400 } })
  it.prop("is the same block", { seed: Any.AnyBlock }, ({ seed }) => keeps(inTable({ ...seed, of: plain.table?.of })), runs)
  it.prop("is the same set of alternatives", { seed: Any.AnyBlock }, ({ seed: { base: _, cap: __, floor: ___, ...seed } }) => keeps(inTable({ ...seed, node: "best", of: plain.table?.of })), runs)
  it.prop("is the same minimum duty", { seed: Any.AnyGate }, ({ seed }) => keeps({ gates: [Any.gateOf(seed)] }), runs)
  it.prop("is the same grade", { seed: Any.AnyGrade }, ({ seed }) => keeps({ grades: [seed] }), runs)
  it.prop("is the same quota", { seed: Any.AnyQuota }, ({ seed }) => keeps({ quotas: [Any.quotaOf(seed)] }), runs)
  it.prop("is the same consequence", { seed: Any.AnyConsequence }, ({ seed }) => keeps({ consequences: [seed] }), runs)
  it.prop("is the same reading of attendance", { seed: Any.AnyAttendance }, ({ seed }) => keeps({ attendance: seed }), runs)
  it.prop("is the same rounding", { seed: Any.AnyRounding }, ({ seed }) => keeps({ rounding: seed }), runs)
  it.prop("is the same bulletin", { seed: Any.AnyBulletins }, ({ seed }) => keeps({ bulletins: seed }), runs)

  it("was tried on enough rules that are rules", () => assert.isAbove(tried, 1_000))
})

describe("amend", () => {
  const amended = (at: At, sentence: string, language: Language = "zh") => amend(binhe, at, sentence, language)
  const filed: At = { does: "item", id: "filed" }
  const sentence = (of: Rulebook, { does, id }: At, language: Language) => say(of, language).find((said) => said.does === does && said.id === id)?.sentence

  it("changes a cap by its number, and says the new rule in both languages", () => {
    const book = Result.getOrThrow(amended({ does: "block", id: "filing" }, "各项相加；最多 30 分（依“第八条（四）”）。"))
    assert.strictEqual(sentence(book, { does: "block", id: "filing" }, "en"), "Everything in it adds up; at most 30 points (under “Article 8 (4)”).")
    assert.deepStrictEqual({ ...book, table: null }, { ...binhe, table: null })
  })

  it.each(["Article 8 (4)", "第八条（四）"])("takes %s for the same article in an English sentence", (article) => {
    const book = Result.getOrThrow(amended({ does: "block", id: "filing" }, `Everything in it adds up; at most 30 points (under “${article}”).`, "en"))
    assert.strictEqual(sentence(book, { does: "block", id: "filing" }, "zh"), "各项相加；最多 30 分（依“第八条（四）”）。")
  })

  it("takes clauses in another order than it says them in", () => {
    const said = sentence(binhe, filed, "zh")?.slice(0, -1) ?? ""
    const [head = "", ...clauses] = said.split("；")
    assert.isAbove(clauses.length, 0)
    const book = Result.getOrThrow(amended(filed, `${head}；须有证明材料；${[...clauses].reverse().join("；")}。`))
    assert.strictEqual(sentence(book, filed, "zh"), `${said}；须有证明材料。`)
  })

  it("is told in English what was said in Chinese", () => {
    const said = sentence(binhe, filed, "en") ?? ""
    assert.deepStrictEqual(Result.getOrThrow(amended(filed, said, "en")), binhe)
  })

  it.each([
    ["words that are none of the language", "提案越多越好。"],
    ["signing in", "签到：每次计 1 分。"],
    ["a rank", "提案：前十名计 10 分。"],
    ["a sentence cut short", "提案，已立案"],
    ["what no rule may say: a choice of records under a threshold", "提案：达到 2 件计 5 分；只计分值最高的一次。"],
    ["what no rule may say: five decimals", "提案：每件计 0.00001 分。"]
  ])("refuses %s, and gives the sentence back", (_, sentence) => {
    const refused = amended(filed, sentence)
    assert.deepInclude(Result.isFailure(refused) ? { ...refused.failure } : {}, { does: "item", id: "filed", sentence })
  })

  it("refuses a rule that is not there", () => {
    const refused = amended({ does: "gate", id: "nobody" }, "其余。")
    assert.deepInclude(Result.isFailure(refused) ? { ...refused.failure } : {}, { does: "gate", id: "nobody" })
  })
})

describe("say", () => {
  const said = (book: Rulebook, id: string, language: Language) => say(book, language).find((one) => one.id === id)?.sentence

  it.each<[string, Rulebook, string, string]>([
    ["plenary", binhe, "会议（全体会议），出席的：每次计 50 分；只计分值最高的一次。", "Meetings (plenary sessions), attended: 50 points for each meeting; only the best one counts."],
    ["filed", binhe, "提案，已立案：每件计 25 分；联名的第一人得一半，其余平分，参与计分的至多 3 人。",
      "Proposals, filed: 25 points for each proposal; of a joint one the first person receives half, the others share the rest equally, among 3 people at most."],
    ["plenary-leave", binhe, "会议（全体会议）：每个请假半天扣 3.5 分。", "Meetings (plenary sessions): 3.5 points off for each half day missed with leave."],
    ["contact-quarterly", binhe, "联系群众：每季度不少于 1 次；未达到的，不建议“优秀”。", "Contact with people: at least 1 contact every quarter; whoever falls short is not proposed for “Excellent”."],
    ["activity", binhe, "活动（调研、视察、培训、讲座、座谈、协商、民主监督、民主评议）：每次独自进行的计 2 分、牵头的计 3 分、参与的计 2 分。",
      "Activities (field research, inspection tours, training, lectures, forums, consultation, democratic oversight, democratic appraisal): 2 points as sole participant, 3 points as leader, 2 points as participant for each activity."],
    ["adopted", binhe, "社情民意信息，已采用或部分采用：每篇市级计 10 分", "Reports on social conditions and public sentiment, adopted or partly adopted: for each report 10 points by the city"],
    ["unadopted", binhe, "社情民意信息，已提交，没有采用或部分采用：每篇计 1 分", "Reports on social conditions and public sentiment, submitted, not adopted or partly adopted: 1 point for each report"],
    ["standing", Gallery.aaCity2022, "会议（常委会会议）：全勤计 30 分；限常委。", "Meetings (Standing Committee meetings): 30 points when all of the time due is attended; only for Standing Committee members."],
    ["absence", Gallery.xuanwei2016, "会议（全体会议），无故缺席的：本届不得有。", "Meetings (plenary sessions), missed without leave: none in the term."],
    ["talk-committee", Gallery.jinan2015, "总分不足 60 分；连续 2 年。", "A total below 60 points; 2 years running."],
    ["six", Gallery.zhongmuGroups2018, "按得分取 6 名，统一评选，以 2 年得分合计，得分相同的由会议决定。",
      "6 of them by score, from all together, by the totals of 2 years; among equals the meeting decides."],
    ["present", binhe, "出席时间达到 2/3 才算出席，不足的按缺席计（依“第七条（一）”）。", "2/3 of the time or more is attendance, less is absence (under “Article 7 (1)”)."]
  ])("reads %s back", (id, book, zh, en) => {
    const at = id === "present" ? "attendance" : id
    const [first] = [said(book, at, "zh") ?? ""]
    assert.isTrue(first.startsWith(zh.slice(0, -1)), first)
    assert.isTrue((said(book, at, "en") ?? "").startsWith(en.slice(0, -1)), said(book, at, "en"))
  })
})
