import { Access, Member, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"

/** A person's way in as the office sees it: the names, and what the person may do here; never a password. */
export const Row = Schema.Struct({ id: Schema.String, user: Schema.String, name: Schema.String, grant: Access.Grant, own: Schema.Boolean })
export type Row = typeof Row.Type

/** A password that is told once, to be handed to its owner. */
export const Told = Schema.Struct({ id: Schema.String, user: Schema.String, password: Schema.String })
export type Told = typeof Told.Type

const id = { params: Schema.Struct({ id: Schema.String }) }
const short = Schema.String.check(Schema.isMaxCodePoints(80))
const keepers = ["office"] as const
const unfit = [Access.SeatUnfit, Access.MemberSeated] as const

export const list = Endpoint.get("/accounts", {
  about: "Lists who has a way in to this committee, and what they may do here.", allow: ["office", "auditor"], success: Schema.Struct({ accounts: Schema.Array(Row), names: Names })
})
export const open = Endpoint.post("/accounts", {
  about: "Opens an account with a first password, which is told once and kept nowhere.", allow: keepers,
  payload: Schema.Struct({ user: short, name: Schema.Trimmed.check(Schema.isNonEmpty(), Schema.isMaxCodePoints(80)), grant: Access.Grant }), success: Told,
  refusals: { 404: Schema.Union([Member.NotFound, Unit.NotFound]), 409: Access.UserTaken, 422: Schema.Union([...unfit, Access.UserMalformed]) }
})
export const seat = Endpoint.post("/accounts/:id/seats", {
  about: "Gives an account other roles here in place of those it has, at once; never the own.", allow: keepers, ...id, payload: Schema.Struct({ grant: Access.Grant }),
  refusals: { 404: Schema.Union([Access.NotFound, Member.NotFound, Unit.NotFound]), 409: Access.Own, 422: Schema.Union(unfit) }
})
export const renew = Endpoint.post("/accounts/:id/password", {
  about: "Gives an account a new password, told once; its sessions end and its second step is removed. Refuses an account that is seated in another committee too.", allow: keepers, ...id, success: Told,
  refusals: { 404: Access.NotFound, 409: Schema.Union([Access.Own, Access.SeatedElsewhere]) }
})
export const close = Endpoint.post("/accounts/:id/close", {
  about: "Takes a person's way in to this committee; sessions end at once, records keep the account's id.", allow: keepers, ...id, refusals: { 404: Access.NotFound, 409: Access.Own }
})
