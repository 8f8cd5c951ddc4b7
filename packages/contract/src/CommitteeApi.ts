import { Access, Body, Committee, Day, Member, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { whats } from "./ProposalsApi.ts"

/** Who is signed in: the account, the name it greets, its seats in every committee, and whether its password is still the one that was handed over. */
export const Me = Schema.Struct({ account: Schema.String, user: Schema.String, name: Schema.String, seats: Schema.Array(Access.Seat), handed: Schema.optionalKey(Schema.Literal(true)) })
export type Me = typeof Me.Type

/** One thing that waits for the one who asks, with how many and where to find them. */
export const Waiting = Schema.Struct({
  what: Schema.Literals([...whats, "overdue", "recordAttendance", "decideLeave", "reviewEntry", "decideObjection", "appraise"]),
  count: Schema.Int,
  /** The first few, by the id of what waits: a proposal, meeting, request for leave, entry or objection. */
  first: Schema.Array(Schema.Struct({ id: Schema.String, title: Schema.String, due: Schema.optionalKey(Day.Day) }))
})
export type Waiting = typeof Waiting.Type

/** A member with the name the register knows. */
export const Seated = Schema.Struct({ ...Member.Member.fields, name: Schema.optionalKey(Schema.String) })
export type Seated = typeof Seated.Type

export const committee = Endpoint.get("/committee", { about: "Reads the committee with its terms, sessions, policy and calendar.", allow: "seated", success: Committee.Committee })
export const bodies = Endpoint.get("/bodies", { about: "Lists sectors, special committees and groups.", allow: "seated", success: Schema.Array(Body.Body) })
export const units = Endpoint.get("/units", { about: "Lists handling units with their former names.", allow: "seated", success: Schema.Array(Unit.Unit) })
export const members = Endpoint.get("/members", { about: "Lists the members with their sectors, committees, groups and positions.", allow: "seated", success: Schema.Array(Seated) })
export const member = Endpoint.get("/members/:id", {
  about: "Reads one member.", allow: "seated", params: Schema.Struct({ id: Member.Id }), success: Seated, refusals: { 404: Member.NotFound }
})
export const registerUpper = Endpoint.post("/members", {
  about: "Registers a member of a level above who lives here; that level evaluates the member.", allow: ["office"],
  payload: Schema.Struct({ name: Schema.String.check(Schema.isPattern(/^[^\p{Cc}]+$/u), Schema.isMinCodePoints(2), Schema.isMaxCodePoints(40)), level: Member.Level, sector: Body.Id, from: Day.Day }),
  success: Schema.Struct({ member: Member.Id }), refusals: { 404: Body.NotFound }
})
export const endStay = Endpoint.post("/members/:id/end-stay", {
  about: "Ends the stay of a member of a level above, who proposes here no more from that day on.", allow: ["office"], params: Schema.Struct({ id: Member.Id }), payload: Schema.Struct({ until: Day.Day }),
  refusals: { 404: Member.NotFound, 409: Member.StayEnded, 422: Member.StayAmiss }
})
export const today = Endpoint.get("/today", { about: "Says what waits for the one who asks.", allow: "seated", success: Schema.Struct({ on: Day.Day, waiting: Schema.Array(Waiting), names: Names }) })
