import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Member from "../../member/Member.ts"
import { assess } from "../assess.ts"
import type { Fact } from "../Fact.ts"
import { binhe } from "../gallery/binhe.ts"
import * as Gallery from "../gallery/index.ts"
import { Rulebook } from "../Rulebook.ts"
import { grow, Seed, small } from "../testing/anyHistory.ts"
import { kinds, TableSeed, tableOf } from "../testing/anyTable.ts"
import { everything } from "../testing/everything.ts"
import { fact, shen, year } from "../testing/given.ts"
import { compile } from "./compile.ts"
import * as Tally from "./Tally.ts"

const member = { id: shen, roles: ["standing" as const] }
const plans = [everything, binhe, Gallery.guangzhou2012, Gallery.jinan2015, Gallery.guangshui2017].map((book) => compile(book, year))
const { rounding: _, ...unrounded } = everything
const isRulebook = Schema.is(Schema.toType(Rulebook))
const explained = ({ rulebook }: { readonly rulebook: typeof binhe }, facts: ReadonlyArray<Fact>) => assess(rulebook, member, facts, year).total

/** One step of a history: a record taken in, struck out, or corrected; those before the year belong to the term. */
const Step = Schema.Struct({ does: small(7), seed: Schema.Struct({ ...Seed.fields, kind: Schema.Literals(kinds) }), early: small(5) })
const recordOf = ({ early, seed }: typeof Step.Type): Fact => {
  const grown = grow(seed)
  return early === 0 ? { ...grown, on: fact("deed/d", { on: `2025${grown.on.slice(4)}` }).on } : grown
}

describe("a tally", () => {
  it.prop("comes to what the sheet comes to, after every step of any history", { steps: Schema.Array(Step).check(Schema.isMaxLength(40)), seeds: TableSeed }, ({ seeds, steps }) => {
    const book = { ...unrounded, ...tableOf(seeds) }
    assert(isRulebook(book))
    for (const plan of [...plans, compile(book, year)]) {
      let tally = Tally.start(plan, member)
      let stand: ReadonlyArray<Fact> = []
      for (const step of steps) {
        const record = recordOf(step)
        if (step.does > 5) {
          tally = Tally.strikeOut(tally, record.record)
          stand = stand.filter((one) => one.record !== record.record)
        }
        if (step.does !== 7) {
          tally = Tally.takeIn(tally, record)
          stand = [record, ...stand]
        }
        assert.strictEqual(tally.total, explained(plan, stand), plan.rulebook.id)
      }
      assert.strictEqual(Tally.start(plan, member, stand).total, tally.total)
    }
  }, { arbitrary: { runs: 150 } })

  it("stays as it was when another is made of it", () => {
    const one = Tally.takeIn(Tally.start(compile(binhe, year), member), fact("proposal/a", { reached: ["submitted", "filed"] }))
    const before = one.total
    assert.isBelow(Tally.strikeOut(one, "proposal/a").total, before)
    assert.strictEqual(one.total, before)
    assert.strictEqual(Tally.takeIn(Tally.strikeOut(one, "proposal/a"), fact("proposal/a", { reached: ["submitted", "filed"] })).total, before)
  })

  it("passes over the record of somebody else, and the striking out of what is not there", () => {
    const tally = Tally.start(compile(binhe, year), member)
    assert.strictEqual(Tally.takeIn(tally, { ...fact("proposal/a"), member: Member.Id.make("ann") }), tally)
    assert.strictEqual(Tally.strikeOut(tally, "proposal/a"), tally)
  })
})
