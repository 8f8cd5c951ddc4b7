import { Body, Member, type Proposal } from "@jianyan/domain"
import { Result } from "effect"
import { idFor } from "./named.ts"
import { type Row, said, whole } from "./readRow.ts"
import type { Repair } from "./Refused.ts"

/** Who puts a proposal, what the register calls the member, and the body that has to be formed first. */
export interface Put {
  readonly proposer: Proposal.Proposer.Proposer
  readonly person: { readonly id: string; readonly name: string }
  readonly body?: { readonly id: Body.Id; readonly kind: Body.Kind; readonly name: string }
  /** A seat to be taken, which one who only stands in for a body does not take. */
  readonly seat?: { readonly member: Member.Id; readonly sector?: string }
  readonly repairs: ReadonlyArray<Repair>
}

const parties = ["民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟"]

const kindOf = (name: string): Body.Kind => {
  if (parties.some((party) => name.includes(party))) return "party"
  if (name.includes("政协") && name.endsWith("委员会")) return "specialCommittee"
  if (name.endsWith("界") || name.includes("界别")) return "sector"
  return name.endsWith("组") ? "group" : "organization"
}

/** The name of a member as papers without names print it, such as 委员等3人（联名）. */
const nameless = /^(?:委员|代表)(?:等\d+人)?(?:（(?:个人|联名)）)?$/u

/** Reads who puts a proposal; refuses one that does not say so. */
export const proposerOf = (row: Row): Result.Result<Put, { readonly field: string; readonly problem: string; readonly wayOut: string }> => {
  const key = said(row.proposerKey), name = said(row.proposer), type = said(row.proposerType)
  const named = name !== undefined && !nameless.test(name)
  if (type === "集体" || (type === undefined && key === undefined && named)) {
    if (!named) return Result.fail({ field: "proposer", problem: "the body is not named", wayOut: "name the body" })
    const body = Body.Id.make(idFor("body", name)), signedBy = Member.Id.make(idFor("signatory", `${name} signatory`))
    return Result.succeed({
      proposer: { _tag: "Body", body, signedBy },
      person: { id: signedBy, name: `${name}（署名人未载）` },
      body: { id: body, kind: kindOf(name), name },
      repairs: ["signatory"]
    })
  }
  const known = key ?? (named ? name : undefined)
  if (known === undefined) return Result.fail({ field: "proposerKey", problem: "who puts the proposal is not said", wayOut: "give every proposer a key of their own" })
  const first = Member.Id.make(idFor("member", known)), sector = said(row.sector)
  return Result.succeed({
    proposer: { _tag: "Members", first, with: [] },
    person: { id: first, name: named ? name : `委员 ${known}` },
    seat: { member: first, ...(sector === undefined ? {} : { sector }) },
    repairs: (whole(row.coSigners) ?? 1) > 1 ? ["coSigners"] : []
  })
}
