import { Schema } from "effect"
import * as Station from "../station/Station.ts"
import * as Theme from "../theme/Theme.ts"

/** How the matter was looked into (调研), in words: when, where, with whom. */
export const Research = Schema.String.check(Schema.isMinCodePoints(4), Schema.isMaxCodePoints(300))

/** What a proposal came of, as its first proposer says: a station (委员工作站) where people spoke of it, a theme (参考选题) it took up, the research behind it, all or none. */
export const Origin = Schema.Struct({ station: Schema.optionalKey(Station.Id), theme: Schema.optionalKey(Theme.Id), research: Schema.optionalKey(Research) })
export type Origin = typeof Origin.Type
