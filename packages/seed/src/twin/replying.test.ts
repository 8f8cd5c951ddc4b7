import { assert, describe, it } from "@effect/vitest"
import { Proposal, Unit } from "@jianyan/domain"
import { DateTime } from "effect"
import * as Dice from "../texts/Dice.ts"
import { draft } from "../texts/proposals/draft.ts"
import { day } from "./calendar.ts"
import { classOf, replyTo, signingsOf } from "./replying.ts"

const papers = Array.from({ length: 60 }, (_, n) => draft(n)).filter((paper) => paper.fault === undefined)
const given = { n: 5, since: day("2026-02-24"), on: day("2026-05-08"), alone: true, merged: false } as const

describe("signingsOf", () => {
  it("gives the people of each letter once, none of whom stands in what happened", () => {
    const [paper] = papers
    if (paper === undefined) throw new RangeError("no paper")
    const at = DateTime.makeUnsafe("2026-05-08T01:00:00Z"), unit = Unit.Id.make(paper.lead), proposal = Proposal.Id.make("p-1")
    const reply = replyTo({ ...given, draft: paper, class: "A" })
    const event = { _tag: "ReplySent", proposal, at, reply: { ...reply, unit, round: 1, at } } as const
    const [signed, ...more] = signingsOf([{ actor: "a", at, event }, { actor: "a", at, event }])
    assert.deepStrictEqual([signed?.id, signed?.of, more], [reply.apart?.id, proposal, []])
    for (const said of Object.values(signed?.signing ?? {})) assert.notInclude(JSON.stringify(event), said)
  })
})

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
