import { Committee } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option, Result } from "effect"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { MeetingRules, meetingRulesMove, meetingRulesOf } from "./MeetingRules.ts"

const office: Seated = { account: "account-office", committee: Committee.Id.make("binhe"), roles: ["office"] }
const layer = Layer.provideMerge(MeetingRules.layer, Layer.provideMerge(Houses.layer, Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory)))
const now = Houses.use((houses) => houses.now(office.committee))
const quorum = [{ meeting: "standing", over: [2, 3], orEqual: true }] as const
const rules: Committee.MeetingRules.MeetingRules = { leave: Committee.standardLeave, quorum }
const inHouse = <A, E>(story: Effect.Effect<A, E, MeetingRules | Houses | Visitor>) => Effect.andThen(founding, Effect.provideService(story, Visitor, office)).pipe(Effect.provide(layer), Effect.scoped)

describe("MeetingRules", () => {
  it.effect("are adopted without another part of the policy, and taken away again", () =>
    inHouse(Effect.gen(function*() {
      const before = Option.getOrThrow((yield* now).committee).policy
      yield* MeetingRules.use((it) => it.adopt(rules))
      const after = Option.getOrThrow((yield* now).committee).policy
      assert.deepStrictEqual(after, { ...before, ...rules })
      yield* MeetingRules.use((it) => it.adopt({}))
      assert.deepStrictEqual(meetingRulesOf(Option.getOrThrow((yield* now).committee).policy), {})
    })))

  it.effect("are remembered with who adopted them and what was new, the latest first", () =>
    inHouse(Effect.gen(function*() {
      yield* MeetingRules.use((it) => it.adopt(rules))
      yield* MeetingRules.use((it) => it.adopt(rules))
      yield* MeetingRules.use((it) => it.adopt({ leave: Committee.standardLeave }))
      const history = yield* MeetingRules.use((it) => it.history)
      const own = history.filter(({ by }) => by === "account-office")
      assert.deepStrictEqual(own.map(({ changed, rules }) => [changed, rules.quorum]), [[["quorum"], undefined], [Committee.standardPolicy.leave === undefined ? ["leave", "quorum"] : ["quorum"], quorum]])
    })))

  it.effect("are refused where they could not be adopted, already when they are looked at", () =>
    inHouse(Effect.gen(function*() {
      const amiss = { quorum: [...quorum, ...quorum] }
      const refused = [Result.getOrThrow(Result.flip(meetingRulesMove(yield* now, amiss))), yield* Effect.flip(MeetingRules.use((it) => it.adopt(amiss)))]
      for (const one of refused) assert.deepStrictEqual(one._tag === "Committee.PolicyAmiss" ? one.faults : [], [{ path: ["quorum", 1, "meeting"], why: "repeated" }])
      assert.deepStrictEqual(Result.getOrThrow(meetingRulesMove(yield* now, rules)), { leaves: [], sittings: [] })
    })))
})
