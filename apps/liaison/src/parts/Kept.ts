import { Station } from "@jianyan/domain"
import { Schema } from "effect"
import { store } from "./store.ts"
import { useVisitor } from "./Visitor.tsx"
import { Written } from "./Written.ts"

/** An activity written on this device and not yet in the house; under its key sending it twice records it once. */
export const Kept = Schema.Struct({
  key: Schema.String,
  station: Station.Id,
  written: Written,
  /** Finished, and sent as soon as the network is there; otherwise a draft. */
  waiting: Schema.Boolean
})
export type Kept = typeof Kept.Type

/** The activities the visitor keeps on this device for the committee at hand. */
export const useKept = () => {
  const { at, me } = useVisitor()
  const all = store(`jianyan.liaison.activities.${at}.${me.account}`, Schema.Array(Kept), [])
  return {
    all: all.read,
    waiting: () => all.read().filter((each) => each.waiting),
    find: (key: string) => all.read().find((each) => each.key === key),
    /** The draft a station already has, which its form takes up again. */
    draftOf: (station: Station.Id) => all.read().find((each) => each.station === station && !each.waiting),
    keep: (one: Kept) => all.write([...all.read().filter((each) => each.key !== one.key), one]),
    drop: (key: string) => all.write(all.read().filter((each) => each.key !== key))
  }
}
