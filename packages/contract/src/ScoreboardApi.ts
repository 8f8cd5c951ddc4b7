import { Assessment, Committee, Day, Unit } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "./Endpoint.ts"
import { Names } from "./Names.ts"
import { Row } from "./ProposalsApi.ts"

/** The five rates by their names in the field: 办结率, 反馈率, 见面率, 落实率, 满意率. */
export const rates = ["completion", "feedback", "faceToFace", "implementation", "satisfaction"] as const

/** What of a unit opens to its proposals without a rate: those it must answer, those its head leads in person, and those that are overdue. */
export const lists = ["handled", "ledByHead", "overdue"] as const

/** The rulebooks of units a board may be read under: the committee's own where it has adopted one, and those that are published. */
export const books = ["own", "shishi", "tongzhou", "baoji"] as const

/** How many of how many. */
export const Share = Schema.Struct({ of: Schema.Int, over: Schema.Int })
export type Share = typeof Share.Type

const Rates = Schema.Struct({ completion: Share, feedback: Share, faceToFace: Share, implementation: Share, satisfaction: Share })

/** A handling unit with its kind where it was told, its five rates, and how many proposals its head leads in person; units come in order of id, or of what is overdue, never of a rate. */
export const Board = Schema.Struct({ unit: Unit.Id, kind: Schema.optionalKey(Unit.Kind), rates: Rates, handled: Schema.Int, ledByHead: Schema.Int, overdue: Schema.Int })
export type Board = typeof Board.Type

/** A unit under a rulebook of units: the sheet, and the records its lines name. */
export const Assessed = Schema.Struct({ rulebook: Assessment.Rulebook.Rulebook, sheet: Assessment.Sheet.Sheet })
export type Assessed = typeof Assessed.Type

const readers = ["proposalsStaff", "leader", "office", "evaluator", "auditor", "handlingUnit"] as const
const session = Schema.optionalKey(Committee.SessionId)

export const boards = Endpoint.get("/scoreboard", {
  about: "Lists the five rates of every handling unit; a unit sees its own.", allow: readers, query: Schema.Struct({ session }), success: Schema.Struct({ boards: Schema.Array(Board), today: Day.Day })
})
export const unit = Endpoint.get("/scoreboard/:unit", {
  about: "Reads one unit's rates with the records of one of them, and its sheet under a rulebook of units.", allow: readers, params: Schema.Struct({ unit: Unit.Id }),
  query: Schema.Struct({ session, rate: Schema.optionalKey(Schema.Literals([...rates, ...lists])), book: Schema.optionalKey(Schema.Literals(books)) }),
  success: Schema.Struct({
    board: Board,
    /** The records the rate is taken over, and the ids of those it counts. */
    rows: Schema.Array(Row), counted: Schema.Array(Schema.String),
    books: Schema.Array(Schema.Literals(books)), assessed: Schema.optionalKey(Assessed), names: Names
  }),
  refusals: { 404: Unit.NotFound }
})
export const tellKind = Endpoint.post("/units/:unit/kind", {
  about: "Says of which kind a handling unit is.", allow: ["proposalsStaff", "office"], params: Schema.Struct({ unit: Unit.Id }), payload: Schema.Struct({ kind: Unit.Kind }), refusals: { 404: Unit.NotFound }
})
