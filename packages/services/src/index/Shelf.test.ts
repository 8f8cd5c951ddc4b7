import { House, Member, Proposal, Similar } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { DateTime, HashMap } from "effect"
import { Shelf } from "./Shelf.ts"

const content = (category: string): Proposal.Content.Content => ({ title: "关于补种行道树的建议", category, situation: "东街行道树缺株。", analysis: "", recommendations: [{ number: 1, text: "补种行道树。" }] })

const drafted = (...drafts: ReadonlyArray<readonly [id: string, category: string]>): House.House["proposals"] =>
  drafts.reduce((house, [id, category], day) => House.evolve(house, {
    _tag: "ProposalDrafted", proposal: Proposal.Id.make(id), proposer: { _tag: "Members", first: Member.Id.make("m-1"), with: [] }, content: content(category), at: DateTime.makeUnsafe(day * 86_400_000)
  }), House.empty).proposals

const told = (shelf: Shelf, id: string) => {
  const row = shelf.row(id)
  return row < 0 ? undefined : [shelf.proposals[row]?.id as string, shelf.stages[shelf.stage[row] ?? -1], shelf.categories[shelf.category[row] ?? -1], shelf.since[row]]
}

describe("Shelf", () => {
  it("tells of each proposal what lists count", () => {
    const shelf = new Shelf()
    shelf.show(drafted(["a", "society"], ["b", "culture"]))
    assert.deepStrictEqual(told(shelf, "b"), ["b", "Drafted", "culture", 86_400_000])
    assert.deepStrictEqual(shelf.columns, [undefined])
    assert.strictEqual(told(shelf, "c"), undefined)
  })
  it("follows what changes, and leaves the rest in its row", () => {
    const shelf = new Shelf(), before = drafted(["a", "society"], ["b", "culture"])
    shelf.show(before)
    const row = shelf.row("b")
    shelf.show(HashMap.modify(before, Proposal.Id.make("a"), (one) => ({ ...one, content: content("culture"), stage: { _tag: "Submitted" } })))
    assert.deepStrictEqual(told(shelf, "a")?.slice(1, 3), ["Submitted", "culture"])
    assert.strictEqual(shelf.columns[shelf.stage[shelf.row("a")] ?? -1], "pending")
    assert.strictEqual(shelf.row("b"), row)
  })
  it("empties the row of what is gone, for the next to come", () => {
    const shelf = new Shelf(), before = drafted(["a", "society"], ["b", "culture"])
    shelf.show(before)
    const row = shelf.row("a"), without = HashMap.remove(before, Proposal.Id.make("a"))
    shelf.show(without)
    assert.strictEqual(shelf.row("a"), -1)
    assert.isUndefined(shelf.proposals[row])
    shelf.show(HashMap.union(without, drafted(["c", "society"])))
    assert.strictEqual(shelf.row("c"), row)
    assert.strictEqual(shelf.proposals.length, 2)
  })
  it("finds the row of what a corpus found, whatever came, went or was built anew", () => {
    const shelf = new Shelf(), corpus = Similar.open()
    const words = (id: string) => Similar.add(corpus, { id, title: "行道树", asks: [], body: "" })
    const found = () => {
      const ids: Array<string> = []
      Similar.holding(corpus, "行道", (slot) => void ids.push(shelf.proposals[shelf.rowOf(corpus, slot)]?.id ?? "none"))
      return ids.toSorted()
    }
    const before = drafted(["a", "society"], ["b", "culture"])
    for (const id of ["a", "b", "elsewhere"]) words(id)
    shelf.show(before)
    assert.deepStrictEqual(found(), ["a", "b", "none"])
    shelf.show(HashMap.union(HashMap.remove(before, Proposal.Id.make("a")), drafted(["c", "society"])))
    assert.deepStrictEqual(found(), ["b", "none", "none"])
    for (const id of ["c", "d", "e", "f", "g"]) words(id)
    shelf.show(HashMap.union(drafted(["d", "society"], ["e", "culture"], ["f", "society"], ["g", "society"]), before))
    assert.deepStrictEqual(found(), ["a", "b", "d", "e", "f", "g", "none", "none"])
    for (const id of ["a", "b", "elsewhere", "c", "d"]) Similar.remove(corpus, id)
    assert.deepStrictEqual(found(), ["e", "f", "g"])
  })
  it("holds more than its columns first had room for", () => {
    const shelf = new Shelf(), one = HashMap.values(drafted(["a", "society"])).next().value
    assert.isDefined(one)
    const all = Array.from({ length: 3_000 }, (_, n) => [Proposal.Id.make(`p${n}`), { ...one, id: Proposal.Id.make(`p${n}`), content: content(`c${n % 7}`) }] as const)
    shelf.show(HashMap.fromIterable(all))
    for (const [id, proposal] of all) assert.deepStrictEqual(told(shelf, id), [id, "Drafted", proposal.content.category, 0])
  })
})
