import { HashMap } from "effect"
import type * as Unit from "./Unit.ts"
import { UnitEvent } from "./UnitEvent.ts"

/** All units a committee knows, by id. */
export type Units = HashMap.HashMap<Unit.Id, Unit.Unit>
/** No units: what a journal is folded from. */
export const empty: Units = HashMap.empty()

/** Applies one event to the units. */
export const evolve = (self: Units, event: UnitEvent): Units =>
  UnitEvent.match(event, {
    UnitRegistered: ({ from, kind, name, unit }) => HashMap.set(self, unit, { id: unit, names: [{ name, from }], ...(kind === undefined ? {} : { kind }) }),
    UnitKindTold: ({ kind, unit }) => HashMap.modify(self, unit, (it) => ({ ...it, kind })),
    UnitRenamed: ({ from, name, unit }) => HashMap.modify(self, unit, (it) => ({ ...it, names: [...it.names, { name, from }] as const })),
    UnitClosed: ({ on, unit }) => HashMap.modify(self, unit, (it) => ({ ...it, closed: on }))
  })
