import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Member from "../../member/Member.ts"
import { assess } from "../assess.ts"
import type { Fact } from "../Fact.ts"
import { binhe } from "../gallery/binhe.ts"
import * as Gallery from "../gallery/index.ts"
import { type Role, Rulebook } from "../Rulebook.ts"
import { grow, history, Seed, small } from "../testing/anyHistory.ts"
import * as Any from "../testing/anyRule.ts"
import { kinds, TableSeed, tableOf } from "../testing/anyTable.ts"
import { everything } from "../testing/everything.ts"
import { block, fact, item, rulebook, shen, year } from "../testing/given.ts"
import { compile } from "./compile.ts"
import { lay } from "./lay.ts"
import { totals } from "./totals.ts"

const books = [everything, binhe, ...Object.values(Gallery)]
const plans = books.map((book) => compile(book, year))
const ann = Member.Id.make("ann")
const nobody = Member.Id.make("nobody")

/** Spreads a history over several years, two people, organisers and articles. */
const spread = (facts: ReadonlyArray<Fact>): ReadonlyArray<Fact> => facts.map((one, index) => ({
  ...one,
  on: fact("deed/d", { on: `${index % 5 === 4 ? 2024 : index % 11 === 10 ? 2027 : 2026}${one.on.slice(4)}` }).on,
  member: index % 3 === 2 ? ann : shen,
  ...(index % 2 === 1 ? { organiser: "a" } : {}),
  ...(one.mark === undefined || index % 2 === 1 ? {} : { mark: { ...one.mark, article: "8.1" } })
}))

const members = (roles: ReadonlyArray<Role>) => [{ id: shen, roles }, { id: nobody, roles }, { id: ann, roles: [] }]
const explained = (book: Rulebook, facts: ReadonlyArray<Fact>, roles: ReadonlyArray<Role>) =>
  members(roles).map((member) => assess(book, member, facts, year).total as number)

const exactly = <A>(times: number, of: Schema.Codec<A>) => Schema.Array(of).check(Schema.isMinLength(times), Schema.isMaxLength(times))
const { rounding: _, ...unrounded } = everything
const isRulebook = Schema.is(Schema.toType(Rulebook))
/** Any history of the kinds that the tables are about. */
const meeting = Schema.Array(Schema.Struct({ ...Seed.fields, kind: Schema.Literals(kinds) })).check(Schema.isMaxLength(40))

describe("a plan", () => {
  it.prop("gives the totals of the sheets, for any history and each published rulebook", { history, roles: Schema.Array(Schema.Literals(["standing", "member", "group", "sector"])) }, ({ history, roles }) => {
    const facts = spread(history.map(grow))
    const columns = lay(facts)
    for (const [index, plan] of plans.entries()) {
      assert.deepStrictEqual([...totals(plan, columns, members(roles))], explained(books[index] ?? binhe, facts, roles), plan.rulebook.id)
    }
  }, { arbitrary: { runs: 80 } })

  it.prop("gives the totals of the sheets, for any table", { seeds: TableSeed, histories: exactly(3, meeting), attendance: Any.AnyAttendance }, ({ attendance, histories, seeds }) => {
    const book: unknown = { ...unrounded, ...tableOf(seeds), attendance }
    assert(isRulebook(book))
    for (const history of histories) {
      const facts = spread(history.map(grow))
      assert.deepStrictEqual([...totals(compile(book, year), lay(facts), members(["standing"]))], explained(book, facts, ["standing"]))
    }
  }, { arbitrary: { runs: 250 } })

  it.prop("gives them in whatever order the facts come", { history, order: Schema.Array(small(1000)) }, ({ history, order }) => {
    const facts = spread(history.map(grow))
    const shuffled = facts.map((fact, index) => ({ fact, key: order[index] ?? -index })).sort((a, b) => a.key - b.key).map(({ fact }) => fact)
    assert.deepStrictEqual(totals(compile(everything, year), lay(shuffled), members([])), totals(compile(everything, year), lay(facts), members([])))
  })

  it("leaves a table two of whose places have one name to the sheets, and names them", () => {
    const twice = rulebook(block("total", ["p", "p"].map((id) => item(id, { counts: { kind: ["proposal"] }, pays: { by: "each", points: "5" } }))))
    const plan = compile(twice, year)
    const facts = [fact("proposal/a"), fact("proposal/b", { evidence: "doc/1", of: "report/r" })]
    assert.deepStrictEqual(plan.unplanned, ["p"])
    assert.deepStrictEqual([...totals(plan, lay(facts), members([]))], [200_000, 0, 0])
    assert.deepStrictEqual(compile(everything, year).unplanned, [])
  })

  it("gives nothing where there is no table", () =>
    assert.deepStrictEqual([...totals(compile(Gallery.shandong2013, year), lay([fact("proposal/a")]), members([]))], [0, 0, 0]))
})
