import { HashMap } from "effect"
import type * as Draft from "./Draft.ts"
import { DraftEvent } from "./DraftEvent.ts"

/** The drafts that are being written, by id. */
export type Drafts = HashMap.HashMap<Draft.Id, Draft.Draft>
/** No drafts: what a journal is folded from. */
export const empty: Drafts = HashMap.empty()

/** Applies one event to the drafts; what was adopted or discarded is no draft any more. */
export const evolve = (self: Drafts, event: DraftEvent): Drafts =>
  DraftEvent.match(event, {
    DraftBegun: ({ at, author, draft, from, text }) =>
      HashMap.set(self, draft, { id: draft, begunBy: author, begunAt: at, from, revisedBy: author, revisedAt: at, revision: 1, text }),
    DraftRevised: ({ at, author, draft, text }) => HashMap.modify(self, draft, (it) => ({ ...it, revisedBy: author, revisedAt: at, revision: it.revision + 1, text })),
    DraftDiscarded: ({ draft }) => HashMap.remove(self, draft),
    DraftAdopted: ({ draft }) => HashMap.remove(self, draft)
  })
