import { assert, describe, it } from "@effect/vitest"
import { Day, Unit } from "../index.ts"

describe("Unit.nameOn", () => {
  const day = Day.Day.make
  const unit: Unit.Unit = { id: Unit.Id.make("housing"), names: [{ name: { zh: "区建设局" }, from: day("2019-03-01") }, { name: { zh: "区住房和城乡建设局" }, from: day("2025-06-01") }] }

  it("gives the name borne on a day, the first name before any", () =>
    assert.deepStrictEqual(["2018-01-01", "2025-05-31", "2025-06-01"].map((on) => Unit.nameOn(unit, day(on)).zh), ["区建设局", "区建设局", "区住房和城乡建设局"]))
})
