import { type LeavesApi, type MeetingsApi, Zone } from "@jianyan/contract"
import { Leave, Meeting } from "@jianyan/domain"
import { Button, formatNumber, PageHead, Section } from "@jianyan/ui"
import { answered, nameIn } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, For, Show } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { Asked } from "../../parts/Asked.tsx"
import { fit } from "../../parts/fit.ts"
import { useMembers } from "../../parts/useMembers.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { leave } from "../../words/leave.ts"
import { meetings } from "../../words/meetings.ts"
import { type Called, roll } from "../meetings/roll.ts"
import "./leave.css"

/** Who was on leave, absent or exempt, to be read out at the next meeting, and whose leave is still to be confirmed. */
export default function ReadAbsences() {
  const visitor = useVisitor()
  const params = useParams()
  const meeting = useQuery(() => ({ queryKey: [visitor.at, "meetings", params["id"]], queryFn: async () => visitor.house.meetings.read({ id: fit(Meeting.Id, params["id"]) }) }))
  const leaves = useQuery(() => ({ queryKey: [visitor.at, "leaves", params["id"]], queryFn: async () => visitor.house.leaves.list({ meeting: fit(Meeting.Id, params["id"]) }) }))
  useTitle(() => leave("list.title"))
  return <Asked query={meeting} shape="page">{(answer) => <Read answer={answer()} leaves={answered(leaves)?.rows ?? []} />}</Asked>
}

const Read = (props: { readonly answer: typeof MeetingsApi.read.success.Type; readonly leaves: ReadonlyArray<LeavesApi.Row> }) => {
  const visitor = useVisitor()
  const members = useMembers()
  const self = () => props.answer.meeting
  const called = createMemo(() => roll(self(), props.answer.names, answered(members) ?? [], visitor.body))
  const of = (state: "leave" | "absent" | "exempt") => called().filter((row) => row.recorded?.state === state)
  const ground = (row: Called) => row.recorded?.ground ?? props.leaves.find(({ leave }) => leave.member === row.member && leave.state._tag === "Granted")?.leave.reason ?? ""
  return (
    <>
      <PageHead
        title={leave("list.title")} meta={<span>{leave("list.text", self().title)}</span>} actions={<Button onClick={() => window.print()}>{leave("list.print")}</Button>}
        crumbs={[{ label: meetings("title"), href: address.meetings() }, { label: self().title, href: Zone.liaison.meeting(self().id) }, { label: leave("list.title") }]}
      />
      <For each={["leave", "absent", "exempt"] as const}>
        {(state) => (
          <Section title={leave(`list.${state}`)} note={formatNumber(of(state).length)}>
            <Show when={of(state).length > 0} fallback={<p>{leave("list.none")}</p>}>
              <table class="leave-print">
                <thead><tr><th scope="col">{leave("list.name")}</th><th scope="col">{leave("list.sector")}</th><th scope="col">{leave("list.missed")}</th><th scope="col">{leave("list.ground")}</th></tr></thead>
                <tbody>
                  <For each={of(state)}>
                    {(row) => <tr><th scope="row">{row.name}</th><td>{row.sector}</td><td>{formatNumber(self().halfDays - (row.recorded?.halfDays ?? 0))}</td><td>{ground(row)}</td></tr>}
                  </For>
                </tbody>
              </table>
            </Show>
          </Section>
        )}
      </For>
      <Show when={props.leaves.some((row) => Leave.toConfirm(row.leave))}>
        <Section title={leave("list.pending")}>
          <ul class="leave-pending"><For each={props.leaves.filter((row) => Leave.toConfirm(row.leave))}>{(row) => <li>{nameIn(props.answer.names, row.leave.member)}</li>}</For></ul>
        </Section>
      </Show>
    </>
  )
}
