import { scaleLinear } from "d3-scale"
import { For, Show } from "solid-js"
import type { Tone } from "../badge/StageBadge.tsx"
import { formatNumber } from "../language/formatNumber.ts"
import { Chart, Opens } from "./Chart.tsx"
import type { Room } from "./measure.ts"

/** One bar. */
export interface Bar {
  readonly label: string
  readonly value: number
  /** How the value is said, when it is not a plain count: "87.4%（312/357）". */
  readonly said?: string | undefined
  readonly tone?: Tone | undefined
  readonly href?: string | undefined
}

export interface BarsProps {
  readonly title: string
  readonly description: string
  readonly head: readonly [label: string, value: string]
  readonly bars: readonly Bar[]
  /** The end of the scale; the longest bar when not said. */
  readonly most?: number | undefined
}

/** Counts side by side, in the order given, all from zero. */
export const Bars = (props: BarsProps) => {
  const scale = (room: Room) => scaleLinear([0, Math.max(1, props.most ?? 0, ...props.bars.map((bar) => bar.value))], [0, roomForBars(room)]).clamp(true)
  const said = (bar: Bar) => bar.said ?? formatNumber(bar.value)
  return (
    <Chart
      title={props.title}
      description={props.description}
      head={props.head}
      rows={props.bars.map((bar) => ({ cells: [bar.label, said(bar)], href: bar.href }))}
      height={(room) => Math.ceil(props.bars.length * row(room))}
    >
      {(room) => (
        <For each={props.bars}>
          {(bar, place) => {
            const top = () => place() * row(room)
            const length = () => bar.value === 0 ? 0 : Math.max(1, scale(room)(bar.value))
            return (
              <Opens href={bar.href} label={`${bar.label} ${said(bar)}`}>
                <rect class="ui-bar-ground" x="0" y={top()} width={room.width} height={row(room)} />
                <Show
                  when={narrow(room)}
                  fallback={
                    <>
                      <text class="ui-chart-word" x={labels(room) - room.rem * 0.75} y={top() + row(room) / 2} text-anchor="end" dominant-baseline="central">{bar.label}</text>
                      <rect class="ui-bar-length" data-tone={bar.tone ?? "plain"} x={labels(room)} y={top() + room.rem * 0.45} width={length()} height={room.rem * 1.1} rx="1.5" />
                      <text class="ui-chart-word ui-chart-figure" x={labels(room) + length() + room.rem * 0.5} y={top() + row(room) / 2} dominant-baseline="central">{said(bar)}</text>
                    </>
                  }
                >
                  <text class="ui-chart-word" x="0" y={top() + room.rem * 0.9} dominant-baseline="central">{bar.label}</text>
                  <text class="ui-chart-word ui-chart-figure" x={room.width} y={top() + room.rem * 0.9} text-anchor="end" dominant-baseline="central">{said(bar)}</text>
                  <rect class="ui-bar-length" data-tone={bar.tone ?? "plain"} x="0" y={top() + room.rem * 1.75} width={length()} height={room.rem * 0.5} rx="1.5" />
                </Show>
              </Opens>
            )
          }}
        </For>
      )}
    </Chart>
  )
}

const narrow = (room: Room) => room.width < room.rem * 30
const row = (room: Room) => room.rem * (narrow(room) ? 2.75 : 2)
const labels = (room: Room) => room.rem * 9
const roomForBars = (room: Room) => (narrow(room) ? room.width : room.width - labels(room) - room.rem * 9)
