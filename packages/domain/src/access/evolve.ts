import { type DateTime, HashMap, Option } from "effect"
import { AccessEvent } from "./AccessEvent.ts"
import type { Deed, Way } from "./Way.ts"

/** Every way in a committee's journal tells of, by account; those that were taken stay. */
export type Ways = HashMap.HashMap<string, Way>
/** Nobody has a way in: what a journal is folded from. */
export const empty: Ways = HashMap.empty()

/** Applies one event to the ways in. Total: a way opened before the journal told of any begins with what it tells first. */
export const evolve = (self: Ways, event: AccessEvent): Ways => {
  const add = (deed: Deed): Ways =>
    HashMap.set(self, event.access, { id: event.access, deeds: [...Option.match(HashMap.get(self, event.access), { onNone: () => [], onSome: (way) => way.deeds }), deed] })
  const done = (what: Deed["what"]) => ({ at, by }: { readonly at: DateTime.Utc; readonly by: string }) => add({ what, by, at })
  const own = (what: Deed["what"]) => ({ access, at }: { readonly access: string; readonly at: DateTime.Utc }) => add({ what, by: access, at })
  return AccessEvent.match(event, {
    AccessGiven: ({ at, by, grant }) => add({ what: "given", by, at, grant }),
    AccessChanged: ({ at, by, grant }) => add({ what: "changed", by, at, grant }),
    AccessRenewed: done("renewed"),
    AccessTaken: done("taken"),
    AccessLinked: own("linked"),
    AccessUnlinked: own("unlinked")
  })
}
