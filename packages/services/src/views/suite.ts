import { View } from "@jianyan/domain"
import { assert, layer } from "@effect/vitest"
import { Effect, Equal, type Layer } from "effect"
import { Views } from "./Views.ts"

/** The two accounts that must be there before the suite runs, where views refer to accounts. */
export const accounts = ["account-a", "account-b"] as const

const [mine, theirs] = accounts
const overdue = { zone: "proposals", name: "过期未复", query: "column=overdue&q=%E9%81%93%E8%B7%AF" }
const refused = <A, E, R>(effect: Effect.Effect<A, E, R>, refusal: E) =>
  Effect.map(Effect.flip(effect), (found) => assert.isTrue(Equal.equals(found, refusal), JSON.stringify(found)))

/** What every keeper of views keeps to; each test works in a committee of its own. */
export const suite = <E>(name: string, views: Layer.Layer<Views, E>) =>
  layer(views, { timeout: "60 seconds", excludeTestServices: true })(`the views ${name}`, (it) => {
    it.effect("lists what was saved in the order saved, and nothing elsewhere", () =>
      Effect.gen(function*() {
        const v = yield* Views
        const second = yield* v.save("listed", mine, overdue)
        const third = yield* v.save("listed", mine, { ...overdue, zone: "liaison" })
        const fourth = yield* v.save("listed", mine, { zone: "proposals", name: " 全部 ", query: "?" })
        assert.deepStrictEqual(yield* v.list("listed", mine), [second, third, fourth])
        assert.deepStrictEqual({ ...second, id: "" }, { ...overdue, id: "" })
        assert.deepStrictEqual({ ...fourth, id: "" }, { zone: "proposals", name: "全部", query: "", id: "" })
        assert.lengthOf(new Set([second.id, third.id, fourth.id]), 3)
        assert.deepStrictEqual(yield* v.list("listed", theirs), [])
        assert.deepStrictEqual(yield* v.list("listed-nobody", mine), [])
      }))

    it.effect("refuses a second view of one name in a zone, and lets another account have it", () =>
      Effect.gen(function*() {
        const v = yield* Views
        const kept = yield* v.save("taken", mine, overdue)
        const refusal = new View.NameTaken({ zone: "proposals", name: "过期未复", view: kept.id })
        yield* refused(v.save("taken", mine, { ...overdue, name: "过期未复 ", query: "" }), refusal)
        const other = yield* v.save("taken", mine, { ...overdue, name: "我的" })
        yield* refused(v.rename("taken", mine, other.id, "过期未复"), refusal)
        yield* v.save("taken", theirs, overdue)
        assert.deepStrictEqual(yield* v.list("taken", mine), [kept, other])
      }))

    it.effect("renames in place, to its own name as well", () =>
      Effect.gen(function*() {
        const v = yield* Views
        const first = yield* v.save("renamed", mine, overdue)
        const second = yield* v.save("renamed", mine, { ...overdue, name: "二" })
        const named = yield* v.rename("renamed", mine, first.id, " 逾期 ")
        assert.deepStrictEqual(named, { ...first, name: "逾期" })
        assert.deepStrictEqual(yield* v.rename("renamed", mine, first.id, "逾期"), named)
        assert.deepStrictEqual(yield* v.list("renamed", mine), [named, second])
      }))

    it.effect("forgets a view for good", () =>
      Effect.gen(function*() {
        const v = yield* Views
        const { id } = yield* v.save("dropped", mine, overdue)
        yield* v.drop("dropped", mine, id)
        assert.deepStrictEqual(yield* v.list("dropped", mine), [])
        yield* refused(v.drop("dropped", mine, id), new View.NotFound({ view: id }))
        yield* v.save("dropped", mine, overdue)
      }))

    it.effect("does not know the view of another account or another committee", () =>
      Effect.gen(function*() {
        const v = yield* Views
        const kept = yield* v.save("hidden", mine, overdue)
        const unknown = new View.NotFound({ view: kept.id })
        yield* refused(v.rename("hidden", theirs, kept.id, "新"), unknown)
        yield* refused(v.drop("hidden", theirs, kept.id), unknown)
        yield* refused(v.rename("hidden-elsewhere", mine, kept.id, "新"), unknown)
        yield* refused(v.drop("hidden-elsewhere", mine, kept.id), unknown)
        assert.deepStrictEqual(yield* v.list("hidden", mine), [kept])
      }))

    it.effect("refuses an empty name or zone, and a field that is too long", () =>
      Effect.gen(function*() {
        const v = yield* Views
        const malformed = (field: "zone" | "name" | "query") => new View.Malformed({ field, most: View.longest[field] })
        yield* refused(v.save("malformed", mine, { ...overdue, name: "  " }), malformed("name"))
        yield* refused(v.save("malformed", mine, { ...overdue, zone: "" }), malformed("zone"))
        yield* refused(v.save("malformed", mine, { ...overdue, query: "q".repeat(View.longest.query + 1) }), malformed("query"))
        const kept = yield* v.save("malformed", mine, { ...overdue, name: "长".repeat(View.longest.name), query: "q".repeat(View.longest.query) })
        yield* refused(v.rename("malformed", mine, kept.id, "长".repeat(View.longest.name + 1)), malformed("name"))
        assert.deepStrictEqual(yield* v.list("malformed", mine), [kept])
      }))

    it.effect("refuses one more than may be kept though many are saved at once, and takes one when another was dropped", () =>
      Effect.gen(function*() {
        const v = yield* Views
        const save = (index: number) => Effect.result(v.save("many", mine, { ...overdue, name: `视图 ${index}` }))
        const tried = yield* Effect.forEach(Array.from({ length: View.most + 5 }, (_, index) => index), save, { concurrency: "unbounded" })
        const kept = yield* v.list("many", mine)
        assert.lengthOf(kept, View.most)
        assert.lengthOf(tried.filter((one) => one._tag === "Success"), View.most)
        yield* refused(v.save("many", mine, overdue), new View.TooMany({ most: View.most }))
        yield* v.save("many", theirs, overdue)
        yield* v.drop("many", mine, kept[0]?.id ?? "")
        yield* v.save("many", mine, overdue)
      }))
  })
