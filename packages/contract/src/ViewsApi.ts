import { View } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"

const id = { params: Schema.Struct({ view: View.View.fields.id }) }
const taken = { 409: View.NameTaken } as const

export const views = Endpoint.get("/views", { about: "Lists the views the one who asks keeps, in the order saved.", allow: "seated", success: Schema.Array(View.View) })
export const saveView = Endpoint.post("/views", {
  about: "Keeps a list under a name, for the one who asks alone.", allow: "seated",
  payload: Schema.Struct({ zone: Schema.String, name: Schema.String, query: Schema.String }), success: View.View, refusals: { ...taken, 422: Schema.Union([View.Malformed, View.TooMany]) }
})
export const renameView = Endpoint.post("/views/:view/rename", {
  about: "Gives a view another name.", allow: "seated", ...id, payload: Schema.Struct({ name: Schema.String }), success: View.View, refusals: { ...taken, 404: View.NotFound, 422: View.Malformed }
})
export const dropView = Endpoint.post("/views/:view/drop", { about: "Forgets a view.", allow: "seated", ...id, refusals: { 404: View.NotFound } })
