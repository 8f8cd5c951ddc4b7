import { Committee } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { flowOf } from "./flowOf.ts"

const page = {
  stages: { Submitted: 5, Recommended: 2, Filed: 18, HandedOver: 40, Accepted: 100, Replied: 60, Rated: 10, Closed: 150, Merged: 31, Converted: 22, NotFiled: 9 },
  tally: { received: 447, filed: 378, merged: 31, withdrawn: 0, converted: 22, passedOn: 0, notFiled: 9, pending: 7 }
}
const flow = flowOf(page, Committee.SessionId.make("15-5"))
const into = (id: string) => flow.ribbons.filter((ribbon) => ribbon.to === id).reduce((sum, ribbon) => sum + ribbon.value, 0)
const outOf = (id: string) => flow.ribbons.filter((ribbon) => ribbon.from === id).reduce((sum, ribbon) => sum + ribbon.value, 0)

describe("flowOf", () => {
  for (const id of ["received", "filed", "going", "answered"]) {
    it(`lets as many out of ${id} as it holds`, () => {
      assert.strictEqual(outOf(id), flow.boxes.find((box) => box.id === id)?.value)
    })
  }

  it("brings into every later box as many as it holds", () => {
    for (const box of flow.boxes.filter((each) => each.column > 0)) assert.strictEqual(into(box.id), box.value, box.id)
  })

  it("draws no box that is empty", () => {
    assert.notInclude(flow.boxes.map((box) => box.id), "withdrawn")
  })

  it("opens a stage as the list of exactly that stage in that session", () => {
    assert.strictEqual(flow.boxes.find((box) => box.id === "Closed")?.href, "/proposals/?session=15-5&stage=Closed")
  })
})
