import { For } from "solid-js"
import { formatNumber } from "../language/formatNumber.ts"
import { Chart } from "./Chart.tsx"

/** One cell of a strip. */
export interface StripCell {
  readonly label: string
  readonly value: number
}

/** Some cells under one word, such as the quarters of a year. */
export interface StripGroup {
  readonly label: string
  readonly cells: readonly StripCell[]
}

export interface StripProps {
  readonly title: string
  readonly description: string
  readonly head: readonly [label: string, value: string]
  readonly groups: readonly StripGroup[]
}

/** Counts in time as a strip of cells, the darker the more; none is an empty cell. */
export const Strip = (props: StripProps) => {
  const cells = () => props.groups.flatMap((group) => group.cells)
  const most = () => Math.max(1, ...cells().map(({ value }) => value))
  const before = (group: number) => props.groups.slice(0, group).reduce((sum, { cells }) => sum + cells.length, 0)
  return (
    <Chart
      title={props.title} description={props.description} head={props.head} rows={cells().map(({ label, value }) => ({ cells: [label, formatNumber(value)] }))}
      height={({ rem }) => rem * 3.25} least={cells().length * 1.5}
    >
      {(room) => {
        const size = () => Math.min(room.rem * 2.5, room.width / Math.max(1, cells().length))
        return (
          <For each={props.groups}>
            {(group, at) => (
              <g>
                <For each={group.cells}>
                  {(cell, place) => (
                    <rect
                      class="ui-strip-cell" x={(before(at()) + place()) * size() + 1} y="1" width={Math.max(1, size() - 2)} height={room.rem * 1.75} rx="2"
                      style={{ "fill-opacity": cell.value === 0 ? "0" : String(0.2 + 0.8 * cell.value / most()) }}
                    ><title>{`${cell.label} ${formatNumber(cell.value)}`}</title></rect>
                  )}
                </For>
                <text class="ui-chart-word" x={before(at()) * size() + 1} y={room.rem * 2.7} dominant-baseline="central">{group.label}</text>
              </g>
            )}
          </For>
        )
      }}
    </Chart>
  )
}
