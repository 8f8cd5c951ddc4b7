import { assert, describe, it } from "vitest"
import { root } from "./Step.ts"
import { drawnOtherwise, workflow } from "./workflow.ts"

describe("the workflow in the check", () => {
  it("is without a fault, and drawn in the docs as it is", async () => assert.deepStrictEqual(await workflow(root), []))
  it("notices a drawing that fell behind", () => {
    const text = "A picture:\n\n```mermaid\nstateDiagram-v2\n  A --> B: go\n```\n"
    assert.isEmpty(drawnOtherwise(text, "stateDiagram-v2\n  A --> B: go"))
    assert.lengthOf(drawnOtherwise(text, "stateDiagram-v2\n  A --> B: go\n  B --> C: on"), 1)
  })
})
