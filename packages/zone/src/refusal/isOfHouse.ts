import type { OfHouse } from "./isRefusal.ts"

/** Tells whether a refusal may come from everywhere, so that its sentence is that of every zone. */
export const isOfHouse = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, OfHouse> => refusal._tag.startsWith("House.")
