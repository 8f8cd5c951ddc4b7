import { assert, describe, it } from "@effect/vitest"
import { HashMap, Option } from "effect"
import { Committee, Proposal, Workflow } from "../index.ts"
import * as Hall from "../committee/Committee.story.ts"
import { history, Moves } from "./History.story.ts"

const life = Proposal.workflow(Committee.standardPolicy)

/** What a history moved from stage to stage, by its events. */
const moved = (moves: ReadonlyArray<number>): ReadonlyArray<{ readonly event: string; readonly from: string | undefined; readonly to: string }> => {
  let book = Proposal.empty
  return history(moves).flatMap((event) => {
    const before = Option.getOrUndefined(HashMap.get(book, event.proposal))?.stage._tag
    book = Proposal.evolve(book, event)
    const after = HashMap.getUnsafe(book, event.proposal).stage._tag
    return before === after ? [] : [{ event: event._tag, from: before, to: after }]
  })
}

const declares = ({ event, from, to }: ReturnType<typeof moved>[number]) => (move: Workflow.Move): boolean =>
  move.event === event && (from === undefined ? move.from.length === 0 : move.from.includes(from)) && move.to.includes(to)

describe("Proposal.workflow", () => {
  for (const policy of [Committee.standardPolicy, Hall.county, Hall.city]) {
    it(`has no fault under the policy ${policy.id}`, () => assert.deepStrictEqual(Workflow.faults(Proposal.workflow(policy)), []))
  }
  it.prop("declares every move that verbs make", [Moves], ([moves]) => {
    for (const one of moved(moves)) assert.isTrue(life.moves.some(declares(one)), `${one.event}: ${one.from} → ${one.to}`)
  })
  it("declares no move that no verb makes", () => {
    const seeds = Array.from({ length: 120 }, (_, seed) => Array.from({ length: 160 }, (_, turn) => (seed * 7_919 + turn * 104_729 + turn * turn * 31) % 1_000_000))
    const made = seeds.flatMap(moved)
    assert.deepStrictEqual(life.moves.filter((move) => !made.some((one) => declares(one)(move))).map((move) => move.verb), [])
  })
})
