import { type ProposalsApi, Zone } from "@jianyan/contract"
import type { Unit } from "@jianyan/domain"
import { Bar, Button, ButtonLink, Checkbox, type Choice, Empty, formatDate, Notice, PageHead, Picker, StageBadge } from "@jianyan/ui"
import { useNavigate } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { proposerIn } from "../../parts/Naming.ts"
import { SessionMenu } from "../../parts/SessionMenu.tsx"
import { whySuggested } from "../../parts/Suggested.tsx"
import { Urgency } from "../../parts/Urgency.tsx"
import { useSession } from "../../parts/useSession.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { assigning } from "../../words/assigning.ts"
import { handingOver } from "../../words/handingOver.ts"
import { trade } from "../../words/trade.ts"
import { urgent } from "../../words/urgent.ts"
import { views } from "../../words/views.ts"
import { isReady, type Plan } from "./Plan.ts"
import { Preview } from "./Preview.tsx"
import "./handing-over.css"
import "../list/list.css"

/** The list of the handover meeting: every filed proposal with the units proposed and why, to edit, print and hand over together. */
export default function HandOverSeveral() {
  const visitor = useVisitor()
  useTitle(() => assigning("page.title"))
  const found = useQuery(() => ({ queryKey: [visitor.at, "handing-over"], queryFn: () => visitor.house.proposals.toHandOver() }))
  const session = useSession()
  const within = (proposals: ReadonlyArray<ProposalsApi.ToHandOver>) => session() === undefined ? proposals : proposals.filter(({ row }) => row.session === session())
  return <Asked query={found} shape="page">{(found) => <Sheet proposals={within(found().proposals)} names={found().names} session={session()} />}</Asked>
}

const Sheet = (props: { readonly proposals: ReadonlyArray<ProposalsApi.ToHandOver>; readonly names: Readonly<Record<string, string>>; readonly session: string | undefined }) => {
  const visitor = useVisitor(), navigate = useNavigate(), { naming } = visitor
  const may = visitor.holds("proposalsStaff")
  const [changed, setChanged] = createSignal<ReadonlyMap<string, Plan>>(new Map())
  const [picked, setPicked] = createSignal<ReadonlySet<string>>(new Set<string>())
  const [editing, setEditing] = createSignal<{ readonly id: string; readonly what: "units" | "urgent" }>()
  const [asking, setAsking] = createSignal(false)
  const plan = ({ row, suggestions }: ProposalsApi.ToHandOver): Plan => changed().get(row.id) ?? { lead: suggestions[0]?.unit, others: [], urgent: undefined }
  const change = (id: string, next: Plan) => setChanged(new Map([...changed(), [id, next]]))
  const pick = (id: string, on: boolean) => setPicked(new Set(on ? [...picked(), id] : [...picked()].filter((one) => one !== id)))
  const choices: ReadonlyArray<Choice<Unit.Id>> = naming.units.filter((unit) => unit.closed === undefined).map((unit) => ({ value: unit.id, label: naming.unit(unit.id) }))
  const edits = (id: string, what: "units" | "urgent") => editing()?.id === id && editing()?.what === what
  const edit = (id: string, what: "units" | "urgent") => setEditing(edits(id, what) ? undefined : { id, what })
  const pickable = () => props.proposals.filter((one) => isReady(plan(one))).map((one) => one.row.id as string)
  const ready = () => props.proposals.filter((one) => picked().has(one.row.id) && isReady(plan(one)))
  const late = () => props.proposals.filter(({ due }) => due?.late === true)
  const inOrder = () => [...late(), ...props.proposals.filter(({ due }) => due?.late !== true)]
  return (
    <>
      <PageHead
        title={assigning("page.title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: assigning("page.title") }]}
        meta={<span>{may ? assigning("page.intro", props.proposals.length) : assigning("page.suggestionsOnly")}</span>}
        actions={
          <>
            <Show when={may}><Button tone="main" disabled={ready().length === 0} onClick={() => setAsking(true)}>{assigning("page.go", ready().length)}</Button></Show>
            <Button onClick={() => window.print()}>{assigning("page.print")}</Button>
          </>
        }
      />
      <Bar><SessionMenu name={views("session")} none={views("every")} session={props.session} onChange={(session) => navigate(Zone.proposals.handingOver(session === undefined ? {} : { session }), { resolve: false, scroll: false })} /></Bar>
      <Show when={props.proposals.length > 0} fallback={<Empty title={assigning("page.none")} action={<ButtonLink href={Zone.proposals.home}>{trade("zone")}</ButtonLink>}>{assigning("page.noneText")}</Empty>}>
        <Show when={late().length > 0}><Notice tone="bad" title={handingOver("late", late().length)}>{handingOver("lateText")}</Notice></Show>
        <Show when={may && pickable().length > 1}>
          <div class="proposals-meeting-all ui-noprint">
            <Checkbox
              name="pick-all" label={assigning("page.all", pickable().length)} checked={pickable().every((id) => picked().has(id))}
              onChange={(on) => setPicked(new Set(on ? pickable() : []))}
            />
          </div>
        </Show>
        <ol class="proposals-meeting" data-at-hand={picked().size > 0 || editing() !== undefined ? "" : undefined}>
          <For each={inOrder()}>
            {(one) => (
              <li>
                <div class="proposals-meeting-what">
                  <Show when={may} fallback={<a href={Zone.proposals.proposal(one.row.id)}>{one.row.title}</a>}>
                    <Checkbox name={`pick-${one.row.id}`} label={one.row.title} checked={picked().has(one.row.id)} disabled={!isReady(plan(one))} onChange={(on) => pick(one.row.id, on)} />
                  </Show>
                  <small>
                    <a href={Zone.proposals.proposal(one.row.id)}>{one.row.number === undefined ? trade("stage.Filed") : trade("number", one.row.number)}</a> · {naming.category(one.row.category)} · {proposerIn(naming, props.names, one.row.proposer)}
                    <Show when={one.row.returns > 0}> · <b>{assigning("pingPong", one.row.returns)}</b></Show>
                  </small>
                  <Show when={one.due}>{(due) => <small><StageBadge tone={due().late ? "bad" : "due"} word={handingOver(due().late ? "lateBy" : "by", formatDate(due().by, "short"))} /></small>}</Show>
                  <Show when={plan(one).urgent !== undefined && !(edits(one.row.id, "urgent") && isReady(plan(one)))}><small><Show when={plan(one).urgent?.trim()} fallback={<StageBadge tone="due" word={urgent("lacks")} />}>{(reason) => <><b class="proposals-key">{urgent("mark")}</b>{reason()}</>}</Show></small></Show>
                  <Show when={edits(one.row.id, "urgent")}>
                    <div class="proposals-meeting-urgent ui-noprint"><Urgency of={one.row.id} why={plan(one).urgent} replyBy={one.replyBy} onChange={(why) => change(one.row.id, { ...plan(one), urgent: why })} /></div>
                  </Show>
                </div>
                <div class="proposals-meeting-units">
                  <Show when={plan(one).lead} fallback={<span class="proposals-silent">{assigning("noSuggestion")}</span>}>
                    {(lead) => <p><small>{plan(one).others.length > 0 ? trade("unit.lead") : trade("unit.Sole")}</small> <b>{naming.unit(lead())}</b></p>}
                  </Show>
                  <Show when={plan(one).others.length > 0}><p><small>{trade("unit.co")}</small> {trade("list", plan(one).others.map(naming.unit))}</p></Show>
                  <Show when={one.suggestions.find((each) => each.unit === plan(one).lead)}>{(why) => <small>{whySuggested(why())}</small>}</Show>
                  <Show when={edits(one.row.id, "units")}>
                    <Picker name={`lead-${one.row.id}`} label={assigning("page.lead")} most={1} choices={choices} value={plan(one).lead === undefined ? [] : [plan(one).lead as Unit.Id]} onChange={([lead]) => change(one.row.id, { ...plan(one), lead })} />
                    <Picker name={`others-${one.row.id}`} label={assigning("page.co")} choices={choices} value={plan(one).others} onChange={(others) => change(one.row.id, { ...plan(one), others })} />
                  </Show>
                </div>
                <Show when={may}>
                  <div class="proposals-meeting-edit ui-noprint">
                    <Button size="small" tone="quiet" onClick={() => edit(one.row.id, "units")}>{edits(one.row.id, "units") ? assigning("page.close") : assigning("page.edit")}</Button>
                    <Button size="small" tone="quiet" onClick={() => edit(one.row.id, "urgent")} aria-label={edits(one.row.id, "urgent") ? undefined : `${urgent("mark")} ${one.row.title}`}>{edits(one.row.id, "urgent") ? assigning("page.close") : urgent("mark")}</Button>
                  </div>
                </Show>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Show when={asking()}><Preview items={ready().map((one) => ({ one, plan: plan(one) }))} onClose={() => { setAsking(false); setPicked(new Set<string>()) }} /></Show>
    </>
  )
}
