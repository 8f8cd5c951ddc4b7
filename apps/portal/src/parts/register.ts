import type { Body, Member } from "@jianyan/domain"
import { said } from "@jianyan/zone"
import { t } from "../words/words.ts"

/** Finds the names of bodies; one the committee does not list is said by its id. */
export const bodyNames = (bodies: ReadonlyArray<Body.Body>): ((id: Body.Id) => string) => {
  const byId = new Map(bodies.map((body) => [body.id, body]))
  return (id) => {
    const found = byId.get(id)
    return found === undefined ? id : said(found.name)
  }
}

/** Says who a member is; whose name was erased is said by the id. */
export const memberName = (member: { readonly id: Member.Id; readonly name?: string }): string => member.name ?? t("members.unnamed", member.id)
