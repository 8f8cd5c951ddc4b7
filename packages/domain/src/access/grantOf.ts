import { Array, Option } from "effect"
import type { Seat } from "./Access.ts"
import type { Grant } from "./seatsOf.ts"

/** Says what the seats of one committee let an account do; none where it has no seat. */
export const grantOf = (seats: ReadonlyArray<Seat>): Option.Option<Grant> => {
  const roles = Array.dedupe(seats.map(({ role }) => role))
  const member = seats.find((seat) => seat.member !== undefined)?.member, unit = seats.find((seat) => seat.unit !== undefined)?.unit
  return Array.isReadonlyArrayNonEmpty(roles) ? Option.some({ roles, ...(member !== undefined && { member }), ...(unit !== undefined && { unit }) }) : Option.none()
}
