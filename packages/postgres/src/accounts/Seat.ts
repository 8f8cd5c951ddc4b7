import { Access } from "@jianyan/domain"
import { Schema } from "effect"

/** A row of the seats, where an empty member or unit means that the seat has none. */
export type Row = {
  readonly committee: string
  readonly account: string
  readonly role: string
  readonly member: string
  readonly unit: string
}

const decode = Schema.decodeUnknownSync(Access.Seat)

/** Writes a seat of an account as its row. */
export const toRow = (account: string, { committee, role, member, unit }: Access.Seat): Row => ({
  committee,
  account,
  role,
  member: member ?? "",
  unit: unit ?? ""
})

/** Reads a seat back from its row. */
export const fromRow = ({ committee, role, member, unit }: Row): Access.Seat =>
  decode({ committee, role, ...(member !== "" && { member }), ...(unit !== "" && { unit }) })
