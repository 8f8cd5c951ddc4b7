import { Assessment, Day, Member } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { blocksOf } from "./blocksOf.ts"

const { assess, binhe, Fact, Gallery, Year } = Assessment
const member = Member.Id.make("m-1")
const day = (text: string) => Day.Day.make(text)
const year = Year.starting("01-01", 2026, day("2022-01-01"))
const articles = (book: Assessment.Rulebook.Rulebook) => book.articles.map(({ id }) => id)

/** A year in which a member does a little of everything that can be counted, alone and with others, in time and late. */
const facts = (book: Assessment.Rulebook.Rulebook): ReadonlyArray<Assessment.Fact.Fact> => [
  ...Fact.Kind.literals.filter((kind) => kind !== "mark").flatMap((kind) =>
    (Fact.formsOf[kind].length === 0 ? [undefined] : Fact.formsOf[kind]).flatMap((form) => [0, 1, 2].map((n): Assessment.Fact.Fact => ({
      record: `${kind}/${form ?? "plain"}-${n}`, member, kind, on: day(`2026-0${n + 1}-15`), reached: Fact.stagesOf[kind].slice(0, n + 2), levels: ["city"], joint: { place: n, people: 3 },
      ...(form === undefined ? {} : { form }), ...(Fact.attended.includes(kind) ? { attendance: { held: 4, attended: 4 - n } } : {})
    })))),
  ...articles(book).map((article): Assessment.Fact.Fact => ({ record: `mark/${article}`, member, kind: "mark", on: day("2026-06-30"), mark: { article, points: 70_000 as Assessment.Points.Points } }))
]

describe("blocksOf", () => {
  const books = Object.values({ ...Gallery, binhe }).filter(({ table }) => table !== undefined)

  it.each(books.map((book) => [book.id, book] as const))("sets every line of a sheet under %s once, and its outer blocks add up to the total", (_, rulebook) => {
    const sheet = assess(rulebook, { id: member, roles: ["member", "standing"] }, facts(rulebook), year)
    const blocks = blocksOf({ sheet, rulebook, titles: {}, names: {} })
    assert.strictEqual(blocks.filter(({ inside }) => inside !== true).reduce((sum, { points }) => sum + points, 0), sheet.total)
    const lines = blocks.flatMap((block) => block.lines)
    assert.lengthOf(lines, sheet.lines.length)
    assert.strictEqual(new Set(lines.map(({ id }) => id)).size, lines.length)
    assert.isAbove(lines.length, 0)
  })

  it("reads a contact with its activity, and names a record without a title by its kind", () => {
    const contact: Assessment.Fact.Fact = { record: "contact/a-1", member, kind: "contact", on: day("2026-01-20") }
    const rulebook = { ...binhe, table: { node: "block", id: "t", label: { zh: "总", en: "All" }, of: [{ node: "item", id: "i", label: { zh: "联系", en: "Contact" }, counts: { kind: ["contact"] }, pays: { by: "each", points: 10_000 as Assessment.Points.Points } }] } } as const
    const sheet = assess(rulebook, { id: member, roles: ["member"] }, [contact], year)
    const [block] = blocksOf({ sheet, rulebook, titles: {}, names: {} })
    assert.deepEqual(block?.lines[0]?.records, [{ label: "联系群众 a-1", href: "/liaison/activities/a-1" }])
  })
})
