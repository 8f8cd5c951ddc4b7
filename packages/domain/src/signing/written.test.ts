import { assert, describe, it } from "@effect/vitest"
import { written } from "./written.ts"

describe("written", () => {
  it("tells two signings apart wherever a sign moves from one part to the next", () => {
    const forms = [written("a", { signedBy: "李" }), written("a", { contact: "李" }), written("b", { signedBy: "李" }), written("a", { signedBy: "李\"", contact: "" }), written("a", {})]
    assert.lengthOf(new Set(forms), forms.length)
    assert.strictEqual(written("a", { phone: "1", signedBy: "李" }), written("a", { signedBy: "李", phone: "1" }))
  })
})
