import { Schema } from "effect"
import { Me } from "./CommitteeApi.ts"
import * as Endpoint from "./Endpoint.ts"

export const me = Endpoint.get("/me", { about: "Says who is signed in, or null.", allow: "anyone", success: Schema.NullOr(Me) })
export const health = Endpoint.get("/health", { about: "Answers while the process lives.", allow: "anyone", success: Schema.Struct({ status: Schema.Literal("alive"), version: Schema.String }) })
export const ready = Endpoint.get("/ready", {
  about: "Answers when the journal can be read; 503 otherwise.", allow: "anyone", success: Schema.Struct({ status: Schema.Literal("ready"), head: Schema.Int })
})
export const ways = Endpoint.get("/ways", {
  about: "Says which ways lead in: a password always, the institution's own identity provider where one is configured.", allow: "anyone",
  success: Schema.Array(Schema.Literals(["password", "provider"]))
})
export const demo = Endpoint.get("/demo", {
  about: "Lists the demo sign-ins, none outside demo mode.", allow: "anyone",
  success: Schema.Array(Schema.Struct({ user: Schema.String, password: Schema.String, role: Schema.String, name: Schema.String }))
})
