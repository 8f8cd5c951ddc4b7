import type { CommitteeApi } from "@jianyan/contract"
import { Body, Day, Member } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { countBy, narrow } from "./narrow.ts"

const on = Day.Day.make("2026-03-16")
const from = Day.Day.make("2022-01-10")

const seated = (id: string, name: string, sector: string, more: Partial<CommitteeApi.Seated> = {}): CommitteeApi.Seated =>
  ({ id: Member.Id.make(id), term: 15, sector: Body.Id.make(sector), positions: [], from, name, ...more })

const members = [
  seated("m-1", "沈临川", "environment"),
  seated("m-2", "白听雨", "education", { positions: [{ position: "standing", from }] }),
  seated("m-3", "陆知夏", "education", { positions: [{ position: "standing", from, until: Day.Day.make("2026-01-01") }] }),
  seated("m-4", "曹安之", "education", { until: Day.Day.make("2026-03-16") })
]

const kept = (given: Parameters<typeof narrow>[1]) => narrow(members, given, on).map((member) => member.id as string)

describe("narrow", () => {
  it("keeps those who sit, by pinyin, and leaves out who left that very day", () => {
    assert.deepStrictEqual(kept({}), ["m-2", "m-3", "m-1"])
  })

  it("takes a part of a name, with spaces around it", () => {
    assert.deepStrictEqual(kept({ q: " 临" }), ["m-1"])
  })

  it("knows a former position from one held", () => {
    assert.deepStrictEqual(kept({ standing: "yes" }), ["m-2"])
  })

  it("counts a body over everything but the choice of that body", () => {
    assert.deepStrictEqual([...countBy("sector", members, { sector: "environment", standing: "yes" }, on)], [[Body.Id.make("education"), 1]])
  })
})
