import { scaleLinear } from "d3-scale"
import { area, line } from "d3-shape"
import { Show } from "solid-js"
import "./chart.css"

export interface SparklineProps {
  /** What it shows, from when to when, said in full: it is heard in place of the line. */
  readonly label: string
  readonly values: readonly number[]
  readonly href?: string | undefined
}

/** A line as small as a word: how a count went, from zero. */
export const Sparkline = (props: SparklineProps) => (
  <Show when={props.href} fallback={<SparklineDrawing {...props} />}>
    {(href) => (
      <a class="ui-spark-open" href={href()}>
        <SparklineDrawing {...props} />
      </a>
    )}
  </Show>
)

const SparklineDrawing = (props: SparklineProps) => {
  const x = () => scaleLinear([0, Math.max(1, props.values.length - 1)], [2, 94])
  const y = () => scaleLinear([0, Math.max(1, ...props.values)], [22, 3])
  const places = () => {
    const across = x(), up = y()
    return props.values.map((value, place): [number, number] => [across(place), up(value)])
  }
  const above = () => area().y0(22)(places()) ?? ""
  const along = () => line()(places()) ?? ""
  return (
    <svg class="ui-spark" viewBox="0 0 98 24" role="img" aria-label={props.label}>
      <path class="ui-spark-area" d={above()} />
      <path class="ui-spark-line" d={along()} />
      <Show when={props.values.length > 0}>
        <circle cx={x()(props.values.length - 1)} cy={y()(props.values.at(-1) ?? 0)} r="2.25" />
      </Show>
    </svg>
  )
}
