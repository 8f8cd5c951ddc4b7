import { formatPoints, type Tone, ToneMark } from "@jianyan/ui"
import { shell } from "../words/shell.ts"
import type { Line } from "./useLive.ts"
import { useMoved } from "./useMoved.ts"
import "./live.css"

const tones: Readonly<Record<Line, Tone>> = { opening: "plain", open: "done", broken: "due" }

/** Says whether what is on the screen follows the records as they change. */
export const LiveLine = (props: { readonly line: Line }) => (
  <span class="live ui-noprint" role="status" data-line={props.line}>
    <ToneMark tone={tones[props.line]} />
    {shell(`live.${props.line}`)}
  </span>
)

/** Points that show when they move. */
export const LivePoints = (props: { readonly points: number }) => {
  const moved = useMoved(() => props.points)
  return <span class="live-points" data-moved={moved()}>{formatPoints(props.points)}</span>
}
