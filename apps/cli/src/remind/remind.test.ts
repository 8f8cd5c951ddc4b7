import { Committee, Day, type HouseEvent, Member, Proposal, Unit } from "@jianyan/domain"
import { tell } from "@jianyan/services"
import { assert, layer as provided } from "@effect/vitest"
import { DateTime, Effect } from "effect"
import { lines, row } from "../testing/rows.ts"
import { Served } from "../testing/Served.ts"
import { write } from "../testing/temporary.ts"

const committee = Committee.Id.make("binhe"), proposal = Proposal.Id.make("p-1"), at = DateTime.makeUnsafe("2026-03-02T01:00:00Z")
const content: Proposal.Content.Content = { title: "关于为老旧小区台阶加装扶手的建议", category: "society", situation: "台阶四十一处。", analysis: "清单不列扶手。", recommendations: [{ number: 1, text: "把扶手列入清单。" }] }

/** A committee that has handed one proposal over, the reply due on 1 June. */
const history: ReadonlyArray<HouseEvent.HouseEvent> = [
  { _tag: "CommitteeFounded", committee, name: { zh: "滨河市政协" }, policy: Committee.standardPolicy, at },
  { _tag: "ProposalDrafted", proposal, proposer: { _tag: "Members", first: Member.Id.make("m-1"), with: [] }, content, at },
  { _tag: "ProposalSubmitted", proposal, session: Committee.SessionId.make("15-5"), kind: "ordinary", at },
  { _tag: "OutcomeRecommended", proposal, outcome: { _tag: "File" }, by: "clerk", at },
  { _tag: "ProposalFiled", proposal, number: 1, at },
  { _tag: "ProposalHandedOver", proposal, assignment: { _tag: "Sole", unit: Unit.Id.make("housing") }, deadline: { day: Day.Day.make("2026-06-01"), steps: [{ rule: "handover", day: Day.of(at) }] }, at }
]

provided(Served.layer, { timeout: "120 seconds", excludeTestServices: true })("remind", (it) => {
  it.effect("gives what is due once, and refuses a day or a committee that is none", () =>
    Effect.gen(function*() {
      const { jianyan, kept } = yield* Served
      yield* Effect.provide(tell(committee, [], history.map((event) => ({ actor: "system", at, event }))), kept)
      const given = (day: string) => Effect.map(jianyan("remind", "--committee", committee, "--day", day, "--json"), ({ code, out }) => [code, JSON.parse(out)])
      assert.deepStrictEqual(yield* given("2026-05-01"), [0, { committee, given: 0 }])
      assert.deepStrictEqual(yield* given("2026-05-22"), [0, { committee, given: 2 }])
      assert.deepStrictEqual(yield* given("2026-05-22"), [0, { committee, given: 0 }])
      assert.deepStrictEqual(yield* given("2026-06-02"), [0, { committee, given: 2 }])
      assert.strictEqual((yield* jianyan("remind", "--committee", committee, "--day", "2026-02-30")).code, 2)
      assert.strictEqual((yield* jianyan("remind", "--committee", "nowhere")).code, 3)
    }))

  it.effect("gives nothing where all was answered years ago", () =>
    Effect.gen(function*() {
      const { jianyan } = yield* Served
      yield* jianyan("import", "proposals", yield* write("proposals.jsonl", lines([row("a"), row("b")])), "--committee", "reminded")
      const { code, out } = yield* jianyan("remind", "--committee", "reminded", "--day", "2026-06-30", "--json")
      assert.deepStrictEqual([code, JSON.parse(out)], [0, { committee: "reminded", given: 0 }])
    }))
})
