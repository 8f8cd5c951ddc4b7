import { type DateTime, Result } from "effect"
import type * as Committee from "../committee/Committee.ts"
import type { Of } from "./AccessEvent.ts"
import { type Grant, seatsOf, type SeatUnfit } from "./seatsOf.ts"

/** Gives an account a way in to a committee; `by` is the account of the one who gives it, or `system`. */
export const give = (committee: Committee.Id, access: string, grant: Grant, by: string, at: DateTime.Utc): Result.Result<Of<"AccessGiven">, SeatUnfit> =>
  Result.map(seatsOf(committee, grant), () => ({ _tag: "AccessGiven", access, grant, by, at }))
