import { assert, describe, it } from "@effect/vitest"
import * as Story from "./Station.story.ts"

describe("Station.open", () => {
  it("opens a station with its convenors", () =>
    assert.deepStrictEqual(Story.after(), { id: Story.id, kind: "township", name: { zh: "东街委员工作站" }, district: "东街街道", convenors: [Story.first], closed: false }))
})
