import { assert, describe, it } from "@effect/vitest"
import { Committee, Proposal } from "@jianyan/domain"
import { type Draft, draft } from "./draft.ts"

const papers = Array.from({ length: 900 }, (_, n) => draft(n))
const review = ({ analysis, recommendations, situation, title }: Draft) =>
  Proposal.review({ title, category: "society", situation, analysis, recommendations: recommendations.map((text, place) => ({ number: place + 1, text })) }, Committee.standardPolicy)

describe("the review of the papers of the city", () => {
  it("hints at the ground of nine faulty papers in ten", () => {
    const faulty = papers.filter((one) => one.fault !== undefined)
    const hinted = faulty.filter((one) => review(one).some(({ code, ground }) => one.fault === ground || (one.fault === 10 && (code === "empty" || code === "noAct")) || (one.fault === 9 && code === "namesPerson")))
    assert.isAtLeast(faulty.length, 20)
    assert.isAtLeast(hinted.length * 10, faulty.length * 9)
  })
  it("leaves all but one in a hundred of the others alone", () => {
    const sound = papers.filter((one) => one.fault === undefined)
    assert.isAtMost(sound.filter((one) => review(one).length > 0).length * 100, sound.length)
  })
})
