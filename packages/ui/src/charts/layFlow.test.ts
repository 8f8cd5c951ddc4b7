import { assert, describe, it } from "vitest"
import { layFlow } from "./layFlow.ts"

const paper = { width: 600, height: 200, box: 10, gap: 8, line: 20, margin: 100 }
const nodes = [
  { id: "received", column: 0, value: 100 },
  { id: "filed", column: 1, value: 80 },
  { id: "merged", column: 1, value: 15 },
  { id: "refused", column: 1, value: 5 }
]
const links = [
  { from: "received", to: "refused", value: 5 },
  { from: "received", to: "filed", value: 80 },
  { from: "received", to: "merged", value: 15 }
]

describe("layFlow", () => {
  const flow = layFlow(nodes, links, paper)
  const node = (id: string) => flow.nodes.find((each) => each.id === id)!

  it("gives boxes heights that compare", () => {
    assert.strictEqual(node("received").height, 200)
    assert.strictEqual(node("filed").height, 160)
    assert.strictEqual(node("refused").height, 10)
  })

  it("keeps boxes of a column apart, with room for a line of words", () => {
    assert.isAtLeast(node("merged").y, node("filed").y + node("filed").height + paper.gap)
    assert.isAtLeast(node("refused").y + node("refused").height / 2 - (node("merged").y + node("merged").height / 2), paper.line)
    assert.isAtLeast(flow.height, node("refused").y + node("refused").height)
  })

  it("fills the side of a box exactly with the ribbons that leave it", () => {
    const ribbons = flow.links
    assert.deepEqual(ribbons.map((ribbon) => ribbon.to), ["filed", "merged", "refused"])
    assert.strictEqual(ribbons.reduce((total, ribbon) => total + ribbon.thickness, 0), node("received").height)
    ribbons.slice(1).forEach((ribbon, place) => {
      const above = ribbons[place]!
      assert.approximately(ribbon.y0 - ribbon.thickness / 2, above.y0 + above.thickness / 2, 1e-9)
    })
  })

  it("leaves out a ribbon whose box is not there", () => {
    assert.lengthOf(layFlow(nodes, [...links, { from: "filed", to: "nowhere", value: 3 }], paper).links, 3)
  })
})
