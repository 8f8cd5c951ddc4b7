import { Committee, Examination, Proposal } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"

const Step = Schema.Literals(["pre", "re", "joint", "examined"])

/** How far the examination of one category is, who does it, and whether the one who asks is among them. */
export const Category = Schema.Struct({
  id: Examination.Id,
  category: Schema.String,
  received: Schema.Int,
  decided: Schema.Int,
  steps: Schema.Array(Schema.Struct({ step: Step, passed: Schema.Int })),
  examiners: Schema.Array(Schema.Struct({ account: Schema.String, name: Schema.optionalKey(Schema.String) })),
  mine: Schema.Boolean
})
export type Category = typeof Category.Type

/** One proposal that waits for the one who examines, with the step it waits at. */
export const Waiting = Schema.Struct({ id: Proposal.Id, title: Schema.String, category: Schema.String, step: Step, submittedAt: Schema.optionalKey(Schema.DateTimeUtcFromString) })
export type Waiting = typeof Waiting.Type

/** The examination of a session, and the queue of the one who asks. */
export const Board = Schema.Struct({ session: Schema.optionalKey(Committee.SessionId), categories: Schema.Array(Category), queue: Schema.Array(Waiting) })
export type Board = typeof Board.Type

const staff = ["proposalsStaff"] as const

export const list = Endpoint.get("/examinations", {
  about: "Shows how far the examination of a session is by category, and what waits for the one who examines.", allow: staff,
  query: Schema.Struct({ session: Schema.optionalKey(Committee.SessionId), category: Schema.optionalKey(Schema.String) }), success: Board
})
export const candidates = Endpoint.get("/examinations/candidates", {
  about: "Lists the accounts that may be assigned to examine.", allow: staff, success: Schema.Array(Schema.Struct({ account: Schema.String, name: Schema.String }))
})
export const assign = Endpoint.post("/examinations", {
  about: "Assigns an examiner to a category of a session.", allow: staff, payload: Schema.Struct({ session: Committee.SessionId, category: Schema.String, account: Schema.String }),
  refusals: { 422: Schema.Union([Examination.AssignedAlready, Examination.UnknownSession, Examination.NotAnExaminer, Proposal.UnknownCategory]) }
})
export const unassign = Endpoint.post("/examinations/:id/unassign", {
  about: "Takes an examiner off a category; what was recommended stays.", allow: staff, params: Schema.Struct({ id: Examination.Id }), payload: Schema.Struct({ account: Schema.String }),
  refusals: { 422: Examination.NotAssigned }
})
