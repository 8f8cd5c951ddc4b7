import { Assessment, type Committee, Facts, type House, type Member, type Proposal } from "@jianyan/domain"
import { type DateTime, HashMap, Option } from "effect"
import type { Frame } from "../scores/Frame.ts"

/** What one line of the rulebook in force gives one of the signers, if the proposal is filed. */
export interface Credit {
  readonly member: Member.Id
  /** The clause and the label as printed. */
  readonly clause: string
  readonly label: Assessment.Rulebook.Words
  /** In 1/10,000 point. */
  readonly points: number
  /** How the whole is dealt out, where the rulebook shares it. */
  readonly dealt?: Assessment.Sheet.Dealt
}

const filed = (self: Proposal.Proposal, at: DateTime.Utc, committee: Committee.Committee): Proposal.Proposal => ({
  ...self, stage: { _tag: "Filed" }, submission: self.submission ?? { at, session: committee.sessions.at(-1)?.id ?? ("" as Committee.SessionId), kind: "ordinary" }
})

const signedBy = (self: Proposal.Proposal, member: Member.Id): Proposal.Proposal =>
  self.proposer._tag === "Body" ? self
    : { ...self, proposer: { ...self.proposer, with: self.proposer.with.map((other) => other.member === member ? { ...other, answer: "signed" as const } : other) } }

const labelled = (rulebook: Assessment.Rulebook.Rulebook, article: string | undefined) => {
  const found = rulebook.articles.find((one) => one.id === article)
  return found === undefined ? undefined : { clause: found.clause, label: found.label }
}

/**
 * Shows what a proposal would bring each of its signers if the one who is asked signed it and it were filed, by the rulebook in force.
 *
 * It is the assessment itself, run over this one record: no amount is made up, and what a cap would take of a full year is not in it. Members of levels above share and receive nothing here.
 */
export const credit = (house: House.House, self: Proposal.Proposal, signer: Member.Id, { rulebook, year }: Frame, committee: Committee.Committee, at: DateTime.Utc): ReadonlyArray<Credit> => {
  const facts = Facts.ofProposal(filed(signedBy(self, signer), at, committee), committee.policy)
  const assessed = (id: Member.Id) => !Option.exists(HashMap.get(house.members, id), ({ level }) => level !== undefined)
  return facts.filter(({ member }) => assessed(member)).flatMap((fact) => {
    const roles = Option.match(HashMap.get(house.members, fact.member), { onNone: () => [], onSome: (member) => Facts.roles(member, year.to) })
    const { lines } = Assessment.assess(rulebook, { id: fact.member, roles }, [fact], year)
    return lines.flatMap((line) => {
      const label = labelled(rulebook, line.article)
      return line.records.includes(fact.record) && label !== undefined && (line.points !== 0 || line.dealt !== undefined)
        ? [{ member: fact.member, ...label, points: line.points, ...(line.dealt !== undefined && { dealt: line.dealt }) }] : []
    })
  })
}
