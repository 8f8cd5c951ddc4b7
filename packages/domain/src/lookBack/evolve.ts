import { HashMap } from "effect"
import type * as LookBack from "./LookBack.ts"
import { LookBackEvent } from "./LookBackEvent.ts"

/** All look backs entrusted to third parties, by id. */
export type LookBacks = HashMap.HashMap<LookBack.Id, LookBack.LookBack>
/** No look backs: what a journal is folded from. */
export const empty: LookBacks = HashMap.empty()

/** Applies one event to the look backs. Total. */
export const evolve = (self: LookBacks, event: LookBackEvent): LookBacks =>
  LookBackEvent.match(event, {
    LookBackEntrusted: ({ at, institution, lookBack, of, until }) => HashMap.set(self, lookBack, { id: lookBack, institution, of, until, at, found: [] }),
    LookBackReported: ({ found, lookBack }) => HashMap.modify(self, lookBack, (it) => ({ ...it, found: [...it.found, found] }))
  })
