import { assert, describe, it } from "@effect/vitest"
import { HashMap, Schema } from "effect"
import { Report } from "../index.ts"
import * as Story from "./Report.story.ts"

describe("Report.evolve", () => {
  it.prop("takes any events and leaves a report that can be written and read", [Schema.Array(Report.ReportEvent.ReportEvent)], ([events]) => {
    const report = Story.after(...events.map((event) => ({ ...event, report: Story.id })))
    assert.deepStrictEqual(Schema.decodeSync(Report.Report)(Schema.encodeSync(Report.Report)(report)), report)
  })
  it.prop("leaves the reports as they were for one that was never submitted", [Report.ReportEvent.ReportEvent], ([event]) =>
    assert.strictEqual(HashMap.size(Report.evolve(Report.empty, event)), event._tag === "ReportSubmitted" ? 1 : 0))
})
