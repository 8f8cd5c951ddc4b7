import type { ScoresApi } from "@jianyan/contract"
import { useQuery } from "@tanstack/solid-query"
import type { Accessor } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import type { ShownYear } from "../../parts/useYear.ts"

export type Organised = ScoresApi.Organised

/** Whom a rulebook assesses that is no member: bodies and stations, or handling units. */
export type Subject = "group" | "unit"

/** Asks for the sheets of a year of all bodies and stations, or of all handling units; the list and each sheet read the same answer. */
export const useOrganised = (subject: Accessor<Subject>, { asked }: ShownYear) => {
  const visitor = useVisitor()
  return useQuery(() => {
    const year = asked()
    return {
      queryKey: [visitor.committee.id, "organised", subject(), year ?? "running"],
      queryFn: ({ signal }: { readonly signal: AbortSignal }): Promise<Organised> => visitor.house.scores.others({ subject: subject(), ...(year === undefined ? {} : { year }) }, { signal })
    }
  })
}
