import { Schema } from "effect"
import * as Station from "../station/Station.ts"
import * as Theme from "../theme/Theme.ts"

/** What a proposal came of, as its first proposer says: a station (委员工作站) where people spoke of it, a theme (参考选题) it took up, both or neither. */
export const Origin = Schema.Struct({ station: Schema.optionalKey(Station.Id), theme: Schema.optionalKey(Theme.Id) })
export type Origin = typeof Origin.Type
