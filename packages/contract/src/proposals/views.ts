import { Access, Committee, Day, Proposal } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "../Endpoint.ts"
import { Names } from "../Names.ts"
import { Row } from "./Row.ts"

/** One proposal that waits, since when, and the working days since. */
export const Waiting = Schema.Struct({ row: Row, since: Schema.DateTimeUtcFromString, workingDays: Schema.Int })

/** One stage of a session's work: how many stand there, who leads them on, and those that wait longest. */
export const BoardColumn = Schema.Struct({
  stage: Schema.Literals(Proposal.stages),
  count: Schema.Int,
  /** Whose move leads on from here. */
  by: Schema.Array(Access.Role),
  /** How many of them await a reply, or to be handed over for the first time, when the day for it has passed. */
  overdue: Schema.Int,
  longest: Schema.Array(Waiting)
})
export type BoardColumn = typeof BoardColumn.Type

/** Where the proposals of a session stand, stage by stage in the order of life. */
export const Board = Schema.Struct({ columns: Schema.Array(BoardColumn), names: Names })
export type Board = typeof Board.Type

/** The replies due on one day; the first few of them as rows. */
export const DueDay = Schema.Struct({ day: Day.Day, count: Schema.Int, rows: Schema.Array(Row) })
export type DueDay = typeof DueDay.Type

/** A month of a year, written "2026-03". */
export const Month = Schema.String.check(Schema.isPattern(/^20\d{2}-(0[1-9]|1[0-2])$/u))

export const board = Endpoint.get("/board", {
  about: "Shows where the proposals of a session stand, and which of each stage wait longest.", allow: ["proposalsStaff", "leader"],
  query: Schema.Struct({ session: Schema.optionalKey(Committee.SessionId) }), success: Board
})
export const deadlines = Endpoint.get("/deadlines", {
  about: "Lists the replies that are due in one month, day by day.", allow: "seated",
  query: Schema.Struct({ month: Month }), success: Schema.Struct({ days: Schema.Array(DueDay), names: Names })
})
