import type { ProposalsApi } from "@jianyan/contract"
import { Button, Checkbox, Dialog, Loading, Notice, ToneMark } from "@jianyan/ui"
import { DeedRefusals } from "@jianyan/zone"
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/solid-query"
import { createMemo, createSignal, For, Match, Show, Switch, untrack } from "solid-js"
import { HeadsRule } from "../../parts/HeadsRule.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { ledByHead } from "../../words/ledByHead.ts"
import { list } from "../../words/list.ts"
import { outcome } from "../../words/outcome.ts"
import { sentences } from "../../words/refusals.ts"
import { several } from "../../words/several.ts"
import { trade } from "../../words/trade.ts"
import { DecisionForm } from "./DecisionForm.tsx"

/** What is done to several proposals at once: what the office decides about them, or that a unit accepts them. */
type Doing = ProposalsApi.Decision | { readonly _tag: "Accept" }
export type Kind = Doing["_tag"]

const begun = (kind: Kind): Doing | undefined => kind === "Recommend" ? { _tag: kind, outcome: { _tag: "File" } } : kind === "File" || kind === "Separate" || kind === "Accept" ? { _tag: kind } : undefined

type Ids = ReadonlyArray<ProposalsApi.Row["id"]>

/** Does one thing to several proposals: the house says what would happen to each, then does it, and each says how it went. */
export const DecideSeveral = (props: { readonly kind: Kind; readonly rows: ReadonlyArray<ProposalsApi.Row>; readonly onClose: (finished: boolean) => void }) => {
  const visitor = useVisitor()
  const client = useQueryClient()
  const deed = useDeed()
  const { kind, rows } = untrack(() => props)
  const [decision, setDecision] = createSignal<Doing | undefined>(begun(kind))
  const [state, setState] = createSignal<"asking" | "finished">("asking")
  const { proposals } = visitor.house
  const look = (doing: Doing, ids: Ids) => doing._tag === "Accept" ? proposals.previewAccepting({ ids }) : proposals.previewSeveral({ ids, decision: doing })
  const act = (doing: Doing, ids: Ids) => doing._tag === "Accept" ? proposals.acceptSeveral({ ids, ledByHead: ids.filter((id) => led().has(id)) }) : proposals.decideSeveral({ ids, decision: doing })
  const preview = useQuery(() => ({
    queryKey: [visitor.at, "several", decision(), rows.map((row) => row.id)], enabled: decision() !== undefined && state() !== "finished", placeholderData: keepPreviousData,
    queryFn: () => {
      const chosen = decision()
      return chosen === undefined ? Promise.resolve([]) : look(chosen, rows.map((row) => row.id))
    }
  }))
  const [changed, setChanged] = createSignal<ReadonlyMap<string, boolean>>(new Map())
  const [led, setLed] = createSignal<ReadonlySet<string>>(new Set<string>())
  const [came, setCame] = createSignal<ReadonlyArray<ProposalsApi.Came>>([])
  const foreseen = createMemo(() => new Map((preview.isSuccess && decision() !== undefined ? preview.data : []).map((one) => [one.id, one])))
  const able = (row: ProposalsApi.Row) => foreseen().has(row.id) && foreseen().get(row.id)?.refused === undefined
  const advisedOther = (row: ProposalsApi.Row) => {
    const advised = foreseen().get(row.id)?.advised
    return advised !== undefined && (kind === "Recommend" || (kind === "File" && advised._tag !== "File") || (kind === "NotFile" && advised._tag !== "NotFile"))
  }
  const going = (row: ProposalsApi.Row) => able(row) && (changed().get(row.id) ?? !advisedOther(row))
  const wanted = () => rows.filter(going)
  const why = (refused: ProposalsApi.Came["refused"]) => refused === undefined ? "" : sentences(refused, visitor.naming).map((each) => each.message).join("")
  const run = () => {
    const chosen = decision(), ids = wanted().map((row) => row.id)
    if (chosen === undefined || ids.length === 0) return
    void deed.run(() => act(chosen, ids), (answer) => {
      setCame(answer)
      setState("finished")
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === visitor.at && queryKey[1] !== "about" && queryKey[1] !== "members" && queryKey[1] !== "several" })
    })
  }
  const said = (row: ProposalsApi.Row) => came().find((one) => one.id === row.id)
  const refused = () => came().filter((one) => one.refused !== undefined).length
  const title = () => kind === "Recommend" ? list("bulk.recommendTitle") : kind === "File" ? list("bulk.fileTitle") : several(`${kind}.title`)
  const text = () => kind === "Recommend" ? list("bulk.recommendText") : kind === "File" ? list("bulk.fileText") : several(`${kind}.text`)
  const hint = (row: ProposalsApi.Row) => {
    const advised = foreseen().get(row.id)?.advised
    if (advised === undefined) return undefined
    const words = list("bulk.advised", outcome(advised, visitor.naming))
    return advisedOther(row) && kind === "File" ? `${words} — ${list("bulk.advisedOther")}` : words
  }
  const close = () => { if (!deed.busy()) props.onClose(state() === "finished") }
  return (
    <Dialog
      open onClose={close} size="wide" title={title()} description={text()}
      actions={
        <Show when={state() === "finished"} fallback={<Button tone="main" busy={deed.busy()} disabled={wanted().length === 0} onClick={run}>{list("bulk.able", wanted().length)}</Button>}>
          <Button tone="main" onClick={close}>{list("bulk.close")}</Button>
        </Show>
      }
    >
      <DeedRefusals deed={deed} />
      <Show when={kind === "Accept" && state() === "asking"}><HeadsRule /></Show>
      <Show when={state() === "finished"} fallback={<Show when={kind !== "Accept" && kind}>{(kind) => <DecisionForm kind={kind()} onChange={setDecision} />}</Show>}>
        <p role="status"><strong>{list("bulk.result", came().length - refused(), refused())}</strong></p>
      </Show>
      <Switch>
        <Match when={decision() === undefined}><Notice tone="plain">{several("fill")}</Notice></Match>
        <Match when={preview.isPending && state() === "asking"}><Loading /></Match>
        <Match when={true}>
          <ul class="proposals-preview">
            <For each={rows}>
              {(row) => (
                <li>
                  <Switch>
                    <Match when={said(row)}>
                      {(said) => (
                        <p class="proposals-said"><ToneMark tone={said().refused === undefined ? "done" : "bad"} /><span>{row.title}<small>{said().refused === undefined ? several("done") : why(said().refused)}</small></span></p>
                      )}
                    </Match>
                    <Match when={!able(row)}>
                      <span>{row.title}</span>
                      <small>{foreseen().get(row.id)?.refused?._tag === "Proposal.NotAtStage" ? `${trade(`stage.${row.stage}`)}${trade("aside", list("bulk.notAble"))}` : why(foreseen().get(row.id)?.refused)}</small>
                    </Match>
                    <Match when={able(row)}>
                      <Checkbox
                        name={`several-${row.id}`} label={row.title} checked={going(row)} disabled={deed.busy() || state() === "finished"} hint={hint(row)}
                        onChange={(on) => setChanged(new Map([...changed(), [row.id, on]]))}
                      />
                      <Show when={kind === "Accept" && going(row) && state() === "asking"}>
                        <div class="proposals-preview-more">
                          <Checkbox
                            name={`led-${row.id}`} label={ledByHead("check")} checked={led().has(row.id)} disabled={deed.busy()}
                            onChange={(on) => setLed(new Set(on ? [...led(), row.id] : [...led()].filter((id) => id !== row.id)))}
                          />
                        </div>
                      </Show>
                    </Match>
                  </Switch>
                </li>
              )}
            </For>
          </ul>
        </Match>
      </Switch>
    </Dialog>
  )
}
