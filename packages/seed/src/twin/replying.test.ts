import { assert, describe, it } from "@effect/vitest"
import * as Dice from "../texts/Dice.ts"
import { draft } from "../texts/proposals/draft.ts"
import { day } from "./calendar.ts"
import { classOf, replyTo } from "./replying.ts"

const papers = Array.from({ length: 60 }, (_, n) => draft(n)).filter((paper) => paper.fault === undefined)
const given = { n: 5, since: day("2026-02-24"), on: day("2026-05-08"), alone: true, merged: false } as const

describe("replyTo", () => {
  it("answers every recommendation once, and at least one as the class has it", () => {
    const outcome = { A: "accepted", B: "planned", C: "declined" } as const
    for (const paper of papers) {
      for (const replyClass of ["A", "B", "C"] as const) {
        const { answers } = replyTo({ ...given, draft: paper, class: replyClass })
        assert.deepStrictEqual(answers.map((one) => one.recommendation), paper.recommendations.map((_, place) => place + 1))
        assert.isTrue(answers.some((one) => one.outcome === outcome[replyClass]))
      }
    }
  })

  it("says that something was done in no month to come, and plans for a day to come", () => {
    for (const paper of papers) {
      for (const { by, outcome, text } of replyTo({ ...given, draft: paper, class: "B" }).answers) {
        assert.notMatch(text, /今年(?:[6-9]|1\d)月/u)
        if (outcome === "planned") assert.isTrue(by !== undefined && by > given.on)
      }
    }
  })

  it("speaks of no co-handler where there is none", () => {
    for (const paper of papers) assert.notInclude(replyTo({ ...given, draft: paper, class: "A" }).text, "会办")
  })
})

describe("classOf", () => {
  it("gives about half the first class and a sixth the last", () => {
    const dice = Dice.seeded("classes")
    const thrown = Array.from({ length: 2000 }, () => classOf(dice))
    const share = (one: string) => thrown.filter((each) => each === one).length / thrown.length
    assert.closeTo(share("A"), 0.52, 0.04)
    assert.closeTo(share("C"), 0.15, 0.03)
  })
})
