import type { Proposal } from "@jianyan/domain"
import { createSignal } from "solid-js"

/** The list a reader came from: where it is, and the proposals on its page in their order. */
export interface Walk {
  readonly href: string
  readonly ids: ReadonlyArray<Proposal.Id>
  /** How many stand before the first of them. */
  readonly offset: number
  readonly total: number
}

/** The list last seen, so that a proposal can say which of how many it is and lead to the next. */
export const [walk, setWalk] = createSignal<Walk>()

/** Where a proposal stands in the list last seen, with its neighbours on that page. */
export const placeIn = (self: Walk | undefined, id: string): { readonly place: number; readonly before: string | undefined; readonly after: string | undefined } | undefined => {
  const at = self?.ids.findIndex((each) => each === id) ?? -1
  return self === undefined || at < 0 ? undefined : { place: self.offset + at + 1, before: self.ids[at - 1], after: self.ids[at + 1] }
}
