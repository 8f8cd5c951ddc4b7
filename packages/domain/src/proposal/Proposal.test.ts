import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result, Schema } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import { history, Moves } from "./History.story.ts"
import * as Story from "./Proposal.story.ts"

/** The books a history leaves on its way, the empty one first. */
const books = (moves: ReadonlyArray<number>): ReadonlyArray<Proposal.Book> => {
  const left = [Proposal.empty]
  for (const event of history(moves)) left.push(Proposal.evolve(left.at(-1) ?? Proposal.empty, event))
  return left
}
const last = (moves: ReadonlyArray<number>): Proposal.Book => history(moves).reduce(Proposal.evolve, Proposal.empty)
const begins = <A>(all: ReadonlyArray<A>, start: ReadonlyArray<A>): boolean => start.every((one, place) => all[place] === one)

describe("Proposal.at", () => {
  it("narrows a proposal to the stage it stands at", () => {
    const proposal = Story.after("Filed")
    assert.strictEqual(Result.getOrThrow(Proposal.at(proposal, "Submitted", "Filed")), proposal)
  })
  it("refuses another stage and says which were asked for", () =>
    assert.deepStrictEqual(refusal(Proposal.at(Story.after("Closed"), "Drafted", "Filed")), { _tag: "Proposal.NotAtStage", id: Story.id, stage: "Closed", expected: ["Drafted", "Filed"] }))
})

describe("Proposal.stages", () => {
  it("names every stage there is, once", () =>
    assert.sameMembers([...Proposal.stages], Proposal.Stage.members.map((stage) => stage.fields._tag.schema.literal)))
  it("names none that a proposal cannot reach", () => {
    for (const stage of Proposal.stages) assert.strictEqual(Story.after(stage).stage._tag, stage)
  })
  it("are all reached by verbs alone", () => {
    const moves = (seed: number) => Array.from({ length: 160 }, (_, turn) => (seed * 7_919 + turn * 104_729 + turn * turn * 31) % 1_000_000)
    const reached = new Set(Array.from({ length: 40 }, (_, seed) => books(moves(seed))).flat().flatMap((book) => [...HashMap.values(book)].map((it) => it.stage._tag)))
    assert.sameMembers([...reached], [...Proposal.stages])
  })
})

describe("a history of proposals", () => {
  it.prop("counts every proposal received in exactly one column", [Moves], ([moves]) => {
    const proposals = [...HashMap.values(last(moves))]
    const { converted, filed, merged, notFiled, passedOn, pending, received, withdrawn } = Proposal.tally(proposals)
    assert.strictEqual(received, filed + merged + withdrawn + converted + passedOn + notFiled + pending)
    assert.strictEqual(received, proposals.filter((it) => it.submission !== undefined).length)
    assert.strictEqual(filed, proposals.filter((it) => it.number !== undefined && it.stage._tag !== "Merged" && it.stage._tag !== "Withdrawn").length)
  })
  it.prop("never takes away a number, a first proposer, a reply or an opinion", [Moves], ([moves]) => {
    const left = books(moves)
    for (const [place, book] of left.entries()) {
      for (const now of HashMap.values(book)) {
        const before = left[place - 1] === undefined ? undefined : HashMap.get(left[place - 1] ?? Proposal.empty, now.id)
        if (before === undefined || before._tag === "None") continue
        assert.strictEqual(now.number, before.value.number ?? now.number)
        assert.strictEqual(Proposal.Proposer.signatory(now.proposer), Proposal.Proposer.signatory(before.value.proposer))
        assert.isTrue(begins(now.replies, before.value.replies) && begins(now.feedback, before.value.feedback))
      }
    }
  })
  it.prop("gives no number twice", [Moves], ([moves]) => {
    const numbers = [...HashMap.values(last(moves))].flatMap((it) => it.number ?? [])
    assert.deepStrictEqual([...new Set(numbers)], numbers)
  })
  it.prop("absorbs exactly the proposals that stand merged, and never a lead of others", [Moves], ([moves]) => {
    const proposals = [...HashMap.values(last(moves))]
    for (const lead of proposals) {
      assert.sameMembers([...lead.absorbed], proposals.filter((it) => it.stage._tag === "Merged" && it.stage.into === lead.id).map((it) => it.id))
      if (lead.absorbed.length > 0) assert.notStrictEqual(lead.stage._tag, "Merged")
    }
  })
  it.prop("answers every recommendation in every reply", [Moves], ([moves]) => {
    for (const { content, replies } of HashMap.values(last(moves))) {
      for (const reply of replies) assert.includeMembers(reply.answers.map((answer) => answer.recommendation), content.recommendations.map((one) => one.number))
    }
  })
  it.prop("can be written down and read back", [Moves], ([moves]) => {
    const { ProposalEvent } = Proposal.ProposalEvent
    const written = history(moves).map((event) => JSON.stringify(Schema.encodeSync(ProposalEvent)(event)))
    const read = written.map((line) => Schema.decodeUnknownSync(ProposalEvent)(JSON.parse(line)))
    assert.deepStrictEqual(Story.written(read.reduce(Proposal.evolve, Proposal.empty)), Story.written(last(moves)))
  })
  it.prop("is left as it was by a merger that is undone", [Moves], ([moves]) => {
    const book = last(moves), at = Story.when.closed
    for (const self of HashMap.values(book)) {
      for (const lead of HashMap.values(book)) {
        const merger = Result.flatMap(Proposal.at(self, "Submitted", "Recommended", "Filed"), (self) =>
          Result.flatMap(Proposal.at(lead, "Filed"), (lead) => Proposal.merge(self, lead, Story.city.policy, at)))
        if (Result.isFailure(merger)) continue
        const merged = Proposal.evolve(book, merger.success)
        const now = Story.standing("Merged", merged, self.id)
        assert.deepStrictEqual({ ...now, stage: self.stage }, self)
        const separated = Proposal.evolve(merged, Result.getOrThrow(Proposal.separate(now, at)))
        assert.deepStrictEqual(Story.written(separated), Story.written(book))
      }
    }
  })
})
