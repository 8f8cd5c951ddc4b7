import type { Assessment } from "@jianyan/domain"
import type { Subject } from "./useOrganised.ts"

/** The kinds of organisation the page tells apart. */
export const tabs = ["groups", "stations", "units"] as const
export type Tab = typeof tabs[number]

/** Gives whom the rulebook of a tab assesses. */
export const subjectOf = (tab: Tab): Subject => tab === "units" ? "unit" : "group"

/** Finds the tab a sheet stands in. */
export const tabOf = ({ roles }: Pick<Assessment.Sheet.Sheet, "roles">): Tab => roles.includes("unit") ? "units" : roles.includes("station") ? "stations" : "groups"

const kinds = ["sector", "committee", "group", "station", "unit"] as const

/** Finds what kind of organisation a sheet is of. */
export const kindOf = ({ roles }: Pick<Assessment.Sheet.Sheet, "roles">): typeof kinds[number] => kinds.find((kind) => roles.includes(kind)) ?? "group"
