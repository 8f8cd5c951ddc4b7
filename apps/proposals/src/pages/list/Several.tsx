import type { ProposalsApi } from "@jianyan/contract"
import { Button, Buttons, Checkbox, Dialog, Loading, ToneMark } from "@jianyan/ui"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createMemo, createSignal, For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { outcome } from "../../words/outcome.ts"
import { list } from "../../words/list.ts"
import { sentences } from "../../words/refusals.ts"
import { trade } from "../../words/trade.ts"

/** Proposals done in one go, at most. */
const most = 40

const stageFor = { recommend: "Submitted", file: "Recommended" } as const
type Verb = keyof typeof stageFor

/** What can be done with several proposals at once: each is looked at first, and each says how it went. */
export const Several = (props: { readonly chosen: ReadonlyArray<ProposalsApi.Row>; readonly onNone: () => void }) => {
  const [verb, setVerb] = createSignal<Verb>()
  const ready = (verb: Verb) => props.chosen.filter((row) => row.stage === stageFor[verb]).length
  return (
    <Show when={props.chosen.length > 0}>
      <div class="proposals-several" role="group" aria-label={list("chosen", props.chosen.length)}>
        <span>{list("chosen", props.chosen.length)}</span>
        <Buttons>
          <Button size="small" tone="main" disabled={ready("recommend") === 0} onClick={() => setVerb("recommend")}>{list("recommend")} {ready("recommend")}</Button>
          <Button size="small" tone="main" disabled={ready("file") === 0} onClick={() => setVerb("file")}>{list("file")} {ready("file")}</Button>
          <Button size="small" tone="quiet" onClick={() => props.onNone()}>{list("none")}</Button>
        </Buttons>
        <Show when={props.chosen.length > most}><small>{list("at", most)}</small></Show>
      </div>
      <Show when={verb()} keyed>
        {(verb) => (
          <Preview
            verb={verb} rows={props.chosen.slice(0, most)}
            onClose={(finished) => {
              setVerb(undefined)
              if (finished) props.onNone()
            }}
          />
        )}
      </Show>
    </Show>
  )
}

const Preview = (props: { readonly verb: Verb; readonly rows: ReadonlyArray<ProposalsApi.Row>; readonly onClose: (finished: boolean) => void }) => {
  const visitor = useVisitor()
  const client = useQueryClient()
  const rows = props.rows
  const able = rows.filter((row) => row.stage === stageFor[props.verb])
  const details = useQuery(() => ({
    queryKey: [visitor.at, "several", able.map((row) => row.id)], enabled: props.verb === "file",
    queryFn: () => Promise.all(able.map((row) => visitor.house.proposals.read({ id: row.id })))
  }))
  const advised = createMemo(() => new Map(details.isSuccess ? details.data.map(({ proposal }) => [proposal.id, proposal.stage._tag === "Recommended" ? proposal.stage.outcome : undefined]) : []))
  const [changed, setChanged] = createSignal<ReadonlyMap<string, boolean>>(new Map())
  const going = (row: ProposalsApi.Row) => changed().get(row.id) ?? (props.verb === "recommend" || advised().get(row.id)?._tag === "File")
  const wanted = () => able.filter(going)
  const [said, setSaid] = createSignal<ReadonlyMap<string, { readonly well: boolean; readonly text: string }>>(new Map())
  const [state, setState] = createSignal<"asking" | "running" | "finished">("asking")
  const one = async (row: ProposalsApi.Row) => {
    const { proposals } = visitor.house
    const text = props.verb === "recommend"
      ? proposals.recommend({ id: row.id, outcome: { _tag: "File" } }).then(() => list("bulk.done"))
      : proposals.file({ id: row.id }).then(({ number }) => list("bulk.filed", trade("number", number)))
    const result = await text.then((text) => ({ well: true, text }), (thrown: unknown) => ({ well: false, text: sentences(thrown, visitor.naming).map((each) => each.message).join("") }))
    setSaid(new Map([...said(), [row.id, result]]))
  }
  const run = async () => {
    const rows = wanted()
    setState("running")
    for (const row of rows) await one(row)
    setState("finished")
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === visitor.at && queryKey[1] !== "about" && queryKey[1] !== "members" && queryKey[1] !== "several" })
  }
  const refused = () => [...said().values()].filter((each) => !each.well).length
  const close = () => { if (state() !== "running") props.onClose(state() === "finished") }
  return (
    <Dialog
      open onClose={close} size="wide"
      title={list(`bulk.${props.verb}Title`)}
      description={list(`bulk.${props.verb}Text`)}
      actions={
        <Show
          when={state() === "finished"}
          fallback={
            <Button tone="main" busy={state() === "running"} disabled={wanted().length === 0} onClick={() => void run()}>
              {state() === "running" ? list("bulk.running", said().size, wanted().length) : list("bulk.able", wanted().length)}
            </Button>
          }
        >
          <Button tone="main" onClick={close}>{list("bulk.close")}</Button>
        </Show>
      }
    >
      <Show when={state() === "finished"}><p role="status"><strong>{list("bulk.result", said().size - refused(), refused())}</strong></p></Show>
      <Show when={props.verb === "recommend" || !details.isPending} fallback={<Loading />}>
        <ul class="proposals-preview">
          <For each={rows}>
            {(row) => (
              <li>
                <Show when={able.includes(row)} fallback={<><span>{row.title}</span><small>{trade(`stage.${row.stage}`)}{trade("aside", list("bulk.notAble"))}</small></>}>
                  <Show
                    when={said().get(row.id)}
                    fallback={
                      <Checkbox
                        name={`several-${row.id}`} label={row.title} checked={going(row)} disabled={state() !== "asking"}
                        hint={advised().get(row.id) === undefined ? undefined : advice(advised().get(row.id)?._tag === "File", outcome(advised().get(row.id), visitor.naming))}
                        onChange={(on) => setChanged(new Map([...changed(), [row.id, on]]))}
                      />
                    }
                  >
                    {(said) => (
                      <p class="proposals-said">
                        <ToneMark tone={said().well ? "done" : "bad"} />
                        <span>{row.title}<small>{said().text}</small></span>
                      </p>
                    )}
                  </Show>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Dialog>
  )
}

const advice = (toFile: boolean, said: string): string => toFile ? list("bulk.advised", said) : `${list("bulk.advised", said)} — ${list("bulk.advisedOther")}`
