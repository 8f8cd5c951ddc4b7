import { assert, layer } from "@effect/vitest"
import { Context, DateTime, Duration, Effect, Equal, type Layer, Option, Queue, Schema } from "effect"
import { CronMalformed, type Failed, kind, patience, PayloadUnfit } from "./Job.ts"
import { Jobs } from "./Jobs.ts"

/** The time jobs are kept by, which a test lets pass. */
export class Time extends Context.Service<Time, {
  readonly now: Effect.Effect<DateTime.Utc>
  /** Lets time pass, and everything begin that comes due. */
  readonly pass: (duration: Duration.Duration) => Effect.Effect<void>
}>()("@jianyan/services/jobs/Time") {}

const Reminder = Schema.Struct({ proposal: Schema.NonEmptyString, due: Schema.DateTimeUtcFromString })
const due = DateTime.makeUnsafe("2026-05-01T00:00:00.000Z")
const reminder = (proposal: string) => ({ proposal, due })

/** Lets time pass, step by step, until something ran; dies when it did not after a great many. */
const next = <A>(ran: Queue.Queue<A>, step: Duration.Duration): Effect.Effect<A, never, Time> =>
  Effect.gen(function*() {
    const { pass } = yield* Time
    for (let steps = 0; steps < 300; steps++) {
      const found = yield* Queue.poll(ran)
      if (Option.isSome(found)) return found.value
      yield* pass(step)
    }
    return yield* Effect.die("nothing ran")
  })

const minute = Duration.minutes(1)
const refused = <A, E, R>(effect: Effect.Effect<A, E, R>, refusal: unknown) =>
  Effect.map(Effect.flip(effect), (found) => assert.isTrue(Equal.equals(found, refusal), JSON.stringify(found)))

/** What every keeper of jobs keeps to; each test works under names of its own, and the time of all goes on. */
export const suite = <E>(name: string, jobs: Layer.Layer<Jobs | Time, E>, options?: { readonly excludeTestServices?: boolean }) =>
  layer(jobs, { timeout: "60 seconds", ...options })(`the jobs ${name}`, (it) => {
    it.effect("does a job when its time has come and not before, with the payload it was given", () =>
      Effect.gen(function*() {
        const j = yield* Jobs
        const { now } = yield* Time
        const ran = yield* Queue.unbounded<{ readonly at: DateTime.Utc; readonly payload: typeof Reminder.Type }>()
        const remind = kind("remind", Reminder)
        yield* j.run(remind, (payload) => Effect.flatMap(now, (at) => Queue.offer(ran, { at, payload })))
        const start = yield* now
        const when = DateTime.addDuration(start, Duration.hours(2))
        yield* j.at(remind, when, reminder("p-1"), { key: "p-1" })
        yield* j.at(remind, DateTime.subtractDuration(start, minute), reminder("p-0"), { key: "p-0" })
        const first = yield* next(ran, minute)
        assert.strictEqual(first.payload.proposal, "p-0")
        const { at, payload } = yield* next(ran, Duration.minutes(7))
        assert.isTrue(DateTime.isGreaterThanOrEqualTo(at, when))
        assert.isTrue(Equal.equals(payload.due, due))
        assert.strictEqual(payload.proposal, "p-1")
      }))

    it.effect("lets one job wait under a key, with the time and payload given last", () =>
      Effect.gen(function*() {
        const j = yield* Jobs
        const { now } = yield* Time
        const ran = yield* Queue.unbounded<string>()
        const remind = kind("replace", Reminder)
        yield* j.run(remind, ({ proposal }) => Queue.offer(ran, proposal))
        const after = (duration: Duration.Duration) => Effect.map(now, (time) => DateTime.addDuration(time, duration))
        yield* j.at(remind, yield* after(Duration.hours(1)), reminder("first"), { key: "案由/一" })
        yield* j.at(remind, yield* after(Duration.hours(9)), reminder("second"), { key: "案由/一" })
        yield* j.at(remind, yield* after(Duration.hours(2)), reminder("other"), { key: "案由/二" })
        assert.strictEqual(yield* next(ran, Duration.minutes(20)), "other")
        yield* j.at(remind, yield* after(Duration.hours(1)), reminder("third"), { key: "案由/一" })
        assert.strictEqual(yield* next(ran, Duration.minutes(20)), "third")
        yield* j.at(remind, yield* after(Duration.hours(12)), reminder("again"), { key: "案由/一" })
        assert.strictEqual(yield* next(ran, Duration.hours(1)), "again")
      }))

    it.effect("keeps a job until someone takes its kind", () =>
      Effect.gen(function*() {
        const j = yield* Jobs
        const { now, pass } = yield* Time
        const ran = yield* Queue.unbounded<string>()
        const remind = kind("unclaimed", Reminder)
        yield* j.at(remind, yield* now, reminder("p-1"), { key: "p-1" })
        yield* pass(Duration.minutes(5))
        yield* j.run(remind, ({ proposal }) => Queue.offer(ran, proposal))
        assert.strictEqual(yield* next(ran, minute), "p-1")
      }))

    it.effect("tries a failing job again after ever longer, then gives it up and lists it", () =>
      Effect.gen(function*() {
        const j = yield* Jobs
        const { now, pass } = yield* Time
        const ran = yield* Queue.unbounded<DateTime.Utc>()
        const remind = kind("fail", Reminder)
        yield* j.run(remind, () =>
          now.pipe(Effect.tap((at) => Queue.offer(ran, at)), Effect.andThen(Effect.die(new TypeError("no telephone")))))
        yield* j.at(remind, yield* now, reminder("p-1"), { key: "p-1" })
        let last = yield* next(ran, minute)
        for (let retry = 0; retry < patience.retries; retry++) {
          const at = yield* next(ran, minute)
          const waited = Duration.toSeconds(DateTime.distance(last, at))
          assert.isAtLeast(waited, patience.first * 2 ** retry / 2, `retry ${retry}`)
          last = at
        }
        yield* pass(Duration.hours(2))
        const [given, ...others] = (yield* j.failed).filter((one) => one.name === "fail")
        assert.lengthOf(others, 0)
        if (given === undefined) return assert.fail("nothing was given up")
        const { id, at, ...rest } = given
        assert.deepStrictEqual(rest, {
          name: "fail",
          key: "p-1",
          payload: { proposal: "p-1", due: "2026-05-01T00:00:00.000Z" },
          attempts: patience.retries + 1,
          reason: "TypeError: no telephone"
        })
        assert.isTrue(DateTime.isGreaterThanOrEqualTo(at, last))
        assert.isAbove(id.length, 0)
        assert.isTrue(Option.isNone(yield* Queue.poll(ran)))
      }))

    it.effect("is content when a later attempt succeeds", () =>
      Effect.gen(function*() {
        const j = yield* Jobs
        const { now, pass } = yield* Time
        const ran = yield* Queue.unbounded<number>()
        let attempts = 0
        const remind = kind("recover", Reminder)
        yield* j.run(remind, () =>
          Effect.suspend(() => Queue.offer(ran, ++attempts)).pipe(
            Effect.andThen(Effect.suspend(() => attempts < 3 ? Effect.die("not yet") : Effect.void))
          ))
        yield* j.at(remind, yield* now, reminder("p-1"), { key: "p-1" })
        for (const attempt of [1, 2, 3]) assert.strictEqual(yield* next(ran, minute), attempt)
        yield* pass(Duration.hours(2))
        assert.isTrue(Option.isNone(yield* Queue.poll(ran)))
        assert.lengthOf((yield* j.failed).filter((one) => one.name === "recover"), 0)
      }))

    it.effect("tries what was under way when its taker left again", () =>
      Effect.gen(function*() {
        const j = yield* Jobs
        const { now } = yield* Time
        const ran = yield* Queue.unbounded<string>()
        const remind = kind("leave", Reminder)
        yield* Effect.scoped(Effect.gen(function*() {
          yield* j.run(remind, () => Effect.andThen(Queue.offer(ran, "left"), Effect.never))
          yield* j.at(remind, yield* now, reminder("p-1"), { key: "p-1" })
          assert.strictEqual(yield* next(ran, minute), "left")
        }))
        yield* j.run(remind, ({ proposal }) => Queue.offer(ran, proposal))
        assert.strictEqual(yield* next(ran, minute), "p-1")
      }))

    it.effect("refuses a payload its kind cannot write, and gives up at once what its kind cannot read", () =>
      Effect.gen(function*() {
        const j = yield* Jobs
        const { now } = yield* Time
        const ran = yield* Queue.unbounded<string>()
        const strict = kind("strict", Reminder)
        const loose = kind("strict", Schema.Struct({ proposal: Schema.String }))
        yield* refused(j.at(strict, yield* now, reminder(""), { key: "p-1" }), new PayloadUnfit({ name: "strict", key: "p-1" }))
        yield* j.run(strict, ({ proposal }) => Queue.offer(ran, proposal))
        yield* j.at(loose, yield* now, { proposal: "p-2" }, { key: "p-2" })
        yield* j.at(strict, DateTime.addDuration(yield* now, minute), reminder("p-3"), { key: "p-3" })
        assert.strictEqual(yield* next(ran, minute), "p-3")
        const given: ReadonlyArray<Failed> = (yield* j.failed).filter((one) => one.name === "strict")
        assert.deepStrictEqual(given.map(({ key, attempts, payload }) => ({ key, attempts, payload })), [
          { key: "p-2", attempts: 1, payload: { proposal: "p-2" } }
        ])
      }))

    it.effect("does a work every day at an hour of the place", () =>
      Effect.gen(function*() {
        const j = yield* Jobs
        const { now } = yield* Time
        const ran = yield* Queue.unbounded<DateTime.Utc>()
        yield* j.every("daily", "30 9 * * *", "Asia/Shanghai", Effect.flatMap(now, (at) => Queue.offer(ran, at)))
        const days = new Set<string>()
        for (let day = 0; day < 2; day++) {
          const at = yield* next(ran, Duration.hours(1))
          const { hour, minute } = DateTime.toPartsUtc(at)
          // 9:30 in Shanghai is 1:30 in UTC; time passes an hour at a time, and a keeper may take another step to notice.
          assert.isTrue(hour * 60 + minute >= 90 && hour < 4, DateTime.formatIso(at))
          days.add(DateTime.formatIsoDateUtc(at))
        }
        assert.strictEqual(days.size, 2)
      }))

    it.effect("tries a recurring work that failed again, then gives it up", () =>
      Effect.gen(function*() {
        const j = yield* Jobs
        const ran = yield* Queue.unbounded<string>()
        yield* j.every("hourly", "0 * * * *", "Asia/Shanghai", Effect.andThen(Queue.offer(ran, "failed"), Effect.fail("no paper")))
        for (let attempt = 0; attempt <= patience.retries; attempt++) yield* next(ran, Duration.minutes(5))
        yield* (yield* Time).pass(Duration.hours(1))
        const [given] = (yield* j.failed).filter((one) => one.name === "hourly")
        if (given === undefined) return assert.fail("nothing was given up")
        const { id, at, ...rest } = given
        assert.deepStrictEqual(rest, { name: "hourly", payload: null, attempts: patience.retries + 1, reason: "no paper" })
      }))

    it.effect("refuses what is no expression of cron, and no time zone", () =>
      Effect.gen(function*() {
        const j = yield* Jobs
        for (
          const [cron, timezone] of [["61 9 * * *", "Asia/Shanghai"], ["0 30 9 * * *", "Asia/Shanghai"], ["30 9 * * *", "Asia/Binhe"]] as const
        ) {
          yield* refused(j.every("malformed", cron, timezone, Effect.void), new CronMalformed({ cron, timezone }))
        }
      }))
  })
