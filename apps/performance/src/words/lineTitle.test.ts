import { Assessment } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { lineTitle } from "./lineTitle.ts"

describe("lineTitle", () => {
  it("tells a block's floor from the block, and its base and bounds where nothing tells them apart", () => {
    const said = [lineTitle(Assessment.binhe, "meetings", "Floor"), lineTitle(Assessment.binhe, "meetings"), lineTitle(Assessment.binhe, "filed", "Each"), lineTitle(Assessment.binhe, "filed")]
    assert.deepStrictEqual(said, ["会议，保底", "会议，基础分与封顶保底", "提案立案", "提案立案"])
  })
})
