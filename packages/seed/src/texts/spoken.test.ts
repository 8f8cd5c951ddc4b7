import { assert, describe, it } from "@effect/vitest"
import { activity, forms } from "./activities.ts"
import { comment, commentCount } from "./comments.ts"
import * as Dice from "./Dice.ts"
import { places } from "./districts.ts"
import { agenda, type Meeting } from "./meetings.ts"
import { problem, problemCount } from "./problems.ts"
import { units } from "./units.ts"

describe("problem", () => {
  it("has eighty or more different things residents say, in their own short words", () => {
    assert.isAtLeast(problemCount, 80)
    const said = Array.from({ length: problemCount }, (_, n) => problem(n).said)
    assert.strictEqual(new Set(said).size, problemCount)
    for (const words of said) assert.match(words, /^[^{}]{18,120}[。？！]$/u)
  })

  it("goes to a unit there is, from a place there is or the one asked for", () => {
    for (let n = 0; n < problemCount; n++) {
      assert.isTrue(units.some((unit) => unit.id === problem(n).unit), problem(n).unit)
      assert.isTrue(places.some((place) => place.id === problem(n).place))
    }
    const here = Dice.at(places, 50)
    assert.strictEqual(problem(0, here).place, here.id)
  })
})

describe("comment", () => {
  it("says something different each time until a level has been through", () => {
    for (const level of ["satisfied", "basically", "not"] as const) {
      assert.strictEqual(new Set(Array.from({ length: commentCount(level) }, (_, n) => comment(level, n))).size, commentCount(level))
      assert.isAtLeast(commentCount(level), 14)
    }
  })
})

describe("activity", () => {
  it("takes every form in turn, at a station of any place, with no slot open", () => {
    for (const place of places) {
      const held = Array.from({ length: 12 }, (_, n) => activity(n, place))
      assert.strictEqual(new Set(held.map((one) => one.form)).size, forms.length)
      for (const { outcome, title } of held) assert.notMatch(title + outcome, /[{}]|undefined/u)
    }
  })

  it("does not repeat a title at one station within a year of monthly activities", () => {
    const titles = Array.from({ length: 48 }, (_, n) => activity(n, Dice.at(places, 3)).title)
    assert.strictEqual(new Set(titles).size, titles.length)
  })
})

describe("agenda", () => {
  it("has an item for every kind of meeting and counts round", () => {
    for (const kind of ["plenary", "standing", "chairpersons", "special", "consultation", "study"] satisfies ReadonlyArray<Meeting>) {
      assert.isAtLeast(new Set(Array.from({ length: 12 }, (_, n) => agenda(kind, n))).size, 8)
    }
  })
})
