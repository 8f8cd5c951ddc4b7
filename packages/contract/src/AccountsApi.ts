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

/** One thing that was done to a way in: to whose, by whom, when, and with what roles; a person whose account is closed has no name here any more. */
export const Past = Schema.Struct({ ...Access.Deed.fields, account: Schema.String, user: Schema.optionalKey(Schema.String), name: Schema.optionalKey(Schema.String), byName: Schema.optionalKey(Schema.String) })
export type Past = typeof Past.Type

/** A sitting member without a way in, and the sign-in name suggested. */
export const Outside = Schema.Struct({ member: Member.Id, name: Schema.String, user: Schema.String })
export type Outside = typeof Outside.Type

/** How many accounts are opened at once; a password is made slow to guess, so each takes its time. */
export const atOnce = 20

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
export const history = Endpoint.get("/accounts/history", {
  about: "Lists who was given a way in, other roles or a new password, by whom, and whose way in was taken, as the journal tells it, latest first.", allow: ["office", "auditor"],
  query: Schema.Struct({ account: Schema.optionalKey(Schema.String) }), success: Schema.Struct({ past: Schema.Array(Past), names: Names })
})
export const outside = Endpoint.get("/accounts/outside", { about: "Lists the sitting members who have no way in yet, each with the sign-in name suggested.", allow: keepers, success: Schema.Array(Outside) })
export const openAll = Endpoint.post("/accounts/outside", {
  about: "Opens an account for each of these members by the suggested name, with a first password that is told once; one who has a way in by now is left out.", allow: keepers,
  payload: Schema.Struct({ members: Schema.NonEmptyArray(Member.Id).check(Schema.isMaxLength(atOnce), Schema.isUnique()) }),
  success: Schema.Array(Schema.Struct({ ...Told.fields, member: Member.Id, name: Schema.String })), refusals: { 404: Member.NotFound }
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
