import { Body, Day, Member } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { sittingOn } from "./useMembers.ts"

describe("sittingOn", () => {
  it("calls the members of the committee who sit that day, in their latest term, and none of a level above", () => {
    const on = Day.Day.make("2026-03-02"), seat = (id: string, more: object = {}) => ({ id: Member.Id.make(id), term: 15, sector: Body.Id.make("education"), positions: [], from: Day.Day.make("2022-01-10"), ...more })
    const all = [seat("m-1"), seat("m-2", { until: Day.Day.make("2026-01-01") }), seat("m-3", { level: "national" }), seat("m-4", { term: 14 }), seat("m-4")]
    assert.deepEqual(sittingOn(all, on).map(({ id, term }) => [id as string, term]), [["m-1", 15], ["m-4", 15]])
  })
})
