import { type ProposalsApi, Zone } from "@jianyan/contract"
import type { Proposal, Unit } from "@jianyan/domain"
import { Bar, Button, ButtonLink, Checkbox, type Choice, Dialog, Empty, formatDate, Notice, PageHead, Picker, StageBadge, ToneMark } from "@jianyan/ui"
import { useNavigate } from "@solidjs/router"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createSignal, For, Show, untrack } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { proposerIn } from "../../parts/Naming.ts"
import { SessionMenu } from "../../parts/SessionMenu.tsx"
import { whySuggested } from "../../parts/Suggested.tsx"
import { useSession } from "../../parts/useSession.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { assigning } from "../../words/assigning.ts"
import { handingOver } from "../../words/handingOver.ts"
import { sentences } from "../../words/refusals.ts"
import { trade } from "../../words/trade.ts"
import { views } from "../../words/views.ts"
import "./handing-over.css"
import "../list/list.css"

/** What is planned for one proposal: the unit that leads or handles alone, and those that handle with it. */
interface Plan { readonly lead: Unit.Id | undefined; readonly others: ReadonlyArray<Unit.Id> }

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
  const [editing, setEditing] = createSignal<string>()
  const [asking, setAsking] = createSignal(false)
  const plan = ({ row, suggestions }: ProposalsApi.ToHandOver): Plan => changed().get(row.id) ?? { lead: suggestions[0]?.unit, others: [] }
  const change = (id: string, next: Plan) => setChanged(new Map([...changed(), [id, next]]))
  const pick = (id: string, on: boolean) => setPicked(new Set(on ? [...picked(), id] : [...picked()].filter((one) => one !== id)))
  const choices: ReadonlyArray<Choice<Unit.Id>> = naming.units.filter((unit) => unit.closed === undefined).map((unit) => ({ value: unit.id, label: naming.unit(unit.id) }))
  const pickable = () => props.proposals.filter((one) => plan(one).lead !== undefined).map((one) => one.row.id as string)
  const ready = () => props.proposals.filter((one) => picked().has(one.row.id) && plan(one).lead !== undefined)
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
                    <Checkbox name={`pick-${one.row.id}`} label={one.row.title} checked={picked().has(one.row.id)} disabled={plan(one).lead === undefined} onChange={(on) => pick(one.row.id, on)} />
                  </Show>
                  <small>
                    <a href={Zone.proposals.proposal(one.row.id)}>{one.row.number === undefined ? trade("stage.Filed") : trade("number", one.row.number)}</a> · {naming.category(one.row.category)} · {proposerIn(naming, props.names, one.row.proposer)}
                    <Show when={one.row.returns > 0}> · <b>{assigning("pingPong", one.row.returns)}</b></Show>
                  </small>
                  <Show when={one.due}>{(due) => <small><StageBadge tone={due().late ? "bad" : "due"} word={handingOver(due().late ? "lateBy" : "by", formatDate(due().by, "short"))} /></small>}</Show>
                </div>
                <div class="proposals-meeting-units">
                  <Show when={plan(one).lead} fallback={<span class="proposals-silent">{assigning("noSuggestion")}</span>}>
                    {(lead) => <p><small>{plan(one).others.length > 0 ? trade("unit.lead") : trade("unit.Sole")}</small> <b>{naming.unit(lead())}</b></p>}
                  </Show>
                  <Show when={plan(one).others.length > 0}><p><small>{trade("unit.co")}</small> {trade("list", plan(one).others.map(naming.unit))}</p></Show>
                  <Show when={one.suggestions.find((each) => each.unit === plan(one).lead)}>{(why) => <small>{whySuggested(why())}</small>}</Show>
                  <Show when={editing() === one.row.id}>
                    <Picker name={`lead-${one.row.id}`} label={assigning("page.lead")} most={1} choices={choices} value={plan(one).lead === undefined ? [] : [plan(one).lead as Unit.Id]} onChange={([lead]) => change(one.row.id, { ...plan(one), lead })} />
                    <Picker name={`others-${one.row.id}`} label={assigning("page.co")} choices={choices} value={plan(one).others} onChange={(others) => change(one.row.id, { ...plan(one), others })} />
                  </Show>
                </div>
                <Show when={may}><div class="ui-noprint"><Button size="small" tone="quiet" onClick={() => setEditing(editing() === one.row.id ? undefined : one.row.id)}>{editing() === one.row.id ? assigning("page.close") : assigning("page.edit")}</Button></div></Show>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Show when={asking()}><Preview items={ready().map((one) => ({ row: one.row, plan: plan(one) }))} onClose={() => { setAsking(false); setPicked(new Set<string>()) }} /></Show>
    </>
  )
}

const assignmentOf = ({ lead, others }: Plan): Proposal.Handling.Assignment | undefined => {
  if (lead === undefined) return undefined
  const [first, ...rest] = others.filter((unit) => unit !== lead)
  return first === undefined ? { _tag: "Sole", unit: lead } : { _tag: "Lead", lead, with: [first, ...rest] }
}

const Preview = (props: { readonly items: ReadonlyArray<{ readonly row: ProposalsApi.Row; readonly plan: Plan }>; readonly onClose: () => void }) => {
  const visitor = useVisitor(), client = useQueryClient()
  const { items } = untrack(() => props)
  const [said, setSaid] = createSignal<ReadonlyMap<string, { readonly well: boolean; readonly text: string }>>(new Map())
  const [state, setState] = createSignal<"asking" | "running" | "finished">("asking")
  const units = ({ lead, others }: Plan) => trade("list", [lead, ...others].flatMap((unit) => unit === undefined ? [] : [visitor.naming.unit(unit)]))
  const run = async () => {
    setState("running")
    for (const { plan, row } of items) {
      const assignment = assignmentOf(plan)
      if (assignment === undefined) continue
      const result = await visitor.house.proposals.handOver({ id: row.id, assignment }).then(
        () => ({ well: true, text: assigning("page.ok") }),
        (thrown: unknown) => ({ well: false, text: sentences(thrown, visitor.naming).map((each) => each.message).join("") })
      )
      setSaid(new Map([...said(), [row.id, result]]))
    }
    setState("finished")
  }
  const ill = () => [...said().values()].filter((one) => !one.well).length
  const close = () => {
    if (state() === "running") return
    if (state() === "finished") void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === visitor.at && queryKey[1] !== "about" && queryKey[1] !== "members" })
    props.onClose()
  }
  return (
    <Dialog
      open size="wide" title={assigning("page.preview", items.length)} description={assigning("page.previewText")} onClose={close}
      actions={
        <Show when={state() === "finished"} fallback={<Button tone="main" busy={state() === "running"} onClick={() => void run()}>{state() === "running" ? assigning("page.running", said().size, items.length) : assigning("page.go", items.length)}</Button>}>
          <Button tone="main" onClick={close}>{assigning("page.close")}</Button>
        </Show>
      }
    >
      <Show when={state() === "finished"}><p role="status"><strong>{assigning("page.result", said().size - ill(), ill())}</strong></p></Show>
      <ul class="proposals-preview">
        <For each={items}>
          {({ plan, row }) => (
            <li>
              <Show when={said().get(row.id)} fallback={<p><span>{row.title}</span><br /><small>→ {units(plan)}</small></p>}>
                {(said) => <p class="proposals-said"><ToneMark tone={said().well ? "done" : "bad"} /><span>{row.title}<small>{said().text}</small></span></p>}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Dialog>
  )
}
