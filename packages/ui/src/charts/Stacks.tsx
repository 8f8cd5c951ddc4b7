import { scaleLinear } from "d3-scale"
import { For } from "solid-js"
import { formatNumber } from "../language/formatNumber.ts"
import { Chart } from "./Chart.tsx"
import { hue } from "./hue.ts"
import type { Room } from "./measure.ts"

/** One kind of part: what it is called and its place among all kinds there can be, from which its colour follows. */
export interface StackKind {
  readonly id: string
  readonly label: string
  readonly place: number
}

/** One row of parts laid end to end. */
export interface Stack {
  readonly label: string
  readonly parts: Readonly<Record<string, number>>
}

export interface StacksProps {
  readonly title: string
  readonly description: string
  /** What the rows are, and what the sum is called. */
  readonly head: readonly [row: string, sum: string]
  readonly kinds: readonly StackKind[]
  readonly stacks: readonly Stack[]
}

/** Counts made of parts, row by row, with the kinds of parts named below. */
export const Stacks = (props: StacksProps) => {
  const of = ({ parts }: Stack, { id }: StackKind) => parts[id] ?? 0
  const sum = (stack: Stack) => props.kinds.reduce((total, kind) => total + of(stack, kind), 0)
  const most = () => Math.max(1, ...props.stacks.map(sum))
  const before = (stack: Stack, place: number) => props.kinds.slice(0, place).reduce((total, kind) => total + of(stack, kind), 0)
  return (
    <div>
      <Chart
        title={props.title} description={props.description} head={[props.head[0], ...props.kinds.map(({ label }) => label), props.head[1]]}
        rows={props.stacks.map((stack) => ({ cells: [stack.label, ...props.kinds.map((kind) => formatNumber(of(stack, kind))), formatNumber(sum(stack))] }))}
        height={({ rem }) => props.stacks.length * rem * tall}
      >
        {(room) => {
          const scale = () => scaleLinear([0, most()], [0, Math.max(room.rem * 4, room.width - left(room) - room.rem * 3)])
          return (
            <For each={props.stacks}>
              {(stack, row) => {
                const top = () => row() * room.rem * tall
                return (
                  <g>
                    <text class="ui-chart-word" x={left(room) - room.rem * 0.75} y={top() + room.rem * 1.125} text-anchor="end" dominant-baseline="central">{stack.label}</text>
                    <For each={props.kinds}>
                      {(kind, place) => (
                        <rect class="ui-stack-part" style={{ fill: hue(kind.place) }} x={left(room) + scale()(before(stack, place()))} y={top() + room.rem * 0.4} width={scale()(of(stack, kind))} height={room.rem * 1.45}>
                          <title>{`${stack.label} ${kind.label} ${formatNumber(of(stack, kind))}`}</title>
                        </rect>
                      )}
                    </For>
                    <text class="ui-chart-word ui-chart-figure" x={left(room) + scale()(sum(stack)) + room.rem * 0.5} y={top() + room.rem * 1.125} dominant-baseline="central">{formatNumber(sum(stack))}</text>
                  </g>
                )
              }}
            </For>
          )
        }}
      </Chart>
      <ul class="ui-stack-kinds">
        <For each={props.kinds}>{(kind) => <li><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect width="12" height="12" rx="2" style={{ fill: hue(kind.place) }} /></svg>{kind.label}</li>}</For>
      </ul>
    </div>
  )
}

const tall = 2.25
const left = ({ rem }: Room): number => rem * 4.25
