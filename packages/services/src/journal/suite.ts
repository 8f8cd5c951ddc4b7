import { assert, layer } from "@effect/vitest"
import { DateTime, Effect, Fiber, type Layer, Option, Result, Stream } from "effect"
import { TestClock } from "effect/testing"
import * as codec from "./codec.ts"
import { type Entry, Journal, Stale, type Write } from "./Journal.ts"
import { passedOn } from "./sample.ts"
import { genesis } from "./Stored.ts"
import { check, start } from "./verify.ts"

/** What a test may do behind the back of a journal. */
export interface Tampering<R> {
  /** Changes what is kept of one entry. */
  readonly change: (committee: string, seq: number, to: { readonly event?: string; readonly previous?: string }) => Effect.Effect<void, never, R>
  /** Takes one entry away. */
  readonly remove: (committee: string, seq: number) => Effect.Effect<void, never, R>
}

const at = (iso: string) => DateTime.makeUnsafe(iso)
const given = { actor: "account-1", occurredAt: at("2026-03-01T08:00:00.000Z") }
const write = (stream: string, expected: number, ...texts: ReadonlyArray<string>): Write => ({ stream, expected, events: texts.map(passedOn) })
/** Sets the clock for one effect, and not for the connections beneath the journal, which count their own time. */
const recordedAt = (time: DateTime.Utc) => <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.andThen(TestClock.setTime(DateTime.toEpochMillis(time)), effect).pipe(Effect.provide(TestClock.layer()))
const seqs = (entries: ReadonlyArray<Entry>) => entries.map((entry) => entry.seq)
const say = (n: number) => Array.from({ length: n }, (_, i) => `line ${i + 1}`)

/** What every journal keeps to; each test writes to a committee of its own, so a shared database serves. */
export const suite = <R, E>(name: string, journal: Layer.Layer<Journal | R, E>, tampering: Tampering<R>) =>
  layer(journal, { timeout: "60 seconds", excludeTestServices: true })(`the journal ${name}`, (it) => {
    const all = (committee: string, part?: Parameters<Journal["Service"]["read"]>[1]) =>
      Journal.use((j) => Stream.runCollect(j.read(committee, part)))

    it.effect("returns what it wrote, numbered in the committee and in the stream", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const [first, second, ...rest] = yield* j.append("numbered", [write("proposal/1", 0, "a", "b")], given).pipe(
          recordedAt(at("2026-03-02T00:00:00.000Z"))
        )
        assert.lengthOf(rest, 0)
        assert.deepInclude(first, { committee: "numbered", seq: 1, stream: "proposal/1", version: 1, actor: "account-1", previous: genesis })
        assert.deepInclude(second, { seq: 2, version: 2, previous: first?.hash ?? "", event: passedOn("b") })
        assert.strictEqual(first && DateTime.formatIso(first.occurredAt), "2026-03-01T08:00:00.000Z")
        assert.strictEqual(first && DateTime.formatIso(first.recordedAt), "2026-03-02T00:00:00.000Z")
        assert.deepStrictEqual(yield* all("numbered"), [first, second])
        assert.strictEqual(yield* j.head("numbered"), 2)
        assert.strictEqual(yield* j.head("nothing-here"), 0)
      }))

    it.effect("keeps committees apart and lists those that have written", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("apart-b", [write("proposal/1", 0, "of b")], given)
        yield* j.append("apart-a", [write("proposal/1", 0, "of a")], given)
        yield* j.append("apart-c", [write("proposal/1", 0)], given)
        assert.deepStrictEqual((yield* all("apart-a")).map((entry) => entry.event), [passedOn("of a")])
        assert.deepStrictEqual((yield* j.committees).filter((id) => id.startsWith("apart-")), ["apart-a", "apart-b"])
      }))

    it.effect("refuses a writer that saw another version, and says which", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("stale", [write("proposal/1", 0, "a")], given)
        const refused = yield* Effect.flip(j.append("stale", [write("proposal/1", 0, "b")], given))
        assert.deepStrictEqual(refused, new Stale({ stream: "proposal/1", expected: 0, actual: 1 }))
        const early = yield* Effect.flip(j.append("stale", [write("proposal/2", 3, "b")], given))
        assert.deepStrictEqual(early, new Stale({ stream: "proposal/2", expected: 3, actual: 0 }))
        assert.strictEqual(yield* j.head("stale"), 1)
      }))

    it.effect("writes to several streams all or nothing", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("several", [write("proposal/1", 0, "a"), write("proposal/2", 0, "b")], given)
        yield* Effect.flip(j.append("several", [write("proposal/1", 1, "c"), write("proposal/2", 0, "d")], given))
        assert.deepStrictEqual(seqs(yield* all("several")), [1, 2])
        yield* j.append("several", [write("proposal/1", 1, "c"), write("proposal/2", 1, "d")], given)
        assert.deepStrictEqual((yield* all("several")).map((entry) => entry.version), [1, 1, 2, 2])
      }))

    it.effect("asserts a version without writing to the stream", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("assert", [write("proposal/1", 0, "a")], given)
        yield* Effect.flip(j.append("assert", [write("proposal/1", 0), write("proposal/2", 0, "b")], given))
        const written = yield* j.append("assert", [write("proposal/1", 1), write("proposal/2", 0, "b")], given)
        assert.deepStrictEqual(written.map((entry) => entry.stream), ["proposal/2"])
      }))

    it.effect("takes two writes to one stream that saw the same version", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const written = yield* j.append("twice", [write("proposal/1", 0, "a"), write("proposal/1", 0, "b")], given)
        assert.deepStrictEqual(written.map((entry) => entry.version), [1, 2])
      }))

    it.effect("answers a repeated request with the same entries and writes nothing", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const keyed = { ...given, id: "request-1" }
        const first = yield* j.append("repeat", [write("proposal/1", 0, "a", "b")], keyed)
        yield* j.append("repeat", [write("proposal/1", 2, "c")], given)
        const again = yield* j.append("repeat", [write("proposal/1", 0, "a", "b")], keyed)
        assert.deepStrictEqual(again, first)
        assert.deepStrictEqual(yield* j.answered("repeat", "request-1"), Option.some(first))
        assert.deepStrictEqual(yield* j.answered("repeat", "request-9"), Option.none())
        assert.deepStrictEqual(yield* j.answered("repeat-nowhere", "request-1"), Option.none())
        assert.strictEqual(yield* j.head("repeat"), 3)
        const elsewhere = yield* j.append("repeat-elsewhere", [write("proposal/1", 0, "x")], keyed)
        assert.deepStrictEqual(elsewhere.map((entry) => entry.event), [passedOn("x")])
      }))

    it.effect("lets a refused request be tried again under its key", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const keyed = { ...given, id: "request-2" }
        yield* Effect.flip(j.append("retry", [write("proposal/1", 5, "a")], keyed))
        assert.deepStrictEqual(seqs(yield* j.append("retry", [write("proposal/1", 0, "a")], keyed)), [1])
      }))

    it.effect("writes once when the same key arrives twice at a time", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const once = j.append("same-key", [write("proposal/1", 0, "a")], { ...given, id: "request-3" })
        const [one, two] = yield* Effect.all([once, once], { concurrency: "unbounded" })
        assert.deepStrictEqual(one, two)
        assert.strictEqual(yield* j.head("same-key"), 1)
      }))

    it.effect("reads after a position and one stream alone", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("parts", [write("proposal/1", 0, "a", "b"), write("proposal/2", 0, "c"), write("proposal/1", 0, "d")], given)
        assert.deepStrictEqual(seqs(yield* all("parts", { after: 2 })), [3, 4])
        assert.deepStrictEqual(seqs(yield* all("parts", { stream: "proposal/1" })), [1, 2, 4])
        assert.deepStrictEqual(seqs(yield* all("parts", { stream: "proposal/1", after: 1 })), [2, 4])
        assert.deepStrictEqual(seqs(yield* all("parts", { after: 4 })), [])
      }))

    it.effect("reads what was known by a time apart from what had occurred by it", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const day = (n: number) => at(`2026-04-0${n}T00:00:00.000Z`)
        const on = (n: number, occurred: number, expected: number) =>
          j.append("bitemporal", [write("proposal/1", expected, `recorded ${n}`)], { ...given, occurredAt: day(occurred) }).pipe(
            recordedAt(day(n))
          )
        yield* on(2, 1, 0)
        yield* on(4, 4, 1)
        yield* on(6, 3, 2)
        assert.deepStrictEqual(seqs(yield* all("bitemporal", { recordedUntil: day(4) })), [1, 2])
        assert.deepStrictEqual(seqs(yield* all("bitemporal", { occurredUntil: day(3) })), [1, 3])
        assert.deepStrictEqual(seqs(yield* all("bitemporal", { occurredUntil: day(4), recordedUntil: day(5) })), [1, 2])
      }))

    it.effect("never records an entry before the one it follows", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("clock", [write("proposal/1", 0, "a")], given).pipe(recordedAt(at("2026-05-02T00:00:00.000Z")))
        const [later] = yield* j.append("clock", [write("proposal/1", 1, "b")], given).pipe(
          recordedAt(at("2026-05-01T00:00:00.000Z"))
        )
        assert.strictEqual(later && DateTime.formatIso(later.recordedAt), "2026-05-02T00:00:00.000Z")
      }))

    it.effect("reads more entries than fit one page, in order", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("pages", [write("proposal/1", 0, ...say(1234))], given)
        const read = yield* all("pages")
        assert.deepStrictEqual(seqs(read), Array.from({ length: 1234 }, (_, i) => i + 1))
        assert.deepStrictEqual(yield* j.verify("pages"), Option.none())
      }))

    it.effect("follows from the past into what is appended while it looks", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("tail", [write("proposal/1", 0, "a", "b", "c")], given)
        const following = yield* j.tail("tail", 1).pipe(Stream.take(42), Stream.runCollect, Effect.forkChild)
        for (let version = 3; version < 43; version++) {
          yield* j.append("tail", [write("proposal/1", version, `live ${version}`)], given)
        }
        assert.deepStrictEqual(seqs(yield* Fiber.join(following)), Array.from({ length: 42 }, (_, i) => i + 2))
      }))

    it.effect("follows a committee that has written nothing yet", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const following = yield* j.tail("tail-empty", 0).pipe(Stream.take(1), Stream.runCollect, Effect.forkChild)
        yield* j.append("tail-other", [write("proposal/1", 0, "not for you")], given)
        yield* j.append("tail-empty", [write("proposal/1", 0, "first")], given)
        assert.deepStrictEqual((yield* Fiber.join(following)).map((entry) => entry.event), [passedOn("first")])
      }))

    it.effect("interleaves two writers without a gap or a loss", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const writer = (stream: string) =>
          Effect.forEach(say(25), (text, version) => j.append("writers", [write(stream, version, text)], given))
        yield* Effect.all([writer("proposal/1"), writer("proposal/2")], { concurrency: "unbounded" })
        const read = yield* all("writers")
        assert.deepStrictEqual(seqs(read), Array.from({ length: 50 }, (_, i) => i + 1))
        for (const stream of ["proposal/1", "proposal/2"]) {
          assert.deepStrictEqual(
            read.filter((entry) => entry.stream === stream).map((entry) => [entry.version, entry.event]),
            say(25).map((text, i) => [i + 1, passedOn(text)])
          )
        }
        assert.deepStrictEqual(yield* j.verify("writers"), Option.none())
      }))

    it.effect("lets one of many writers to the same version win", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const tries = yield* Effect.forEach(
          say(16),
          (text) => Effect.result(j.append("race", [write("proposal/1", 0, text)], given)),
          { concurrency: "unbounded" }
        )
        assert.lengthOf(tries.filter(Result.isSuccess), 1)
        for (const lost of tries.filter(Result.isFailure)) assert.strictEqual(lost.failure.actual, 1)
        assert.strictEqual(yield* j.head("race"), 1)
      }))

    it.effect("keeps any text as it was written", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const text = "关于“𠮷野家”旁道路的提案 🏮\u0000\u2028\\\"'$1\t\u{10FFFF} é e\u0301"
        yield* j.append("unicode", [write("proposal/一-𠮷", 0, text)], { ...given, actor: "用户\"1\"" })
        const [entry] = yield* all("unicode", { stream: "proposal/一-𠮷" })
        assert.deepStrictEqual(entry?.event, passedOn(text))
        assert.strictEqual(entry?.actor, "用户\"1\"")
        assert.deepStrictEqual(yield* j.verify("unicode"), Option.none())
      }))

    it.effect("keeps half a character as the sign for an unreadable one", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        const written = yield* j.append("surrogate", [write("proposal/1", 0, "half \uD83C")], given)
        assert.deepStrictEqual(written.map((entry) => entry.event), [passedOn("half \uFFFD")])
        assert.deepStrictEqual(yield* all("surrogate"), written)
      }))

    it.effect("gives the entries as they are kept, so that who holds them can check the chain", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("kept", [write("proposal/1", 0, ...say(600))], given)
        const kept = yield* Stream.runCollect(j.kept("kept"))
        assert.deepStrictEqual(kept.map((entry) => ({ ...entry, event: codec.decode(entry.event) })), [...yield* all("kept")])
        let last = start
        for (const entry of kept) {
          assert.deepStrictEqual(check(last, entry), Option.none())
          last = entry
        }
      }))

    it.effect("finds nothing wrong with a journal nobody touched", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("whole", [write("proposal/1", 0, ...say(5))], given)
        assert.deepStrictEqual(yield* j.verify("whole"), Option.none())
        assert.deepStrictEqual(yield* j.verify("nothing-written"), Option.none())
      }))

    it.effect("names the entry in which a byte was changed", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("changed", [write("proposal/1", 0, ...say(5))], given)
        yield* tampering.change("changed", 3, { event: codec.encode(passedOn("line E")) })
        assert.deepStrictEqual(yield* j.verify("changed"), Option.some({ seq: 3, stream: "proposal/1", what: "hash" }))
      }))

    it.effect("names the entry that no longer follows the one before", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        yield* j.append("unchained", [write("proposal/1", 0, ...say(5))], given)
        yield* tampering.change("unchained", 4, { previous: genesis })
        assert.deepStrictEqual(yield* j.verify("unchained"), Option.some({ seq: 4, stream: "proposal/1", what: "previous" }))
      }))

    it.effect("names the place of an entry that was taken away, also from the end", () =>
      Effect.gen(function*() {
        const j = yield* Journal
        for (const [committee, seq] of [["removed", 2], ["cut", 5]] as const) {
          yield* j.append(committee, [write("proposal/1", 0, ...say(5))], given)
          yield* tampering.remove(committee, seq)
          assert.deepStrictEqual(yield* j.verify(committee), Option.some({ seq, what: "gap" }))
        }
      }))
  })
