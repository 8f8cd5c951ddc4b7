import { type DateTime, Result } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { UnknownSession } from "../examination/assign.ts"
import { known, type UnknownCategory } from "./reword.ts"
import type * as Theme from "./Theme.ts"
import type { Of } from "./ThemeEvent.ts"

/** Suggests a theme for a session; refuses a session the committee has not called and a category its policy lacks. */
export const suggest = (
  theme: Theme.Id, session: Committee.SessionId, content: Theme.Content, by: Theme.Source, committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"ThemeSuggested">, UnknownSession | UnknownCategory> =>
  committee.sessions.some((one) => one.id === session)
    ? Result.map(known(content, committee.policy), (content) => ({ _tag: "ThemeSuggested" as const, theme, session, ...content, by, at }))
    : Result.fail(new UnknownSession({ session }))
