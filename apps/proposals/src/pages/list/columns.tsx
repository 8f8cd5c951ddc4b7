import type { ProposalsApi } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { type Column, formatDate } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { type Accessor, Show } from "solid-js"
import { type Naming, proposerIn, standingOf } from "../../parts/Naming.ts"
import { Stage } from "../../parts/Stage.tsx"
import { workingDaysLeft } from "../../parts/workingDaysLeft.ts"
import { list } from "../../words/list.ts"
import { trade } from "../../words/trade.ts"
import { urgent } from "../../words/urgent.ts"

/** Stages at which a proposal waits for the office and not for a date. */
const waitsForOffice: ReadonlyArray<string> = ["Submitted", "Recommended", "Filed"]

/** The columns of the list, for the names the page came with and the day it is. */
export const columns = (naming: Naming, names: Accessor<ProposalsApi.Page["names"]>, today: Accessor<Day.Day | undefined>): ReadonlyArray<Column<ProposalsApi.Row>> => {
  const about = (row: ProposalsApi.Row) => [
    ...(row.number === undefined ? [] : [trade("number", row.number)]), naming.category(row.category), ...(row.kind === "ordinary" ? [trade("kind.ordinary")] : []), ...(row.returns > 0 ? [list("returned", row.returns)] : [])
  ]
  const left = (due: Day.Day) => {
    const on = today()
    if (on === undefined) return ""
    const days = workingDaysLeft(naming.committee.calendar, on, due)
    return days === 0 && due === on ? list("dueToday") : due < on ? list("over", Math.max(1, -days)) : list("left", days)
  }
  return [
    {
      id: "title", head: list("head.title"), lead: true, width: "28%",
      cell: (row) => (
        <>
          {row.title}
          <small class="proposals-about">
            <Show when={row.key}><b class="proposals-key">{trade("key")}</b></Show>
            <Show when={row.urgent}><b class="proposals-key">{urgent("mark")}</b></Show>
            {about(row).join(" · ")}
          </small>
        </>
      )
    },
    {
      id: "proposer", head: list("head.proposer"), width: "10rem",
      cell: (row) => {
        const signed = row.proposer._tag === "Members" ? row.proposer.with.filter((other) => other.answer === "signed") : []
        return (
          <>
            <span title={signed.length === 0 ? undefined : trade("list", signed.map((other) => nameIn(names(), other.member)))}>{proposerIn(naming, names(), row.proposer)}<Show when={signed.length > 0}> <span class="proposals-joint">{list("joint", signed.length)}</span></Show></span>
            <small>{standingOf(naming, row.proposer)}</small>
          </>
        )
      }
    },
    { id: "asks", head: list("head.asks"), numeric: true, width: "3.5rem", cell: (row) => row.recommendations },
    { id: "units", head: list("head.units"), width: "13rem", cell: (row) => row.units.length === 0 ? <None /> : trade("list", row.units.map(naming.unit)) },
    { id: "stage", head: list("head.stage"), width: "6.75rem", cell: (row) => <Stage stage={row.stage} /> },
    {
      id: "due", head: list("head.due"), width: "7.5rem",
      cell: (row) => (
        <Show when={row.due} fallback={<None />}>
          {(due) => (
            <>
              <time datetime={due()}>{formatDate(due(), "short")}</time>
              <small class="proposals-left" data-over={today() !== undefined && due() < (today() ?? due()) ? "" : undefined}>{left(due())}</small>
            </>
          )}
        </Show>
      )
    },
    {
      id: "wait", head: list("head.wait"), numeric: true, width: "4.5rem",
      cell: (row) => {
        const on = today()
        const since = waitsForOffice.includes(row.stage) ? row.submittedAt : undefined
        const days = on === undefined || since === undefined ? undefined : Math.max(0, Day.daysBetween(Day.of(since), on))
        return <Show when={days !== undefined} fallback={<None />}>{trade("days", days ?? 0)}</Show>
      }
    }
  ]
}

/** Nothing to say in a cell: a dash in a table, nothing at all in a card. */
const None = () => <span class="proposals-none">—</span>
