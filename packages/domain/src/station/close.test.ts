import { assert, describe, it } from "@effect/vitest"
import { Station } from "../index.ts"
import { on } from "../house/House.story.ts"
import * as Story from "./Station.story.ts"

describe("Station.close", () => {
  const closed = Station.close(Story.after(), on("2026-05-06"))

  it("closes a station that stays readable", () => assert.deepStrictEqual(Story.after(closed), { ...Story.after(), closed: true }))
  it("is undone by opening the station again", () => assert.deepStrictEqual(Story.after(closed, Station.reopen(Story.after(closed), on("2026-06-01"))), Story.after()))
})
