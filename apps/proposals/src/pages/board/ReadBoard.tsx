import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Bar, Figure, PageHead } from "@jianyan/ui"
import { useNavigate } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { proposerIn } from "../../parts/Naming.ts"
import { SessionMenu } from "../../parts/SessionMenu.tsx"
import { useSession } from "../../parts/useSession.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { handingOver } from "../../words/handingOver.ts"
import { trade } from "../../words/trade.ts"
import { views } from "../../words/views.ts"
import "./board.css"

/** Where the proposals of a session stand, stage by stage: how many, whose move it is, and which wait longest. */
export default function ReadBoard() {
  const { at, house } = useVisitor()
  const navigate = useNavigate()
  const session = useSession()
  const asked = () => {
    const chosen = session()
    return chosen === undefined ? {} : { session: chosen }
  }
  const board = useQuery(() => ({ queryKey: [at, "board", session()], queryFn: () => house.proposals.board(asked()) }))
  const heading = () => views("board")
  useTitle(heading)
  return (
    <>
      <PageHead title={heading()} crumbs={[{ label: trade("zone"), href: Zone.proposals.list({ whose: "all" }) }, { label: heading() }]} />
      <Bar><SessionMenu name={views("session")} none={views("every")} session={session()} onChange={(next) => navigate(Zone.proposals.board(next === undefined ? {} : { session: next }), { resolve: false, scroll: false })} /></Bar>
      <Asked query={board} shape="table" lines={6}>
        {(data) => <ol class="board"><For each={data().columns}>{(column) => <Stage column={column} names={data().names} asked={asked()} />}</For></ol>}
      </Asked>
    </>
  )
}

const Stage = (props: { readonly column: ProposalsApi.BoardColumn; readonly names: ProposalsApi.Board["names"]; readonly asked: Readonly<Record<string, string>> }) => {
  const { naming } = useVisitor()
  const to = (query: Readonly<Record<string, string>>) => Zone.proposals.list({ whose: "all", ...props.asked, stage: props.column.stage, ...query })
  const whose = (row: ProposalsApi.Row) => props.column.by.includes("handlingUnit") ? trade("list", row.units.map(naming.unit)) : props.column.by.includes("member") ? proposerIn(naming, props.names, row.proposer) : ""
  return (
    <li class="board-stage" data-empty={props.column.count === 0 ? "" : undefined}>
      <h2>
        <span>{trade(`stage.${props.column.stage}`)}</span>
        <Show when={props.column.count > 0} fallback={<span class="board-count">0</span>}><span class="board-count"><Figure value={props.column.count} href={to({})} label={trade(`stage.${props.column.stage}`)} /></span></Show>
      </h2>
      <p class="board-acts">
        {views("acts", trade("list", props.column.by.map((role) => views(`role.${role}`))))}
        <Show when={props.column.overdue > 0}> <Show when={props.column.stage === "Filed"} fallback={<a class="board-over" href={to({ waiting: "overdue" })}>{views("overdue", props.column.overdue)}</a>}>
            <a class="board-over" href={Zone.proposals.handingOver(props.asked)}>{handingOver("overdue", props.column.overdue)}</a>
          </Show></Show>
      </p>
      <Show when={props.column.longest.length > 0} fallback={<p class="board-none">{views("nothing")}</p>}>
        <h3>{views("oldest")}</h3>
        <ul>
          <For each={props.column.longest}>
            {({ row, workingDays }) => (
              <li>
                <a href={Zone.proposals.proposal(row.id)}>{row.title}</a>
                <small><strong>{views("waited", workingDays)}</strong> {whose(row)}</small>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </li>
  )
}
