import { Proposal, type Similar } from "@jianyan/domain"
import { HashMap } from "effect"

/** The proposals of a committee, each in a row of its own, with what every list asks of it in columns of small numbers. */
export class Shelf {
  readonly #rows = new Map<string, number>()
  readonly #free: Array<number> = []
  readonly #stageCodes = new Map<string, number>()
  readonly #categoryCodes = new Map<string, number>()
  #shown: HashMap.HashMap<Proposal.Id, Proposal.Proposal> | undefined
  /** The rows in the order in which the proposals came the last time; most come in the same order again. */
  #order = new Int32Array(1024)
  #rowOfSlot = new Int32Array(0)
  #slotsOf: Similar.Corpus["postings"] | undefined
  #turn = 0
  #turns = new Uint32Array(1024)

  /** By row; a row that a proposal left is empty until another takes it. */
  readonly proposals: Array<Proposal.Proposal | undefined> = []
  /** By row, the place of the stage in `stages`. */
  stage = new Uint8Array(1024)
  /** By row, the place of the category in `categories`. */
  category = new Uint16Array(1024)
  /** By row, when it was submitted or, before that, drafted. */
  since = new Float64Array(1024)
  /** The stages met so far. */
  readonly stages: Array<Proposal.Stage["_tag"]> = []
  /** By place of the stage, the column proposals are tallied in. */
  readonly columns: Array<Exclude<keyof Proposal.Tally, "received"> | undefined> = []
  /** The categories met so far. */
  readonly categories: Array<string> = []

  /** Finds the row of a proposal, -1 where it has none. */
  row(id: string): number {
    return this.#rows.get(id) ?? -1
  }

  /** Finds the row of a document of a corpus by its slot, as `row` does by its id; remembered for as long as the corpus is not built anew. */
  rowOf({ postings, slots }: Similar.Corpus, slot: number): number {
    if (this.#slotsOf !== postings || slot >= this.#rowOfSlot.length) {
      this.#rowOfSlot = new Int32Array(2 * slots.length).fill(-1)
      this.#slotsOf = postings
    }
    const known = this.#rowOfSlot[slot] ?? -1
    if (known >= 0) return known
    const found = this.row(slots[slot]?.id ?? "")
    this.#rowOfSlot[slot] = found
    return found
  }

  /** Shows proposals as they stand now; what did not change since the last time keeps its row and costs a look. */
  show(proposals: HashMap.HashMap<Proposal.Id, Proposal.Proposal>): void {
    if (proposals === this.#shown) return
    this.#shown = proposals
    const turn = ++this.#turn
    let at = 0
    for (const proposal of HashMap.values(proposals)) {
      const before = this.#order[at] ?? -1
      const row = this.proposals[before] === proposal ? before : this.#rows.get(proposal.id) ?? this.#place(proposal.id)
      this.#order[at++] = row
      this.#turns[row] = turn
      if (this.proposals[row] !== proposal) this.#write(row, proposal)
    }
    if (this.#rows.size > HashMap.size(proposals)) this.#clear(turn)
  }

  #clear(turn: number): void {
    this.#slotsOf = undefined
    for (const [id, row] of this.#rows) {
      if (this.#turns[row] === turn) continue
      this.#rows.delete(id)
      this.proposals[row] = undefined
      this.#free.push(row)
    }
  }

  #place(id: string): number {
    const row = this.#free.pop() ?? this.proposals.push(undefined) - 1
    if (row >= this.stage.length) this.#grow()
    this.#rows.set(id, row)
    return row
  }

  #write(row: number, proposal: Proposal.Proposal): void {
    this.proposals[row] = proposal
    this.stage[row] = this.#stageOf(proposal)
    this.category[row] = codeOf(this.#categoryCodes, this.categories, proposal.content.category)
    this.since[row] = (proposal.submission ?? { at: proposal.draftedAt }).at.epochMilliseconds
  }

  #stageOf(proposal: Proposal.Proposal): number {
    const code = codeOf(this.#stageCodes, this.stages, proposal.stage._tag)
    if (code === this.columns.length) this.columns.push(Proposal.column(proposal))
    return code
  }

  #grow(): void {
    const rows = 2 * this.stage.length
    this.stage = widened(new Uint8Array(rows), this.stage)
    this.category = widened(new Uint16Array(rows), this.category)
    this.since = widened(new Float64Array(rows), this.since)
    this.#turns = widened(new Uint32Array(rows), this.#turns)
    this.#order = widened(new Int32Array(rows), this.#order)
  }
}

const codeOf = <Name extends string>(codes: Map<string, number>, names: Array<Name>, name: Name): number => {
  const known = codes.get(name)
  if (known !== undefined) return known
  codes.set(name, names.length)
  return names.push(name) - 1
}

const widened = <Column extends { set(values: Column): void }>(wide: Column, before: Column): Column => {
  wide.set(before)
  return wide
}
