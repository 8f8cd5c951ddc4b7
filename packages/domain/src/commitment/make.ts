import { HashMap } from "effect"
import type { Of as OfProposal } from "../proposal/ProposalEvent.ts"
import * as Commitment from "./Commitment.ts"
import type { Of } from "./CommitmentEvent.ts"
import type { Commitments } from "./evolve.ts"
import { isOpen } from "./standing.ts"

/**
 * Makes a promise of every answer of a sent reply that is planned for a day; it is written in the same act as the reply.
 *
 * A promise the unit gave to the same recommendation before and has not kept is renewed by the new one, so nothing is asked twice and the first day stays on record.
 */
export const make = ({ at, proposal, reply }: OfProposal<"ReplySent">, promises: Commitments): ReadonlyArray<Of<"CommitmentMade" | "CommitmentRenewed">> =>
  reply.answers.flatMap(({ by, outcome, recommendation, text }) => {
    if (outcome !== "planned" || by === undefined) return []
    const commitment = Commitment.idOf(proposal, reply.unit, recommendation, reply.round)
    const before = [...HashMap.values(promises)].filter((one) => one.of === proposal && one.unit === reply.unit && one.recommendation === recommendation && one.id !== commitment && isOpen(one))
    return [
      { _tag: "CommitmentMade" as const, commitment, of: proposal, unit: reply.unit, recommendation, round: reply.round, text, until: by, at },
      ...before.map((one) => ({ _tag: "CommitmentRenewed" as const, commitment: one.id, by: commitment, at }))
    ]
  })
