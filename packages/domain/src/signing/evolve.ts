import { HashMap } from "effect"
import type * as Signing from "./Signing.ts"
import { SigningEvent } from "./SigningEvent.ts"

/** Everything that was erased in a committee, by the id it was kept under. */
export type Erasures = HashMap.HashMap<Signing.Id, Signing.Erasure>
/** Nothing erased: what a journal is folded from. */
export const empty: Erasures = HashMap.empty()

/** Applies one event to the erasures. */
export const evolve = (self: Erasures, event: SigningEvent): Erasures =>
  SigningEvent.match(event, { SigningErased: ({ at, because, by, of, signing }) => HashMap.set(self, signing, { id: signing, of, because, by, at }) })
