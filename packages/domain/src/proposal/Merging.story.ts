import { HashMap, Result, Schema } from "effect"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

type Event = Proposal.ProposalEvent.ProposalEvent

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => Proposal.Id.make(id))
const stood = ["Filed", "Filed", "Filed", "Filed", "Filed", "Submitted", "Recommended", "Accepted"] as const

/** Five filed proposals with numbers of their own, two under examination, and one that is being handled, by proposers of their own. */
export const begun: Proposal.Book = Story.book(...ids.flatMap((id, place) => Story.until(stood[place] ?? "Filed", id).map((event): Event =>
  event._tag === "ProposalFiled" ? { ...event, number: place + 1 } : event)))

const { policy } = Story.county, at = Story.when.accepted

/** Moves by which proposals are merged, separated and regrouped: which one, towards which, and how. */
export const Moves = Schema.Array(Schema.Tuple([Schema.Literals(ids), Schema.Literals(ids), Schema.Literals(["merge", "separate", "move", "lead"])])).check(Schema.isMaxLength(40))

const merged = (book: Proposal.Book, all: ReadonlyArray<Proposal.Id>) => Result.all(all.map((id) => Proposal.at(HashMap.getUnsafe(book, id), "Merged")))

/** What a move leads to, refused or not. */
const moved = (book: Proposal.Book, [id, towards, how]: (typeof Moves.Type)[number]): Result.Result<ReadonlyArray<Event>, unknown> => {
  const self = HashMap.getUnsafe(book, id), other = HashMap.getUnsafe(book, towards)
  switch (how) {
    case "merge": return Result.flatMap(Proposal.at(self, "Submitted", "Recommended", "Filed"), (self) => Result.flatMap(Proposal.at(other, "Filed"), (lead) =>
      Result.flatMap(merged(book, self.absorbed), (absorbed) => Proposal.mergeTogether(self, absorbed, lead, policy, at))))
    case "separate": return Result.flatMap(Proposal.at(self, "Merged"), (self) => Result.map(Proposal.separate(self, at), (event) => [event]))
    case "move": return Result.flatMap(Proposal.at(self, "Merged"), (self) => Result.flatMap(Proposal.at(other, "Filed"), (lead) => Proposal.regroup(self, lead, policy, at)))
    case "lead": return Result.flatMap(Proposal.at(self, "Merged"), (self) => Result.flatMap(Proposal.at(HashMap.getUnsafe(book, self.stage.into), "Filed"), (lead) =>
      Result.flatMap(merged(book, lead.absorbed.filter((one) => one !== id)), (others) => Proposal.takeTheLead(self, lead, others, policy, at))))
  }
}

/** The book after moves made one after another; what is refused changes nothing. */
export const after = (moves: typeof Moves.Type, from = begun): Proposal.Book =>
  moves.reduce((book, move) => Result.match(moved(book, move), { onFailure: () => book, onSuccess: (events) => events.reduce(Proposal.evolve, book) }), from)

/** How many of the moves were not refused. */
export const made = (moves: typeof Moves.Type): number => {
  let book = begun, count = 0
  for (const move of moves) {
    const left = moved(book, move)
    if (Result.isFailure(left)) continue
    count++
    book = left.success.reduce(Proposal.evolve, book)
  }
  return count
}

/** Separates everything that stands merged. */
export const apart = (book: Proposal.Book): Proposal.Book =>
  [...HashMap.values(book)].reduce((book, { id }) => Result.match(Result.flatMap(Proposal.at(HashMap.getUnsafe(book, id), "Merged"), (self) => Proposal.separate(self, at)), {
    onFailure: () => book, onSuccess: (event) => Proposal.evolve(book, event)
  }), book)
