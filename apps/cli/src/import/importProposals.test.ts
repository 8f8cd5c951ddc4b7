import { assert, describe, it, layer as provided } from "@effect/vitest"
import { HouseEvent } from "@jianyan/domain"
import { Journal, Register } from "@jianyan/services"
import { Effect, Stream } from "effect"
import { ended } from "../testing/ended.ts"
import { lines, row } from "../testing/rows.ts"
import { Served } from "../testing/Served.ts"
import { write } from "../testing/temporary.ts"

const as = ["--committee", "binhe", "--json"]
const dry = (rows: ReadonlyArray<unknown>, ...args: ReadonlyArray<string>) =>
  Effect.gen(function*() {
    const path = yield* write("proposals.jsonl", lines(rows))
    const { code, out, said } = yield* ended(["import", "proposals", path, ...as, "--dry-run", ...args])
    return { code, said, report: out === "" ? undefined : JSON.parse(out) }
  })

describe("import proposals --dry-run", () => {
  it.effect("takes a proposal with its recommendations told apart, and says what it repaired", () =>
    Effect.gen(function*() {
      const { code, report } = yield* dry([row("a")])
      assert.strictEqual(code, 0)
      assert.deepStrictEqual(report.taken, { new: 1, known: 0, otherwise: 0 })
      assert.deepStrictEqual(report.recommendations, { numbered: 1, heading: 0, whole: 0 })
      assert.deepStrictEqual(report.repairs, [{ line: 1, id: "a", repairs: ["lineBreaks", "number"] }])
    }))
  it.effect("tells the session from the year where the row does not print it", () =>
    Effect.gen(function*() {
      const { report } = yield* dry([row("a"), row("b", { year: "2027", session: null, publishedAt: "2027-01-10" })])
      assert.deepStrictEqual(report.founded, { CommitteeFounded: 1, TermOpened: 1, SessionCalled: 2, BodyFormed: 1, MemberSeated: 1 })
      assert.includeMembers(report.repairs[1].repairs, ["session", "year"])
    }))
  it.effect("takes a year's session as told, and refuses rows of which nothing tells it", () =>
    Effect.gen(function*() {
      const unprinted = [row("a", { session: null })]
      const { code, said } = yield* dry(unprinted)
      assert.strictEqual(code, 3)
      assert.include(said, "--session 2022=12-5")
      assert.strictEqual((yield* dry(unprinted, "--session", "2025=9-3")).report.taken.new, 1)
      assert.include((yield* dry(unprinted, "--session", "2025=ninth")).said, "YEAR=TERM-NUMBER")
    }))
  it.effect("refuses a row with its line, field, problem and way out, and takes the others", () =>
    Effect.gen(function*() {
      const { code, report } = yield* dry([
        row("a"), "no json", row("b", { committee: "政协南山县委员会" }), row("c", { docKind: "提案答复" }), row("d", { text: null }), row("e", { title: "短" }),
        row("f", { proposerKey: null }), row("a"), row("g", { coSigners: {} })
      ])
      assert.strictEqual(code, 1)
      assert.strictEqual(report.taken.new, 1)
      assert.deepStrictEqual(report.refused.map(({ field, line }: { readonly field: string; readonly line: number }) => [line, field]),
        [[2, ""], [3, "committee"], [4, "docKind"], [5, "text"], [6, "title"], [7, "proposerKey"], [8, "id"], [9, "coSigners"]])
      for (const { problem, wayOut } of report.refused) assert.isTrue(problem !== "" && wayOut !== "")
    }))
  it.effect("takes a text that asks nothing apart as one recommendation, and says so", () =>
    Effect.gen(function*() {
      const { report } = yield* dry([row("a", { text: "东街的台阶没有扶手，老人出门不便，请予解决。" })])
      assert.deepStrictEqual(report.recommendations, { numbered: 0, heading: 0, whole: 1 })
      assert.strictEqual(report.repaired.wholeText, 1)
    }))
  it.effect("asks for a short name where none can be derived", () =>
    Effect.gen(function*() {
      const path = yield* write("proposals.jsonl", lines([row("a")]))
      const { code, said } = yield* ended(["import", "proposals", path, "--dry-run"])
      assert.deepStrictEqual({ code, said }, { code: 3, said: "No short name can be derived for 政协滨河市委员会. Choose one: --committee ID" })
    }))
})

provided(Served.layer, { timeout: "120 seconds", excludeTestServices: true })("import proposals", (it) => {
  const read = (committee: string) =>
    Effect.gen(function*() {
      const entries = yield* Journal.use((journal) => Stream.runCollect(journal.read(committee)))
      return { entries, people: yield* Register.use((register) => register.all(committee)) }
    }).pipe((reading) => Effect.flatMap(Served, ({ kept }) => Effect.provide(reading, kept)))

  it.effect("writes every proposal drafted and submitted in its session, once", () =>
    Effect.gen(function*() {
      const { jianyan } = yield* Served
      const rows = [row("a"), row("b", { proposerKey: "M02", coSigners: 3, proposerType: "联名" }), row("c", { proposerType: "集体", proposer: "民建滨河市委", proposerKey: null, publishedAt: "2025-06-01 10:00:00" })]
      const path = yield* write("proposals.jsonl", lines(rows))
      const first = JSON.parse((yield* jianyan("import", "proposals", path, ...as)).out)
      assert.deepStrictEqual(first.taken, { new: 3, known: 0, otherwise: 0 })
      const before = yield* read("binhe")
      assert.strictEqual(first.entries, before.entries.length)
      assert.isTrue(before.entries.every((entry) => entry.actor === "import"))
      assert.deepStrictEqual(before.entries.flatMap(({ event }) => event._tag === "ProposalSubmitted" ? [[event.proposal as string, event.session as string, event.kind]] : []),
        [["a", "9-3", "plenary"], ["b", "9-3", "plenary"], ["c", "9-3", "ordinary"]])
      assert.include(before.people.map((person) => person.name), "委员 M02")
      const again = JSON.parse((yield* jianyan("import", "proposals", path, ...as)).out)
      assert.deepStrictEqual({ taken: again.taken, entries: again.entries, founded: again.founded }, { taken: { new: 0, known: 3, otherwise: 0 }, entries: 0, founded: {} })
      assert.strictEqual((yield* read("binhe")).entries.length, before.entries.length)
    }))

  it.effect("goes on where an earlier import ended, and leaves a proposal that says something else as it is", () =>
    Effect.gen(function*() {
      const { jianyan } = yield* Served
      const import_ = (rows: ReadonlyArray<unknown>) => Effect.gen(function*() {
        return JSON.parse((yield* jianyan("import", "proposals", yield* write("proposals.jsonl", lines(rows)), "--committee", "nanshan", "--json")).out)
      })
      yield* import_([row("a")])
      assert.deepStrictEqual((yield* import_([row("a", { title: "关于另一件事情的建议" }), row("b")])).taken, { new: 1, known: 0, otherwise: 1 })
    }))

  it.effect("files under the printed numbers, and gives the next one where a number is missing or taken", () =>
    Effect.gen(function*() {
      const { jianyan } = yield* Served
      const path = yield* write("proposals.jsonl", lines([row("a", { number: "0012" }), row("b", { number: "5号" }), row("c", { number: "12" }), row("d", { number: null })]))
      const { out } = yield* jianyan("import", "proposals", path, "--committee", "filed", "--filed", "--json")
      assert.strictEqual(JSON.parse(out).repaired.numberless, 2)
      const { entries } = yield* read("filed")
      assert.deepStrictEqual(entries.flatMap(({ event }) => event._tag === "ProposalFiled" ? [[event.proposal as string, event.number]] : []), [["a", 12], ["b", 5], ["c", 13], ["d", 14]])
      assert.deepStrictEqual(entries.flatMap(({ event }) => event._tag === "NumberTaken" ? [event.number] : []), [12, 13, 14])
      assert.isTrue(entries.every((entry) => entry.stream === HouseEvent.stream(entry.event)))
    }))
})
