import { type DateTime, Result } from "effect"
import type * as Committee from "../committee/Committee.ts"
import { UnknownSession } from "../examination/assign.ts"
import type * as Selection from "./Selection.ts"
import type { Of } from "./SelectionEvent.ts"

/** Opens a choice of excellent proposals, or of advanced units, over sessions of the committee; refuses a session it has not called. */
export const open = (
  id: Selection.Id, title: string, among: Selection.Among, sessions: Selection.Selection["sessions"], committee: Committee.Committee, at: DateTime.Utc
): Result.Result<Of<"SelectionOpened">, UnknownSession> => {
  const unknown = sessions.find((session) => !committee.sessions.some(({ id }) => id === session))
  return unknown === undefined ? Result.succeed({ _tag: "SelectionOpened", selection: id, title, among, sessions, at }) : Result.fail(new UnknownSession({ session: unknown }))
}
