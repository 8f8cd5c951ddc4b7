import type { CommitteeApi } from "@jianyan/contract"
import type { Access, Committee, Member, Unit } from "@jianyan/domain"
import { createContext, useContext, type Accessor } from "solid-js"
import type { House } from "../house.ts"

/** Who is here, in which committee, and in which roles there. */
export interface Visit {
  readonly me: CommitteeApi.Me
  readonly committee: Committee.Committee
  readonly house: House
  readonly roles: ReadonlyArray<Access.Role>
  readonly member: Member.Id | undefined
  readonly unit: Unit.Id | undefined
}

/** Hands the visit down to the pages. */
export const VisitContext = createContext<Accessor<Visit>>()

/** Reads the visit; only pages inside `Signed` have one. */
export const useVisit = (): Accessor<Visit> => {
  const visit = useContext(VisitContext)
  if (visit === undefined) throw new Error("this page stands outside Signed")
  return visit
}

/** Tells whether the visitor holds any of the roles in this committee. */
export const holds = ({ roles }: Pick<Visit, "roles">, ...any: ReadonlyArray<Access.Role>): boolean => any.some((role) => roles.includes(role))
