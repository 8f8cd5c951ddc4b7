import { assert, describe, it } from "@effect/vitest"
import { HashMap } from "effect"
import { Facts, Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"
import * as Merging from "./Merging.story.ts"

const all = (book: Proposal.Book) => Story.written(book)
const reachedBy = (self: Proposal.Proposal) => Facts.ofProposal(self, Story.county.policy)

describe("merging, separating and regrouping in any order", () => {
  it.prop("keeps every proposal with its number, proposer, text, submission, replies and opinions", [Merging.Moves], ([moves]) => {
    const kept = ({ absorbed, stage, ...rest }: Proposal.Proposal) => rest
    assert.deepStrictEqual(all(Merging.after(moves)).map(kept), all(Merging.begun).map(kept))
  })
  it.prop("leaves trees of one level: every merged proposal stands under a lead that is not merged, which names it once", [Merging.Moves], ([moves]) => {
    const book = Merging.after(moves)
    for (const self of HashMap.values(book)) {
      const under = all(book).filter((one) => one.stage._tag === "Merged" && one.stage.into === self.id).map((one) => one.id)
      assert.sameMembers([...self.absorbed], under)
      assert.lengthOf(new Set(self.absorbed), self.absorbed.length)
      if (self.stage._tag === "Merged") assert.notStrictEqual(HashMap.getUnsafe(book, self.stage.into).stage._tag, "Merged")
    }
  })
  it.prop("takes no credit: each author keeps every fact, and only what merging itself gives is added", [Merging.Moves], ([moves]) => {
    const book = Merging.after(moves)
    for (const before of HashMap.values(Merging.begun)) {
      const self = HashMap.getUnsafe(book, before.id)
      const own = self.stage._tag === "Merged" ? ["merged", "filed"] : []
      for (const [place, fact] of reachedBy(self).entries()) {
        const was = reachedBy(before)[place]
        assert.deepStrictEqual({ ...fact, reached: [] }, { ...was, reached: [] })
        const [reached, wasReached] = [fact.reached ?? [], was?.reached ?? []]
        assert.includeMembers([...reached], [...wasReached])
        assert.deepStrictEqual(reached.filter((stage) => !own.includes(stage)), wasReached.filter((stage) => !own.includes(stage)))
      }
    }
  })
  it.prop("keeps the identity of the tally: as many received, and what is merged is taken from nowhere else", [Merging.Moves], ([moves]) => {
    const before = Proposal.tally(all(Merging.begun)), { merged, ...now } = Proposal.tally(all(Merging.after(moves)))
    assert.strictEqual(now.received, before.received)
    assert.strictEqual(now.filed + now.pending + merged, before.filed + before.pending)
    assert.strictEqual(now.received, now.filed + merged + now.withdrawn + now.converted + now.passedOn + now.notFiled + now.pending)
  })
  it.prop("moves no deadline of what is handed over", [Merging.Moves], ([moves]) => {
    const due = (book: Proposal.Book) => all(book).flatMap(({ id, stage }) => "handling" in stage ? [{ id, handling: stage.handling }] : [])
    assert.deepStrictEqual(due(Merging.after(moves)), due(Merging.begun))
  })
  it.prop("is undone by separating everything", [Merging.Moves], ([moves]) =>
    assert.deepStrictEqual(all(Merging.apart(Merging.after(moves))), all(Merging.begun)))
  it("is drawn from moves that are made, of every kind", () => {
    const [a, b, c, f] = ["a", "b", "c", "f"].map((id) => Proposal.Id.make(id)) as [Proposal.Id, Proposal.Id, Proposal.Id, Proposal.Id]
    const moves = [[a, b, "merge"], [f, b, "merge"], [b, c, "merge"], [a, a, "lead"], [f, c, "move"], [c, c, "separate"], [b, b, "separate"]] as const
    assert.strictEqual(Merging.made(moves), 6)
    const book = Merging.after(moves)
    assert.sameMembers([...HashMap.getUnsafe(book, a).absorbed], [f])
  })
})
