import { assert, describe, it } from "vitest"
import { offers } from "./offers.ts"

describe("offers", () => {
  it("puts the four ways to decide behind one button and merging among them", () =>
    assert.deepEqual(offers(["recommend", "file", "notFile", "convert", "passOn", "merge", "withdraw"], "Recommended"), { seen: ["decide", "recommend"], kept: ["withdraw"] }))

  it("offers what moves the proposal on before what marks it", () =>
    assert.deepEqual(offers(["markKey", "commend", "handOver", "merge", "withdraw"], "Filed"), { seen: ["handOver", "merge"], kept: ["markKey", "commend", "withdraw"] }))

  it("offers nothing that was not allowed", () => assert.deepEqual(offers([], "Closed"), { seen: [], kept: [] }))
})
