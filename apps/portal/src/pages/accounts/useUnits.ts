import { type Day, Unit } from "@jianyan/domain"
import { said } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createMemo } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"

const newest = "9999-12-31" as Day.Day

/** Knows the handling units of the committee: their present names, and those that are not closed. */
export const useUnits = () => {
  const visitor = useVisitor()
  const found = useQuery(() => ({ queryKey: [visitor.at, "units"], queryFn: ({ signal }) => visitor.house.committee.units({}, { signal }) }))
  const byId = createMemo(() => new Map(found.isSuccess ? found.data.map((unit) => [unit.id, unit]) : []))
  return {
    /** The name a unit bears now; its id while the names are on their way. */
    name: (id: Unit.Id): string => {
      const unit = byId().get(id)
      return unit === undefined ? id : said(Unit.nameOn(unit, newest))
    },
    open: (): ReadonlyArray<Unit.Unit> => [...byId().values()].filter((unit) => unit.closed === undefined)
  }
}
