import { Option } from "effect"
import type { Broken } from "./Journal.ts"
import { seal } from "./seal.ts"
import { empty, type Head, type Stored } from "./Stored.ts"

/** How far a chain was found whole. */
export type Link = Pick<Head, "seq" | "hash">

/** Where every chain begins. */
export const start: Link = empty

/** Checks that one entry follows another and is what was hashed; gives the break, or none. */
export const check = (before: Link, entry: Stored): Option.Option<Broken> => {
  const { seq, stream } = entry
  if (seq !== before.seq + 1) return Option.some({ seq: before.seq + 1, what: "gap" })
  if (entry.previous !== before.hash) return Option.some({ seq, stream, what: "previous" })
  if (seal(entry) !== entry.hash) return Option.some({ seq, stream, what: "hash" })
  return Option.none()
}

/** Checks that a chain ends where the journal says it ends, so that entries cut from the end are missed too. */
export const checkEnd = (last: Link, head: Link): Option.Option<Broken> => {
  if (last.seq < head.seq) return Option.some({ seq: last.seq + 1, what: "gap" })
  if (last.seq > head.seq || last.hash !== head.hash) return Option.some({ seq: last.seq, what: "hash" })
  return Option.none()
}
