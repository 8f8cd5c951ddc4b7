import { assert, describe, it } from "vitest"
import { blank, draftOf, fits, gaps, type Sheet, sheetOf } from "./Sheet.ts"

const asked = [{ number: 1, text: "接入管网。" }, { number: 2, text: "公开室温。" }]
const full: Sheet = {
  class: "B", text: "收悉。", answers: [{ recommendation: 1, outcome: "planned", text: "列入明年。", by: "2027-05-31" }, { recommendation: 2, outcome: "accepted", text: "已公开。", by: "2027-01-01" }]
}

describe("a sheet of answers", () => {
  it("names every field that keeps it from being sent", () => {
    assert.deepEqual(gaps(blank(asked)).map(({ number, part }) => `${number} ${part}`), ["1 outcome", "1 text", "2 outcome", "2 text"])
    assert.deepEqual(gaps(full), [])
  })

  it("asks for a day that exists when something is planned, and for none otherwise", () => {
    const planned = (by: string): Sheet => ({ ...full, answers: full.answers.map((answer) => ({ ...answer, by })) })
    assert.deepEqual(gaps(planned("")).map(({ number, part }) => `${number} ${part}`), ["1 by"])
    assert.deepEqual(gaps(planned("2027-02-30")).length, 1)
  })

  it("sends a day with what is planned only", () => assert.deepEqual(draftOf(full).answers.map((answer) => answer.by), ["2027-05-31", undefined]))

  it("sends who signs and whom to call as far as they are said, and takes them back from a reply that was given back", () => {
    const { signing } = draftOf({ ...full, signedBy: " 分管副局长 ", contact: "", phone: "0000-000000" })
    assert.deepEqual(signing, { signedBy: "分管副局长", phone: "0000-000000" })
    assert.isFalse("signing" in draftOf({ ...full, contact: " " }))
    assert.deepInclude(sheetOf({ ...draftOf(full), signing: { signedBy: "分管副局长" } }), { signedBy: "分管副局长" })
  })

  it("fits the recommendations it was made for and no others", () => {
    assert.isTrue(fits(full, asked))
    assert.isFalse(fits(full, asked.slice(1)))
  })
})
