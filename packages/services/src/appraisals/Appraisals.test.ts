import { Committee, Day, type HouseEvent, Proposal, Unit } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, Effect, HashMap, Layer, Result } from "effect"
import { TestClock } from "effect/testing"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Jobs } from "../jobs/Jobs.ts"
import { Journal } from "../journal/Journal.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { Appraisals } from "./Appraisals.ts"
import { closeDaily } from "./closeDaily.ts"

const committee = Committee.Id.make("binhe"), id = Proposal.Id.make("p-1")
const layer = Layer.provideMerge(Layer.mergeAll(Appraisals.layer, Jobs.layerMemory), Layer.provideMerge(Houses.layer, Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory)))
const happens = (...events: ReadonlyArray<HouseEvent.HouseEvent>) => Houses.use((houses) => houses.act<never>(committee, { actor: "system" }, () => Result.succeed({ events })))
const closedAt = Houses.use((houses) => Effect.map(houses.now(committee), ({ appraisals }) => HashMap.getUnsafe(appraisals, id).closedAt))

describe("Appraisals", () => {
  it.effect("closes an evaluation whose days have passed by itself, the morning after its last day and once", () =>
    Effect.gen(function*() {
      yield* founding
      const at = yield* DateTime.now
      yield* happens({ _tag: "AppraisalOpened", appraisal: id, units: [Unit.Id.make("transport")], until: Day.addDays(Day.of(at), 10), at })
      yield* closeDaily
      yield* TestClock.adjust("10 days")
      assert.isUndefined(yield* closedAt)
      yield* TestClock.adjust("1 day")
      assert.isDefined(yield* closedAt)
      assert.strictEqual(yield* Appraisals.use((it) => it.closeLapsed(committee)), 0)
    }).pipe(Effect.scoped, Effect.provide(layer)))
})
