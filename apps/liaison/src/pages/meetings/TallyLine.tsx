import type { Meeting } from "@jianyan/domain"
import { formatNumber } from "@jianyan/ui"
import { For } from "solid-js"
import { meetings } from "../../words/meetings.ts"
import { turnout } from "./turnout.ts"

const columns = ["attended", "leave", "absent", "exempt", "unrecorded"] as const

/** How the half days due came out, as a sum that adds up. */
export const TallyLine = (props: { readonly meeting: Pick<Meeting.Meeting, "attendance" | "expected" | "halfDays"> }) => {
  const sum = () => turnout(props.meeting)
  return (
    <span class="meetings-tally">
      {meetings("tally.due")} <b>{formatNumber(sum().due)}</b>
      <For each={columns.filter((column) => column === "attended" || sum()[column] > 0)}>
        {(column, place) => <> {place() === 0 ? meetings("tally.equals") : meetings("tally.plus")} {meetings(`tally.${column}`)} <b>{formatNumber(sum()[column])}</b></>}
      </For>
      <small> {meetings("tally.unit")}</small>
    </span>
  )
}
