import { Assessment, Draft, Rulebook } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { Year } from "./Year.ts"

const { Rulebook: Text, Words } = Assessment.Rulebook

/** An edition that was adopted, and whether it is the one in force today for those it assesses. */
export const Edition = Schema.Struct({
  name: Schema.NonEmptyString, edition: Schema.String, title: Words, body: Words, subject: Assessment.Rulebook.Subject, owner: Schema.optionalKey(Schema.String),
  inForce: Text.fields.inForce, running: Schema.Boolean, clauses: Schema.Int
})
export type Edition = typeof Edition.Type

/** What the list tells of a draft: the edition it is to be, what it was begun from, who revised it last, and how often it was. */
export const Drafted = Schema.Struct({ id: Draft.Id, title: Words, edition: Schema.String, from: Schema.String, revisedBy: Schema.String, revisedAt: Schema.DateTimeUtcFromString, revision: Schema.Int })
export type Drafted = typeof Drafted.Type

/** A published regulation to begin from. */
export const Shipped = Schema.Struct({ key: Schema.String, title: Words, body: Words, subject: Assessment.Rulebook.Subject, clauses: Schema.Int, visible: Schema.optionalKey(Schema.Literals(["full", "core", "part", "news"])) })
export type Shipped = typeof Shipped.Type

/** What another text moves in a year: every member in order of name, the clauses by what they move, and the groups of five or more. */
export const WhatIf = Schema.Struct({
  from: Text, to: Text, year: Schema.Int,
  moved: Schema.Array(Assessment.WhatIf.Moved), clauses: Schema.Array(Assessment.WhatIf.ClauseMoves),
  /** How many the quotas and consequences of either text would name by that year alone. */
  ensuing: Schema.Struct({ from: Schema.Array(Assessment.WhatIf.Ensuing), to: Schema.Array(Assessment.WhatIf.Ensuing) }),
  groups: Schema.Struct({ sector: Schema.Array(Assessment.WhatIf.GroupMoves), role: Schema.Array(Assessment.WhatIf.GroupMoves), group: Schema.Array(Assessment.WhatIf.GroupMoves) }),
  /** The names of the members, and of the bodies that are groups. */
  names: Names
})
export type WhatIf = typeof WhatIf.Type

const keepers = ["evaluator", "office"] as const
const overseers = ["evaluator", "office", "leader", "auditor"] as const
const about = { params: Schema.Struct({ id: Draft.Id }) }
const missing = { 404: Draft.NotFound } as const

export const list = Endpoint.get("/rulebooks", {
  about: "Lists the adopted editions of all rulebooks; for those who may read them also the drafts, and for those who keep rulebooks the published regulations to begin from.", allow: "seated",
  success: Schema.Struct({ editions: Schema.Array(Edition), drafts: Schema.Array(Drafted), gallery: Schema.Array(Shipped), names: Names })
})
export const begin = Endpoint.post("/rulebooks/drafts", {
  about: "Begins a draft from an adopted edition (\"binhe/2026\"), from a published regulation (\"gallery:jinan2015\"), or from a text that is sent.", allow: keepers,
  payload: Schema.Union([Schema.Struct({ from: Schema.NonEmptyString }), Schema.Struct({ text: Schema.Json })]),
  success: Schema.Struct({ id: Draft.Id }), refusals: { 404: Rulebook.NotFound, 422: Assessment.Unreadable }
})
export const read = Endpoint.get("/rulebooks/drafts/:id", { about: "Reads a draft.", allow: overseers, ...about, success: Schema.Struct({ draft: Draft.Draft, names: Names }), refusals: missing })
export const revise = Endpoint.post("/rulebooks/drafts/:id/revise", {
  about: "Writes a draft anew on the revision that was read.", allow: keepers, ...about, payload: Schema.Struct({ text: Text, revision: Schema.Int }),
  success: Schema.Struct({ revision: Schema.Int }), refusals: { ...missing, 409: Draft.RevisedMeanwhile }
})
export const discard = Endpoint.post("/rulebooks/drafts/:id/discard", { about: "Puts a draft away.", allow: keepers, ...about, refusals: missing })
export const adopt = Endpoint.post("/rulebooks/drafts/:id/adopt", {
  about: "Adopts a draft as an edition, once the analyser ran; more faults than were seen are refused.", allow: keepers, ...about,
  payload: Schema.Struct({ revision: Schema.Int, faults: Schema.Int }), success: Schema.Struct({ edition: Schema.String }),
  refusals: { ...missing, 409: Draft.RevisedMeanwhile, 422: Schema.Union([Rulebook.EditionAdopted, Draft.Faulty]) }
})
export const compare = Endpoint.get("/what-if", {
  about: "Compares a year under two texts, editions (\"binhe/2026\") or drafts (\"draft:\" and the id): who moves, and by which clause.", allow: overseers,
  query: Schema.Struct({ year: Year, from: Schema.NonEmptyString, to: Schema.NonEmptyString }),
  success: WhatIf, refusals: { 404: Schema.Union([Rulebook.NotFound, Rulebook.NoneInForce, Draft.NotFound]) }
})
