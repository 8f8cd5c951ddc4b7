import { Notice } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"

/** A notice as its reader sees it: what it says, the title and number of the proposal if it is about one, and whether it gives a task to do by hand. */
export const Told = Schema.Struct({
  notice: Notice.Notice,
  title: Schema.optionalKey(Schema.String),
  number: Schema.optionalKey(Schema.Int),
  task: Schema.Boolean
})
export type Told = typeof Told.Type

export const list = Endpoint.get("/notices", {
  about: "Lists the notices for the one who asks, the latest first, a page of them, and counts all and those nobody has seen.", allow: "seated",
  query: Schema.Struct({ unseen: Schema.optionalKey(Schema.Literals(["yes"])), limit: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 1, maximum: 500 }))), skip: Schema.optionalKey(Schema.FiniteFromString.check(Schema.isInt(), Schema.isBetween({ minimum: 0, maximum: 1_000_000 }))) }),
  success: Schema.Struct({ notices: Schema.Array(Told), unseen: Schema.Int, total: Schema.Int })
})
export const see = Endpoint.post("/notices/:id/see", {
  about: "Marks a notice as seen, or the task it gives as done.", allow: "seated", params: Schema.Struct({ id: Notice.Id }), refusals: { 404: Notice.NotFound, 409: Notice.AlreadySeen }
})
