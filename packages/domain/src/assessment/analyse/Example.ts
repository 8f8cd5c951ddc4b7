import { Schema } from "effect"
import { Fact } from "../Fact.ts"
import { Role } from "../Place.ts"
import * as Points from "../Points.ts"
import { Line, type Sheet } from "../Sheet.ts"

/** What somebody has done, and what the rulebook makes of it: the lines that move points, the total, the grade proposed. */
export const Scene = Schema.Struct({
  records: Schema.Array(Schema.toType(Fact)),
  lines: Schema.Array(Line),
  total: Points.Points,
  grade: Schema.optionalKey(Schema.String)
})
export type Scene = typeof Scene.Type

/** The smallest case found in which a rulebook does something its author cannot mean: one scene, or two to compare. */
export const Example = Schema.Struct({ roles: Schema.Array(Role), scenes: Schema.NonEmptyArray(Scene) })
export type Example = typeof Example.Type

/** A scene from the records and the sheet they lead to. */
export const sceneOf = (records: ReadonlyArray<Fact>, { lines, proposed, total }: Sheet): Scene =>
  ({ records, lines: lines.filter(({ points }) => points !== 0), total, ...(proposed === undefined ? {} : { grade: proposed.grade }) })
