import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Proposal, Station, Theme } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import { on, refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.stateOrigin", () => {
  const at = on("2026-01-06")
  const station: Station.Station = { id: Station.Id.make("north"), kind: "township", name: { zh: "北园街道委员工作站" }, convenors: [], closed: true }
  const listed: Theme.Theme = { id: Theme.Id.make("heating"), session: Hall.fifth.id, title: "冬季供暖", why: "室温不足。", category: "urban-rural", by: { _tag: "Office" }, suggestedAt: at, number: 1, withdrawn: "已解决" }
  const suggested: Theme.Theme = { id: Theme.Id.make("buses"), session: Hall.fifth.id, title: "通学专线", why: "两千余名学生绕行。", category: "society", by: { _tag: "Office" }, suggestedAt: at }
  const themes = HashMap.make([listed.id, listed], [suggested.id, suggested])
  const state = (origin: Proposal.Origin.Origin) => Proposal.stateOrigin(Story.at("Drafted"), origin, HashMap.make([station.id, station]), themes, at)
  const both = { station: station.id, theme: listed.id }

  it("keeps the station and the theme a proposal came of, closed or withdrawn since or not", () => assert.deepStrictEqual(Story.after("Drafted", Result.getOrThrow(state(both))).origin, both))
  it("takes the place of what was stated before, and an empty one takes it back", () => {
    assert.deepStrictEqual(Story.after("Drafted", Result.getOrThrow(state(both)), Result.getOrThrow(state({ station: station.id }))).origin, { station: station.id })
    assert.isFalse("origin" in Story.after("Drafted", Result.getOrThrow(state(both)), Result.getOrThrow(state({}))))
  })
  it("refuses a station that is not there, and a theme that was never on the list", () => {
    assert.deepStrictEqual(refusal(state({ station: Station.Id.make("south") })), { _tag: "Station.NotFound", id: "south" })
    assert.deepStrictEqual(refusal(state({ theme: suggested.id })), { _tag: "Theme.NotFound", id: suggested.id })
  })
})
