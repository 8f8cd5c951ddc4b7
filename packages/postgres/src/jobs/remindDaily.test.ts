import { assert, it } from "@effect/vitest"
import { Committee, Day, type HouseEvent, Member, Proposal, Unit } from "@jianyan/domain"
import { Houses, Journal, Notices, remindDaily, tell } from "@jianyan/services"
import { Clock, DateTime, Duration, Effect, Exit, Layer, type Redacted, Scope, Stream } from "effect"
import { TestClock } from "pg-boss"
import { layer as kept } from "../Postgres.ts"
import { freshUrl } from "../testing/freshDatabase.ts"
import { layer as jobs } from "./layer.ts"

const committee = Committee.Id.make("binhe")
const proposal = Proposal.Id.make("p-1"), unit = Unit.Id.make("housing"), member = Member.Id.make("m-1")
const content: Proposal.Content.Content = { title: "关于为老旧小区台阶加装扶手的建议", category: "society", situation: "台阶四十一处。", analysis: "清单不列扶手。", recommendations: [{ number: 1, text: "把扶手列入清单。" }] }

/** A committee that has handed one proposal over, with forty days to reply. */
const history = (at: DateTime.Utc): ReadonlyArray<HouseEvent.HouseEvent> => [
  { _tag: "CommitteeFounded", committee, name: { zh: "滨河市政协" }, policy: Committee.standardPolicy, at },
  { _tag: "ProposalDrafted", proposal, proposer: { _tag: "Members", first: member, with: [] }, content, at },
  { _tag: "ProposalSubmitted", proposal, session: Committee.SessionId.make("15-5"), kind: "ordinary", at },
  { _tag: "OutcomeRecommended", proposal, outcome: { _tag: "File" }, by: "clerk", at },
  { _tag: "ProposalFiled", proposal, number: 1, at },
  { _tag: "ProposalHandedOver", proposal, assignment: { _tag: "Sole", unit }, deadline: { day: Day.addDays(Day.of(at), 40), steps: [{ rule: "handover", day: Day.of(at) }] }, at }
]

/** The time of pg-boss as the time of everything else; only what is slept is slept for real. */
const clocked = (time: TestClock, real: Clock.Clock): Clock.Clock => ({
  currentTimeMillisUnsafe: () => time.now(), currentTimeMillis: Effect.sync(() => time.now()),
  currentTimeNanosUnsafe: () => BigInt(time.now()) * 1_000_000n, currentTimeNanos: Effect.sync(() => BigInt(time.now()) * 1_000_000n),
  monotonicTimeNanosUnsafe: () => real.monotonicTimeNanosUnsafe(), monotonicTimeNanos: real.monotonicTimeNanos, sleep: (duration) => real.sleep(duration)
})

const year = 365 * 24 * 60 * 60 * 1000

/** Starts a process that reminds daily, with its own fold of the house; gives how to end it. */
const process = (url: Redacted.Redacted, clock: TestClock) =>
  Effect.gen(function*() {
    const scope = yield* Scope.make()
    const house = Layer.provideMerge(Layer.merge(Layer.provideMerge(Notices.layer, Houses.layer), jobs({ clock, notifyHeartbeatIntervalMs: year })), kept({ url, maxConnections: 4 }))
    const context = yield* Layer.buildWithScope(Layer.fresh(house), scope)
    yield* Scope.provide(Effect.provideContext(remindDaily, context), scope)
    return Scope.close(scope, Exit.void)
  })

it.live("reminds once of each thing, whichever of two processes is there, and makes up for the days when none was", () =>
  Effect.gen(function*() {
    const url = yield* freshUrl, clock = new TestClock()
    const journal = yield* Effect.map(Layer.build(kept({ url, maxConnections: 2 })), (context) => Effect.provideContext(context))
    const rungs = journal(Journal.use((it) => Stream.runCollect(it.read(committee)))).pipe(
      Effect.map((entries) => entries.flatMap(({ event }) => event._tag === "NoticeGiven" && event.says._tag === "Reminder" ? [`${event.says.rung} ${event.to._tag}`] : [])))
    const pass = (duration: Duration.Duration) => Effect.promise(async () => {
      await clock.setTime(clock.now() + Duration.toMillis(duration) - 60_000)
      await clock.tick(60_000)
    })
    /** Lets the hours pass until so many notices were given, a week at most. */
    const until = (many: number) => Effect.gen(function*() {
      for (let hour = 0; hour < 168 && (yield* rungs).length < many; hour++) yield* pass(Duration.hours(1))
      return yield* rungs
    })
    yield* Effect.gen(function*() {
      const begun = yield* DateTime.now
      yield* journal(tell(committee, [], history(begun).map((event) => ({ actor: "system", at: begun, event }))))
      const [endOne, endOther] = yield* Effect.all([process(url, clock), process(url, clock)])
      assert.deepStrictEqual(yield* rungs, [])
      yield* pass(Duration.days(9))
      assert.deepStrictEqual(yield* until(1), ["before-30 Unit"])
      yield* endOne
      yield* endOther
      yield* pass(Duration.days(21))
      assert.lengthOf(yield* rungs, 1)
      const [endThird, endFourth] = yield* Effect.all([process(url, clock), process(url, clock)])
      assert.deepStrictEqual(yield* rungs, ["before-30 Unit", "before-10 Unit", "before-10 Role"])
      yield* endThird
      yield* pass(Duration.days(9))
      assert.deepStrictEqual((yield* until(5)).slice(3), ["on-day Unit", "on-day Role"])
      yield* endFourth
    }).pipe(Effect.updateService(Clock.Clock, (real) => clocked(clock, real)))
  }).pipe(Effect.scoped))
