import { assert, describe, it } from "@effect/vitest"
import { places } from "../districts.ts"
import { units } from "../units.ts"
import { report } from "./report.ts"
import { topics } from "./topics.ts"

const year = Array.from({ length: 620 }, (_, n) => report(n))
const text = (n: number) => {
  const { analysis, situation, suggestion, title } = report(n)
  return title + situation + analysis + suggestion
}

describe("report", () => {
  it("writes more than six hundred reports of which no two read the same, from sixty topics or more", () => {
    assert.strictEqual(new Set(year.map((_, n) => text(n))).size, year.length)
    assert.isAtLeast(new Set(year.map((one) => one.topic)).size, 60)
    assert.strictEqual(new Set(topics.map((topic) => topic.id)).size, topics.length)
  })

  it("keeps to 1,500 characters and to the three parts of the form", () => {
    year.forEach((one, n) => {
      assert.isAtMost(text(n).length, 1500)
      assert.isAtLeast(text(n).length, 180, one.topic)
      for (const part of [one.situation, one.analysis, one.suggestion]) assert.match(part, /^.{20,}。$/u)
      assert.isTrue(one.title.length >= 10 && one.title.length <= 40, one.title)
    })
  })

  it("leaves no slot open", () => {
    year.forEach((one, n) => assert.notMatch(text(n), /[{}]|undefined/u, one.topic))
  })

  it("names places and units there are", () => {
    for (const one of year) {
      assert.isTrue(places.some((place) => place.id === one.place))
      assert.isTrue(units.some((unit) => unit.id === one.unit), one.unit)
    }
  })

  it("writes the same report for the same number", () => {
    assert.deepStrictEqual([3, 77, 619].map(report), [3, 77, 619].map((n) => year[n]))
  })
})
