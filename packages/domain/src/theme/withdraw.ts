import { type DateTime, Result } from "effect"
import * as Theme from "./Theme.ts"
import type { Of } from "./ThemeEvent.ts"

/** Withdraws a theme with the reason: a suggestion not taken up, or one taken off the list, whose number is not given again. Refuses one withdrawn before. */
export const withdraw = (self: Theme.Theme, reason: string, at: DateTime.Utc): Result.Result<Of<"ThemeWithdrawn">, Theme.Withdrawn> =>
  self.withdrawn === undefined ? Result.succeed({ _tag: "ThemeWithdrawn", theme: self.id, reason, at }) : Result.fail(new Theme.Withdrawn({ id: self.id }))
