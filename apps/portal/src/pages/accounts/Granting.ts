import { Access, type Member, type Unit } from "@jianyan/domain"
import type { Refusal } from "@jianyan/ui"
import { Array } from "effect"
import { accounts as say } from "../../words/accounts.ts"

/** What is chosen in a form so far. */
export interface Granting {
  readonly roles: ReadonlyArray<Access.Role>
  readonly member?: Member.Id | undefined
  readonly unit?: Unit.Id | undefined
}

/** The grant that was chosen, or what is still missing; a member or unit whose role was taken away again is left out. */
export const toGrant = ({ member, roles, unit }: Granting): Access.Grant | ReadonlyArray<Refusal> => {
  const chosen = Access.Role.literals.filter((role) => roles.includes(role))
  const asMember = chosen.includes("member"), forUnit = chosen.includes("handlingUnit")
  if (!Array.isReadonlyArrayNonEmpty(chosen)) return [{ name: "roles", message: say("refusal.noRole") }]
  const missing = [...(asMember && member === undefined ? [{ name: "member", message: say("refusal.noMember") }] : []), ...(forUnit && unit === undefined ? [{ name: "unit", message: say("refusal.noUnit") }] : [])]
  if (missing.length > 0) return missing
  return { roles: chosen, ...(asMember && member !== undefined && { member }), ...(forUnit && unit !== undefined && { unit }) }
}

/** Tells a grant from what is missing. */
export const isGrant = (found: Access.Grant | ReadonlyArray<Refusal>): found is Access.Grant => "roles" in found
