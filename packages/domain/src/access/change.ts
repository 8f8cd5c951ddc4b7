import { type DateTime, Result } from "effect"
import type * as Committee from "../committee/Committee.ts"
import type { Of } from "./AccessEvent.ts"
import { type Grant, seatsOf, type SeatUnfit } from "./seatsOf.ts"

/** Gives an account other roles in a committee in place of those it has. */
export const change = (committee: Committee.Id, access: string, grant: Grant, by: string, at: DateTime.Utc): Result.Result<Of<"AccessChanged">, SeatUnfit> =>
  Result.map(seatsOf(committee, grant), () => ({ _tag: "AccessChanged", access, grant, by, at }))
