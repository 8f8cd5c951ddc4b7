import { Station } from "@jianyan/domain"
import { Schema } from "effect"

/** What the address of the list of stations says. */
export interface Filters {
  readonly q?: string
  readonly kind?: Station.Kind
  readonly district?: string
}

const isKind = Schema.is(Station.Kind)

/** Reads the filters out of the address; a kind there is none of is left out. */
export const read = (search: string): Filters => {
  const given = new URLSearchParams(search)
  const q = given.get("q") ?? "", kind = given.get("kind"), district = given.get("district") ?? ""
  return { ...(q === "" ? {} : { q }), ...(isKind(kind) ? { kind } : {}), ...(district === "" ? {} : { district }) }
}

/** Changes some filters; an empty value takes the filter away. */
export const change = (self: Filters, changes: { readonly [Name in keyof Filters]?: string }): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ ...self, ...changes }).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ""))
