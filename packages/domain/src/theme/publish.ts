import { type DateTime, HashMap, Option, Result, Schema } from "effect"
import { SessionId } from "../committee/Committee.ts"
import type { Themes } from "./evolve.ts"
import * as Theme from "./Theme.ts"
import type { Of } from "./ThemeEvent.ts"

/** The theme stands on the list already, or is chosen twice. */
export class PublishedAlready extends Schema.TaggedError<PublishedAlready>()("Theme.PublishedAlready", { id: Theme.Id }) {}

/** The theme was suggested for another session. */
export class OfAnotherSession extends Schema.TaggedError<OfAnotherSession>()("Theme.OfAnotherSession", { id: Theme.Id, session: SessionId }) {}

type Chosen = Result.Result<Theme.Theme, Theme.NotFound | Theme.Withdrawn | PublishedAlready | OfAnotherSession>

const choosable = (themes: Themes, session: SessionId, id: Theme.Id): Chosen => {
  const self = Option.getOrUndefined(HashMap.get(themes, id))
  if (self === undefined) return Result.fail(new Theme.NotFound({ id }))
  if (self.session !== session) return Result.fail(new OfAnotherSession({ id, session: self.session }))
  if (self.withdrawn !== undefined) return Result.fail(new Theme.Withdrawn({ id }))
  return self.number === undefined ? Result.succeed(self) : Result.fail(new PublishedAlready({ id }))
}

/**
 * Publishes chosen themes as the list of a session, or as what is added to it: each takes the next number, in the order given.
 *
 * A number is never given twice, whatever is withdrawn. All are published or none: refuses a theme that is unknown, of another session, withdrawn, on the list already, or chosen twice.
 */
export const publish = (
  themes: Themes, session: SessionId, chosen: ReadonlyArray<Theme.Id>, at: DateTime.Utc
): Result.Result<ReadonlyArray<Of<"ThemePublished">>, Theme.NotFound | Theme.Withdrawn | PublishedAlready | OfAnotherSession> => {
  const twice = chosen.find((id, place) => chosen.indexOf(id) !== place)
  if (twice !== undefined) return Result.fail(new PublishedAlready({ id: twice }))
  const last = [...HashMap.values(themes)].reduce((most, { number = 0, session: of }) => of === session ? Math.max(most, number) : most, 0)
  return Result.map(Result.all(chosen.map((id) => choosable(themes, session, id))), (all) =>
    all.map(({ id }, place) => ({ _tag: "ThemePublished" as const, theme: id, number: last + place + 1, at })))
}
