import { assert, describe, it } from "@effect/vitest"
import type { Outcome } from "./answers.ts"
import { draft } from "./proposals/draft.ts"
import { answer, letter } from "./replies.ts"

const outcomes: ReadonlyArray<Outcome> = ["accepted", "partly", "planned", "declined"]
const papers = Array.from({ length: 240 }, (_, n) => draft(n)).filter((paper) => paper.fault === undefined)
const answers = papers.flatMap((paper, n) => paper.asks.flatMap((ask) => outcomes.map((outcome) => ({ ask, outcome, said: answer(paper, ask, outcome, n) }))))

describe("answer", () => {
  it("names the recommendation it answers and leaves no slot open", () => {
    for (const { ask, said } of answers) {
      assert.include(said.text, `“${ask.gist}”`)
      assert.notMatch(said.text, /[{}]|undefined/u)
      assert.isTrue(said.text.length >= 50 && said.text.length <= 260, said.text)
    }
  })

  it("gives a planned recommendation a day and an owner, which the text says, and no other one", () => {
    for (const { outcome, said } of answers) {
      if (outcome !== "planned") assert.deepStrictEqual([said.due, said.owner], [undefined, undefined])
      else {
        assert.match(said.due ?? "", /^202[67]-\d\d-(?:30|31)$/u)
        assert.include(said.text, `${Number(said.due?.slice(5, 7))}月底`)
        assert.include(said.text, said.owner ?? "none")
      }
    }
  })

  it("says different things of different outcomes", () => {
    for (const paper of papers.slice(0, 40)) for (const ask of paper.asks) assert.strictEqual(new Set(outcomes.map((outcome) => answer(paper, ask, outcome, 1).text)).size, 4)
  })

  it("gives the same answer again", () => {
    const [paper] = papers
    const ask = paper?.asks[0]
    assert.isDefined(ask)
    if (paper !== undefined && ask !== undefined) assert.deepStrictEqual(answer(paper, ask, "planned", 5), answer(paper, ask, "planned", 5))
  })
})

describe("letter", () => {
  it("names the paper it replies to", () => {
    papers.slice(0, 30).forEach((paper, n) => {
      assert.include(letter(paper, n).greeting, paper.title)
      assert.notMatch(letter(paper, n).greeting + letter(paper, n).closing, /[{}]/u)
    })
  })
})
