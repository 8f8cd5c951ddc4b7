import { assert, describe, it } from "@effect/vitest"
import { placesOf } from "../districts.ts"
import { units } from "../units.ts"
import { type Draft, draft } from "./draft.ts"
import { matters } from "./matters.ts"

const year = Array.from({ length: 1200 }, (_, n) => draft(n))
const text = (paper: Draft) => paper.title + paper.situation + paper.analysis + paper.recommendations.join("")

const bigrams = (words: string): ReadonlySet<string> => {
  const letters = Array.from(words).filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let both = 0
  for (const pair of one) if (other.has(pair)) both++
  return both / (one.size + other.size - both)
}

describe("draft", () => {
  it("writes twelve hundred papers of which no two read the same", () => {
    assert.strictEqual(new Set(year.map((paper) => paper.situation + paper.analysis + paper.recommendations.join(""))).size, 1200)
  })

  it("writes between 300 and 900 characters under a title of the genre", () => {
    for (const paper of year) {
      assert.isTrue(text(paper).length >= 300 && text(paper).length <= 900, `${paper.matter} ${text(paper).length}`)
      assert.match(paper.title, /^关于.{6,40}的提案$/u)
    }
  })

  it("leaves no slot open and no recommendation empty", () => {
    for (const paper of year) {
      assert.notMatch(text(paper), /[{}]|undefined|。。|；。/u)
      assert.isAtLeast(paper.recommendations.length, 2)
      for (const one of paper.recommendations) assert.match(one, /^.{8,}。$/u)
    }
  })

  it("makes two to six recommendations of sound papers, each with its kind and gist", () => {
    for (const paper of year.filter((one) => one.fault === undefined)) {
      assert.isTrue(paper.recommendations.length >= 2 && paper.recommendations.length <= 6)
      assert.lengthOf(paper.asks, paper.recommendations.length)
    }
  })

  it("names only units there are, the lead never among those that take part", () => {
    const ids = new Set(units.map((unit) => unit.id))
    for (const paper of year) {
      for (const id of [paper.lead, ...paper.co]) assert.isTrue(ids.has(id), `${paper.matter} ${id}`)
      assert.notInclude(paper.co, paper.lead)
      assert.strictEqual(new Set(paper.co).size, paper.co.length)
    }
  })

  it("writes the same paper for the same number", () => {
    assert.deepStrictEqual([7, 33, 11, 1199].map(draft), [7, 33, 11, 1199].map((n) => year[n]))
  })

  it("asks the same in other words, for the same place, in a paper that doubles another", () => {
    const doubles = year.filter((paper) => paper.kin?.tie === "same")
    assert.isAtLeast(doubles.length, 90)
    for (const paper of doubles) {
      const other = draft(paper.kin?.of ?? -1)
      assert.deepStrictEqual([paper.matter, paper.angle, paper.place], [other.matter, other.angle, other.place])
      assert.isEmpty(paper.recommendations.filter((one) => other.recommendations.includes(one)))
      assert.isBelow(likeness(bigrams(text(paper)), bigrams(text(other))), 0.7)
    }
  })

  it("asks for something else on the same matter in a related paper", () => {
    const related = year.filter((paper) => paper.kin?.tie === "related")
    assert.isAtLeast(related.length, 90)
    for (const paper of related) {
      const other = draft(paper.kin?.of ?? -1)
      assert.deepStrictEqual([paper.matter, paper.place], [other.matter, other.place])
      assert.isEmpty(paper.asks.filter(({ gist }) => other.asks.some((one) => one.gist === gist)))
    }
  })

  it("puts a few faulty papers among them, on six different grounds", () => {
    const faulty = year.filter((paper) => paper.fault !== undefined)
    assert.strictEqual(faulty.length, 30)
    assert.deepStrictEqual([...new Set(faulty.map((paper) => paper.fault))].sort(), [10, 5, 6, 7, 8, 9])
  })

  it("never lets two matters share their text by accident", () => {
    const samples = new Map(year.map((paper) => [`${paper.matter}/${paper.angle}`, { matter: paper.matter, pairs: bigrams(text(paper)) }]))
    const all = [...samples.values()]
    const closest = all.flatMap((one, index) => all.slice(index + 1).map((other) => (one.matter === other.matter ? 0 : likeness(one.pairs, other.pairs))))
    assert.isBelow(closest.reduce((most, one) => Math.max(most, one), 0), 0.35)
  })
})

describe("matters", () => {
  it("are seventy or more, in all six categories, each with an id of its own", () => {
    assert.isAtLeast(matters.length, 70)
    assert.strictEqual(new Set(matters.map((matter) => matter.id)).size, matters.length)
    assert.strictEqual(new Set(matters.map((matter) => matter.category)).size, 6)
  })

  it("offer two wordings of every recommendation of their first angle and a point of its own for the second", () => {
    for (const { angles, id } of matters) {
      for (const ask of angles[0].asks) assert.isTrue(ask.wordings.length === 2 && ask.wordings[0] !== ask.wordings[1], `${id} ${ask.gist}`)
      assert.isDefined(angles[1].point, id)
    }
  })

  it("can arise somewhere in the city", () => {
    for (const { id, where } of matters) assert.isAtLeast(placesOf(where).length, 8, id)
  })
})
