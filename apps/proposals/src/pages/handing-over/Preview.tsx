import { Button, Dialog, ToneMark } from "@jianyan/ui"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal, For, Show, untrack } from "solid-js"
import { dueSaid, Urgency } from "../../parts/Urgency.tsx"
import { useVisitor } from "../../parts/Visitor.tsx"
import { assigning } from "../../words/assigning.ts"
import { sentences } from "../../words/refusals.ts"
import { trade } from "../../words/trade.ts"
import { urgent } from "../../words/urgent.ts"
import { assignmentOf, type Plan, type Planned } from "./Plan.ts"

/** Shows what is about to be handed over to whom and by which day it is replied to, asks whether all of it is urgent, hands it over one by one, and says how each went. */
export const Preview = (props: { readonly items: ReadonlyArray<Planned>; readonly onClose: () => void }) => {
  const visitor = useVisitor(), client = useQueryClient()
  const { items } = untrack(() => props)
  const [said, setSaid] = createSignal<ReadonlyMap<string, { readonly well: boolean; readonly text: string }>>(new Map())
  const [state, setState] = createSignal<"asking" | "running" | "finished">("asking")
  const [all, setAll] = createSignal<string>()
  const [refused, setRefused] = createSignal(false)
  const units = ({ lead, others }: Plan) => trade("list", [lead, ...others].flatMap((unit) => unit === undefined ? [] : [visitor.naming.unit(unit)]))
  const why = (plan: Plan) => plan.urgent ?? all()
  const run = async () => {
    if (all()?.trim() === "") return setRefused(true)
    setState("running")
    for (const { one: { row }, plan } of items) {
      const assignment = assignmentOf(plan), reason = why(plan)
      if (assignment === undefined) continue
      const result = await visitor.house.proposals.handOver({ id: row.id, assignment, ...(reason !== undefined && { urgent: reason.trim() }) }).then(
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
      <Show when={state() === "asking" && items.some(({ plan }) => plan.urgent === undefined)}>
        <Urgency
          of="all" label={urgent("askAll")} why={all()} refusal={refused() && all()?.trim() === "" ? urgent("fill") : undefined}
          onChange={setAll}
        />
      </Show>
      <ul class="proposals-preview">
        <For each={items}>
          {({ one: { replyBy, row }, plan }) => (
            <li>
              <Show
                when={said().get(row.id)}
                fallback={
                  <p>
                    <span>{row.title}</span>
                    <small>→ {units(plan)}</small>
                    <small><Show when={why(plan) !== undefined}><b class="proposals-key">{urgent("mark")}</b></Show>{dueSaid(replyBy, why(plan) !== undefined)}</small>
                    <Show when={plan.urgent}>{(reason) => <small>{urgent("because", reason())}</small>}</Show>
                  </p>
                }
              >
                {(said) => <p class="proposals-said"><ToneMark tone={said().well ? "done" : "bad"} /><span>{row.title}<small>{said().text}</small></span></p>}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Dialog>
  )
}
