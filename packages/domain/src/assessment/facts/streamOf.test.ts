import { streamOf } from "./streamOf.ts"
import { assert, describe, it } from "vitest"

describe("Facts.streamOf", () => {
  it("gives a contact to its activity and an instruction to its report, and leaves any other where it is", () =>
    assert.deepStrictEqual(["contact/a-1", "instruction/r-1.2", "report/r-1", "proposal/p-1", "appraisal/p-1"].map(streamOf), ["activity/a-1", "report/r-1", "report/r-1", "proposal/p-1", "appraisal/p-1"]))
})
