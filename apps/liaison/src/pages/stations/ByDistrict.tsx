import type { StationsApi } from "@jianyan/contract"
import { Bars, formatNumber } from "@jianyan/ui"
import { createMemo } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { stations } from "../../words/stations.ts"
import { trade } from "../../words/trade.ts"
import { change, type Filters } from "./filters.ts"

/** Draws the activities of the year district by district, in the order of their names. */
export const ByDistrict = (props: { readonly rows: ReadonlyArray<StationsApi.Row>; readonly filters: Filters }) => {
  const districts = createMemo(() => {
    const sums = new Map<string, { activities: number; people: number }>()
    for (const { activities, district, peopleMet } of props.rows) {
      if (district === undefined) continue
      const sum = sums.get(district) ?? { activities: 0, people: 0 }
      sums.set(district, { activities: sum.activities + activities, people: sum.people + peopleMet })
    }
    return [...sums].sort(([one], [other]) => one.localeCompare(other, "zh-CN"))
  })
  return (
    <Bars
      title={stations("picture.title")}
      description={stations("picture.text")}
      head={[stations("picture.district"), stations("picture.value")]}
      bars={districts().map(([district, { activities, people }]) => ({
        label: district, value: activities, said: `${trade("times", formatNumber(activities))} · ${trade("people", formatNumber(people))}`,
        tone: props.filters.district === district ? "going" as const : "plain" as const,
        href: address.stations(change(props.filters, { district: props.filters.district === district ? "" : district }))
      }))}
    />
  )
}
