import { HashMap } from "effect"
import type { Book } from "../proposal/evolve.ts"
import type * as Proposal from "../proposal/Proposal.ts"

/** A proposal that units are to reply to. */
export type Awaited = Proposal.Proposal & Proposal.At<"HandedOver" | "Accepted">

const isAwaited = (self: Proposal.Proposal): self is Awaited => self.stage._tag === "HandedOver" || self.stage._tag === "Accepted"

/** Lists the proposals whose replies are awaited. */
export const awaited = (book: Book): ReadonlyArray<Awaited> => [...HashMap.values(book)].filter(isAwaited)
