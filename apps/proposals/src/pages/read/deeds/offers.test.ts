import { assert, describe, it } from "vitest"
import { offers } from "./offers.ts"

describe("offers", () => {
  it("puts the four ways to decide behind one button and merging among them", () =>
    assert.deepEqual(offers(["recommend", "file", "notFile", "convert", "passOn", "merge", "withdraw"], { _tag: "Recommended" }), { seen: ["decide", "recommend"], kept: ["withdraw"] }))

  it("offers what moves the proposal on before what marks it", () =>
    assert.deepEqual(offers(["markKey", "commend", "handOver", "merge", "withdraw"], { _tag: "Filed" }), { seen: ["handOver", "merge"], kept: ["markKey", "commend", "withdraw"] }))

  it("offers to ask the authors beside deciding where they are asked about what was advised", () => {
    const may = ["recommend", "askRework", "askConsent", "convert", "file"]
    assert.deepEqual(offers(may, { _tag: "Recommended", outcome: { _tag: "Convert", to: "report" } }).seen, ["decide", "askConsent", "recommend"])
    assert.deepEqual(offers(may, { _tag: "Recommended", outcome: { _tag: "File" } }).seen, ["decide", "recommend", "askRework"])
  })

  it("offers nothing that was not allowed", () => assert.deepEqual(offers([], { _tag: "Closed" }), { seen: [], kept: [] }))
})
