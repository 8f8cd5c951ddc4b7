import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Day, Unit } from "../index.ts"
import { given, on, refusal } from "../house/House.story.ts"

describe("Unit.rename", () => {
  const id = Unit.Id.make("housing"), first = Day.Day.make("2019-03-01"), later = Day.Day.make("2025-06-01"), at = on("2025-05-20")
  const registered = Unit.register(id, { zh: "区建设局" }, first, on("2019-03-01"))
  const unit = HashMap.getUnsafe(given(registered).units, id)

  it("adds the new name behind the old one", () => {
    const renamed = Result.getOrThrow(Unit.rename(unit, { zh: "区住房和城乡建设局" }, later, at))
    assert.deepStrictEqual(HashMap.getUnsafe(given(registered, renamed).units, id).names, [{ name: { zh: "区建设局" }, from: first }, { name: { zh: "区住房和城乡建设局" }, from: later }])
  })
  it("refuses a name from the day of the name before it", () =>
    assert.deepStrictEqual(refusal(Unit.rename(unit, { zh: "区住房和城乡建设局" }, first, at)), { _tag: "Unit.NameOutOfOrder", unit: id, from: first }))
})
