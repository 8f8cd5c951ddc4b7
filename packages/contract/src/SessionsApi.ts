import { Body, Committee, Day, Member, Proposal } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"

/** A session with where its window stands and how many proposals it received, of them in the plenary's window. */
export const Standing = Schema.Struct({ session: Committee.Session, window: Schema.Literals(["ahead", "open", "over"]), received: Schema.Int, plenary: Schema.Int })
export type Standing = typeof Standing.Type

const Days = Schema.Struct({ opens: Day.Day, closes: Day.Day })
const Window = { windowOpens: Schema.DateTimeUtcFromString, windowCloses: Schema.DateTimeUtcFromString }
const keepers = ["office", "proposalsStaff"] as const

export const sessions = Endpoint.get("/sessions", {
  about: "Lists the sessions with their windows, and says what a proposal submitted now is received as.", allow: "seated",
  success: Schema.Struct({
    at: Schema.DateTimeUtcFromString, now: Schema.optionalKey(Schema.Struct({ session: Committee.SessionId, kind: Schema.Literals(["plenary", "ordinary"]) })), sessions: Schema.Array(Standing)
  })
})
export const derive = Endpoint.post("/sessions/derive", {
  about: "Derives the window of a session from the policy's rule and its days; none where the policy has no rule.", allow: keepers, payload: Days,
  success: Schema.Struct({ window: Schema.optionalKey(Schema.Struct(Window)), article: Schema.optionalKey(Schema.String) })
})
export const call = Endpoint.post("/sessions", {
  about: "Calls the next session of a term, with the window in which it receives.", allow: keepers,
  payload: Schema.Struct({ term: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999 })), number: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 20 })), ...Days.fields, ...Window }),
  refusals: { 422: Schema.Union([Committee.SessionOutOfTerm, Committee.WindowsOverlap]) }
})
export const changeWindow = Endpoint.post("/sessions/:session/window", {
  about: "Changes the window of a session that is not over.", allow: keepers, params: Schema.Struct({ session: Committee.SessionId }), payload: Schema.Struct(Window),
  refusals: { 404: Committee.UnknownSession, 422: Schema.Union([Committee.WindowOver, Committee.WindowAmiss, Committee.WindowsOverlap]) }
})

/** Who signs for a body: its heads today. */
export const Headed = Schema.Struct({ body: Body.Id, heads: Schema.Array(Member.Id) })
export type Headed = typeof Headed.Type

export const heads = Endpoint.get("/heads", { about: "Lists who signs for each body today.", allow: "seated", success: Schema.Struct({ bodies: Schema.Array(Headed), names: Names }) })
export const appointHead = Endpoint.post("/heads", {
  about: "Makes a member the head of a body from a day on; whoever headed it so far does until that day.", allow: ["office"],
  payload: Schema.Struct({ body: Body.Id, member: Member.Id, from: Day.Day }), refusals: { 404: Schema.Union([Body.NotFound, Member.NotFound]), 422: Schema.Union([Member.HeadshipHeld, Proposal.BodyDissolved]) }
})
