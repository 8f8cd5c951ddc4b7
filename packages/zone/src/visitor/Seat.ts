import type { CommitteeApi } from "@jianyan/contract"
import type { Access, Committee, Member, Unit } from "@jianyan/domain"
import type { House } from "./House.ts"

/** Who is signed in, the committee they stand in now, and what they may be there. */
export interface Seat<H extends House> {
  readonly me: CommitteeApi.Me
  readonly at: Committee.Id
  /** Each role once, in the order of the seats. */
  readonly roles: ReadonlyArray<Access.Role>
  readonly member: Member.Id | undefined
  readonly unit: Unit.Id | undefined
  readonly house: H
  readonly holds: (...any: ReadonlyArray<Access.Role>) => boolean
}

/** A seat whose committee has said what it is. */
export interface Visitor<H extends House> extends Seat<H> {
  readonly committee: Committee.Committee
}

/** Gives the seat of an account in one committee, all its roles there together. */
export const seatOf = <H extends House>(me: CommitteeApi.Me, at: Committee.Id, house: H): Seat<H> => {
  const seats = me.seats.filter((seat) => seat.committee === at)
  const roles = [...new Set(seats.map((seat) => seat.role))]
  return {
    me, at, roles, house,
    member: seats.find((seat) => seat.member !== undefined)?.member,
    unit: seats.find((seat) => seat.unit !== undefined)?.unit,
    holds: (...any) => any.some((role) => roles.includes(role))
  }
}
