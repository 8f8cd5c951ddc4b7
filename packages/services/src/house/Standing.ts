import { House } from "@jianyan/domain"
import { Option, Schema } from "effect"
import type { Entry } from "../journal/Journal.ts"
import type { Snapshot } from "../snapshots/Snapshots.ts"

/** Where a committee's house stands after an entry of its journal, with the version of every stream. */
export interface Standing {
  readonly house: House.House
  readonly seq: number
  readonly versions: ReadonlyMap<string, number>
}

/** One entry with the house before and after it. */
export interface Change {
  readonly entry: Entry
  readonly before: House.House
  readonly after: House.House
}

/** Names the fold and its version; a change of what is kept takes another number, and old snapshots are passed over. */
export const fold = "house/6"

const Kept = Schema.fromJsonString(Schema.Struct({ house: House.Stored, versions: Schema.Array(Schema.Tuple([Schema.String, Schema.Int])) }))
const encode = Schema.encodeSync(Kept)
const decode = Schema.decodeUnknownOption(Kept)

/** A house in which nothing has happened. */
export const empty: Standing = { house: House.empty, seq: 0, versions: new Map() }

/** Writes a standing down for a snapshot. */
export const toBytes = ({ house, versions }: Standing): Uint8Array => new TextEncoder().encode(encode({ house: House.toStored(house), versions: [...versions] }))

/** Reads a standing from a snapshot; one that cannot be read any more is none. */
export const fromSnapshot = ({ bytes, seq }: Snapshot): Option.Option<Standing> =>
  Option.map(decode(new TextDecoder().decode(bytes)), ({ house, versions }) => ({ house: House.fromStored(house), seq, versions: new Map(versions) }))
