import { ProposalsApi } from "@jianyan/contract"
import { Option, Schema } from "effect"

/** Rows on one page of the list. */
export const size = 40

/** What the address of the list says, by name; a value that cannot be asked is left out. */
export type Filters = Readonly<Record<string, string>>

const names = ["q", "session", "stage", "column", "category", "unit", "member", "part", "proposer", "channel", "body", "unitKind", "station", "theme", "figure", "went", "ledBy", "dueOn", "key", "urgent", "waiting", "sort"] as const
const decode = Schema.decodeUnknownOption(ProposalsApi.Query)

/** Reads the filters out of the address of the list. */
export const read = (search: string): Filters => {
  const given = new URLSearchParams(search)
  const kept = names.flatMap((name) => {
    const value = given.get(name)
    return value !== null && value !== "" && Option.isSome(decode({ [name]: value })) ? [[name, value] as const] : []
  })
  const page = Number(given.get("page") ?? "1")
  return {
    ...Object.fromEntries(kept),
    ...(given.get("whose") === "all" ? { whose: "all" } : {}),
    ...(Number.isInteger(page) && page > 1 && page < 10_000 ? { page: String(page) } : {})
  }
}

/** Changes some filters and goes back to the first page; a change to nothing takes the filter away, and stage and column never stand together. */
export const change = (self: Filters, changes: Readonly<Record<string, string | undefined>>): Filters => {
  const { page: _, ...kept } = self
  const next: Record<string, string | undefined> = { ...kept, ...changes }
  if (changes["stage"] !== undefined) next["column"] = undefined
  if (changes["column"] !== undefined) next["stage"] = undefined
  return Object.fromEntries(Object.entries(next).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** Gives the page the filters stand on, counted from 1. */
export const pageOf = (self: Filters): number => Number(self["page"] ?? "1")

/** Turns the filters into what the house is asked. */
export const asked = (self: Filters): ProposalsApi.Query => {
  const { page: _page, whose: _whose, ...query } = self
  return Schema.decodeUnknownSync(ProposalsApi.Query)({ ...query, limit: String(size), offset: String((pageOf(self) - 1) * size) })
}
