import { HashMap } from "effect"
import type * as Body from "./Body.ts"
import { BodyEvent } from "./BodyEvent.ts"

/** All bodies of a committee by id. */
export type Bodies = HashMap.HashMap<Body.Id, Body.Body>
/** No bodies: what a journal is folded from. */
export const empty: Bodies = HashMap.empty()

/** Applies one event to the bodies. */
export const evolve = (self: Bodies, event: BodyEvent): Bodies =>
  BodyEvent.match(event, {
    BodyFormed: ({ body, kind, name }) => HashMap.set(self, body, { id: body, kind, name, dissolved: false }),
    BodyRenamed: ({ body, name }) => HashMap.modify(self, body, (it) => ({ ...it, name })),
    BodyDissolved: ({ body }) => HashMap.modify(self, body, (it) => ({ ...it, dissolved: true }))
  })
