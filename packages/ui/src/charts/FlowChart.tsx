import { linkHorizontal } from "d3-shape"
import { createMemo, For } from "solid-js"
import type { Tone } from "../badge/StageBadge.tsx"
import { formatNumber } from "../language/formatNumber.ts"
import { makeDictionary } from "../language/makeDictionary.ts"
import { Chart, Opens } from "./Chart.tsx"
import { layFlow, type FlowLink, type FlowNode } from "./layFlow.ts"
import type { Room } from "./measure.ts"

const t = makeDictionary({ zh: { from: "来自", to: "去向", count: "件数" }, en: { from: "From", to: "To", count: "Count" } })

/** A box of a flow with its word; it opens the things counted in it. */
export interface FlowBox extends FlowNode {
  readonly label: string
  readonly tone?: Tone | undefined
  readonly href?: string | undefined
}

/** A ribbon of a flow; it opens the things which went that way. */
export interface FlowRibbon extends FlowLink {
  readonly href?: string | undefined
}

export interface FlowChartProps {
  readonly title: string
  readonly description: string
  readonly boxes: readonly FlowBox[]
  readonly ribbons: readonly FlowRibbon[]
}

/** How wide a word of a chart is beside its box, in rem: a Han character is as wide as it is high, a letter about half of that. */
const wide = (word: string): number => 1.25 + [...word].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 0.8125 : 0.47), 0)

const ribbon = linkHorizontal<unknown, readonly [number, number]>()

/** Where things came from and what became of them: thickness is number. */
export const FlowChart = (props: FlowChartProps) => {
  const label = (id: string) => props.boxes.find((box) => box.id === id)?.label ?? id
  const tone = (id: string) => props.boxes.find((box) => box.id === id)?.tone ?? "plain"
  const ends = () => props.boxes.filter(({ id }) => props.ribbons.every(({ from }) => from !== id)).map(({ id, label }) => `${label} ${formatNumber(props.ribbons.reduce((sum, { to, value }) => to === id ? sum + value : sum, 0))}`)
  const lay = (room: Room) => layFlow(props.boxes, props.ribbons, { width: room.width, height: room.rem * 13, box: 10, gap: room.rem * 0.5, line: room.rem * 1.5, margin: room.rem * Math.max(7, ...ends().map(wide)) })
  return (
    <Chart
      title={props.title}
      description={props.description}
      head={[t("from"), t("to"), t("count")]}
      rows={props.ribbons.map((each) => ({ cells: [label(each.from), label(each.to), formatNumber(each.value)], href: each.href }))}
      least={10 * Math.max(2, ...props.boxes.map(({ column }) => column + 1))}
      height={(room) => Math.ceil(lay(room).height)}
    >
      {(room) => {
        const flow = createMemo(() => lay(room))
        return (
          <g class="ui-flow">
            <For each={flow().links}>
              {(each) => (
                <Opens href={each.href} label={`${label(each.from)}→${label(each.to)} ${formatNumber(each.value)}`}>
                  <path class="ui-flow-ribbon" data-tone={tone(each.to)} d={ribbon({ source: [each.x0, each.y0], target: [each.x1, each.y1] }) ?? ""} stroke-width={each.thickness} />
                </Opens>
              )}
            </For>
            <For each={flow().nodes}>
              {(box) => (
                <Opens href={box.href} label={`${box.label} ${formatNumber(box.value)}`}>
                  <rect class="ui-flow-box" data-tone={box.tone ?? "plain"} x={box.x} y={box.y} width="10" height={box.height} rx="1.5" />
                  <text class="ui-chart-word" x={box.x + 17} y={box.y + Math.min(box.height / 2, room.rem * 3)} dominant-baseline="central">
                    {box.label} <tspan class="ui-chart-figure">{formatNumber(box.value)}</tspan>
                  </text>
                </Opens>
              )}
            </For>
          </g>
        )
      }}
    </Chart>
  )
}
