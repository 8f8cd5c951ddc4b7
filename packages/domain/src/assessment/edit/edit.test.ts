import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { refusal } from "../../house/House.story.ts"
import { binhe } from "../gallery/binhe.ts"
import * as Gallery from "../gallery/index.ts"
import { type At, rulesOf, say } from "../reading/say.ts"
import { type Item, places, type Rulebook } from "../Rulebook.ts"
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

describe("Edit.addItem", () => {
  const item: Item = { node: "item", id: Edit.freeName(binhe, "item"), label: { zh: "专题讲座", en: "Lecture" }, counts: { kind: ["activity"], form: ["lecture"] }, pays: { by: "each", points: 20_000 as never } }
  it("adds at the end of a block, and can be taken out again", () => {
    const book = Result.getOrThrow(Edit.addItem(binhe, "filing", item))
    assert.deepStrictEqual(children(book, "filing"), [...children(binhe, "filing"), "item-1"])
    assert.deepStrictEqual(Result.getOrThrow(Edit.removeRule(book, { does: "item", id: "item-1" })), binhe)
    assert.strictEqual(Edit.freeName(book, "item"), "item-2")
  })
  it("refuses a block there is not and a name that is taken", () => {
    assert.deepStrictEqual(refusal(Edit.addItem(binhe, "filed", item)), { _tag: "Rulebook.NoSuchBlock", block: "filed" })
    assert.deepStrictEqual(refusal(Edit.addItem(binhe, "filing", { ...item, id: "filed" })), { _tag: "Rulebook.NameTaken", id: "filed" })
  })
})

describe("Edit.removeRule", () => {
  it("refuses a grade that a duty forbids", () => {
    const gate = binhe.gates.find(({ forbids }) => forbids.length > 0)
    assert.deepInclude(refusal(Edit.removeRule(binhe, { does: "grade", id: gate?.forbids[0] ?? "" })), { _tag: "Rulebook.StillNamed" })
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

describe("Edit.putArticle and Edit.entitle", () => {
  const article = { id: "99", clause: "第九十九条", label: { zh: "附则", en: "Final" }, treated: "outOfScope" } as const
  it("writes a clause anew or as the last one", () => {
    const book = Result.getOrThrow(Edit.putArticle(binhe, article))
    assert.deepStrictEqual(book.articles.at(-1), article)
    assert.deepStrictEqual(Result.getOrThrow(Edit.putArticle(book, { ...article, clause: "第一百条" })).articles.at(-1)?.clause, "第一百条")
  })
  it("gives an edition a name, and refuses one with a slash", () => {
    assert.strictEqual(Result.getOrThrow(Edit.entitle(binhe, { edition: "2027" })).edition, "2027")
    assert.isTrue(Result.isFailure(Edit.entitle(binhe, { edition: "2027/1" })))
  })
})
