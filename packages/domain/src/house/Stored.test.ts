import { assert, describe, it } from "@effect/vitest"
import { Equal, Schema } from "effect"
import { Body, Committee, House, Unit } from "../index.ts"
import { recorded } from "../activity/Activity.story.ts"
import * as Hall from "../committee/Committee.story.ts"
import { convened } from "../meeting/Meeting.story.ts"
import { seated } from "../member/Member.story.ts"
import { told } from "../notice/Notice.story.ts"
import { history, Moves } from "../proposal/History.story.ts"
import { submitted } from "../report/Report.story.ts"
import { opened } from "../station/Station.story.ts"
import { given, on } from "./House.story.ts"

const begun = given(
  Committee.found(Hall.id, Hall.name, Hall.county, on("2025-11-20")),
  Body.form(Body.Id.make("education"), "sector", { zh: "教育界" }, on("2025-11-21")),
  Unit.register(Unit.Id.make("housing"), { zh: "区建设局" }, Hall.term.from, on("2025-11-21")),
  seated, convened, submitted, opened, recorded, told
)

describe("House.Stored", () => {
  it.prop("sets a house up again as it was laid down", [Moves], ([moves]) => {
    const house = history(moves).reduce(House.evolve, begun)
    const kept = JSON.stringify(Schema.encodeSync(House.Stored)(House.toStored(house)))
    assert.isTrue(Equal.equals(House.fromStored(Schema.decodeUnknownSync(House.Stored)(JSON.parse(kept))), house))
  }, { arbitrary: { runs: 20 } })
  it("sets an empty house up empty", () => assert.isTrue(Equal.equals(House.fromStored(House.toStored(House.empty)), House.empty)))
  it("tells two houses apart", () => assert.isFalse(Equal.equals(House.fromStored(House.toStored(begun)), House.empty)))
})
