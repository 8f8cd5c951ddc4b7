import type { ProposalsApi } from "@jianyan/contract"
import { type House, Proposal } from "@jianyan/domain"
import { findProposal, Houses, Signings, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"
import { People } from "../../People.ts"

type Given = { readonly id: Proposal.Id } & ProposalsApi.LetterQuery

/** Says to whom a reply is addressed: the bodies in whose name the proposal was put, or the members who signed it. */
const addressee = ({ bodies }: House.House, { proposer }: Proposal.Proposal, names: Readonly<Record<string, string>>): string => {
  const putBy = Proposal.Proposer.bodies(proposer).flatMap((body) => Option.toArray(HashMap.get(bodies, body))).map(({ name }) => name.zh)
  if (proposer._tag === "Body") return putBy.length === 0 ? "提案单位" : putBy.join("、")
  const named = Proposal.Proposer.authors(proposer).flatMap((member) => names[member] ?? [])
  return named.length === 0 ? "提案人" : `${named.join("、")}委员`
}

const compose = ({ by, id, round, ...signing }: Given) =>
  Effect.gen(function*() {
    const visitor = yield* Visitor
    const house = yield* Houses.use((houses) => houses.now(visitor.committee))
    const proposal = yield* Effect.flatMap(Effect.fromResult(findProposal(house, id, visitor)), (found) => Signings.use((it) => it.open(found)))
    const reply = proposal.replies.filter((sent) => (by === undefined || sent.unit === by) && (round === undefined || sent.round === round)).at(-1)
    const unit = reply === undefined ? undefined : Option.getOrUndefined(HashMap.get(house.units, reply.unit))
    if (reply === undefined || unit === undefined) return yield* new Proposal.NoReply({ id })
    const names = yield* People.use((people) => people.named(visitor.committee, [Proposal.Proposer.signatory(proposal.proposer), ...Proposal.Proposer.authors(proposal.proposer)]))
    return Proposal.letter(proposal, reply, unit, Option.getOrThrow(house.committee), addressee(house, proposal, names), signing)
  })

/** Lays a letter out; what it needs is read when the first letter is asked for, not when the house opens. */
const document = async (letter: Proposal.OfficialLetter): Promise<Uint8Array> => (await import("../../letter/letterDocx.ts")).letterDocx(letter)

/** Answers what is asked of the official letters of replies. */
export const lettering = {
  letter: compose,
  letterFile: (given: Given) =>
    Effect.flatMap(compose(given), (letter) =>
      Effect.map(Effect.promise(() => document(letter)), (bytes) => ({
        name: `${letter.title}.docx`, type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes
      })))
}
