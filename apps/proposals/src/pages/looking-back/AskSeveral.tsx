import type { LookBacksApi } from "@jianyan/contract"
import { Day, LookBack } from "@jianyan/domain"
import { Button, DateField, Dialog, Notice, RadioGroup, TextField, ToneMark } from "@jianyan/ui"
import { DeedRefusals } from "@jianyan/zone"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { Schema } from "effect"
import { createSignal, For, Show, untrack } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { lookingBack as t } from "../../words/lookingBack.ts"
import { sentences } from "../../words/refusals.ts"
import "../list/list.css"

const sides = ["proposers", "thirdParty"] as const
type Side = typeof sides[number]
type Came = LookBacksApi.Came
type Asked = { readonly ids: readonly [Came["id"], ...ReadonlyArray<Came["id"]>]; readonly until: Day.Day }
type Named = Pick<LookBacksApi.Row, "id" | "title">

/** Asks the proposers of several proposals, or entrusts a third party with them: the house says first of each whether that can be. */
export const AskSeveral = (props: { readonly rows: ReadonlyArray<Named>; readonly onClose: (asked: boolean) => void }) => {
  const visitor = useVisitor(), client = useQueryClient(), deed = useDeed()
  const { lookBacks } = visitor.house
  const { rows } = untrack(() => props)
  const [by, setBy] = createSignal<Side>("proposers")
  const [institution, setInstitution] = createSignal("")
  const [until, setUntil] = createSignal("")
  const [came, setCame] = createSignal<ReadonlyArray<Came>>()
  const day = () => Schema.is(Day.Day)(until()) ? Day.Day.make(until()) : undefined
  const named = () => by() === "proposers" || Schema.is(LookBack.Institution)(institution().trim())
  const preview = useQuery(() => ({
    queryKey: [visitor.at, "look-backs-preview", by(), day(), rows.map(({ id }) => id)], enabled: day() !== undefined && came() === undefined,
    queryFn: () => {
      const on = day(), [first, ...others] = rows.map(({ id }) => id)
      return on === undefined || first === undefined ? Promise.resolve([]) : lookBacks.preview({ by: by(), ids: [first, ...others], until: on })
    }
  }))
  const foreseen = (): ReadonlyArray<Came> => came() ?? (day() === undefined || !preview.isSuccess ? [] : preview.data)
  const able = () => foreseen().filter(({ refused }) => refused === undefined).map(({ id }) => id)
  const why = (refused: NonNullable<Came["refused"]>) => sentences(refused, visitor.naming).map(({ message }) => message).join("")
  const entrust = (asked: Asked): Promise<ReadonlyArray<Came>> => lookBacks.entrust({ ...asked, institution: institution().trim() }).then(() => asked.ids.map((id) => ({ id })))
  const run = () => {
    const [first, ...others] = able(), until = day()
    if (until === undefined || first === undefined || !named()) return
    const asked = { ids: [first, ...others], until } as const, beside = foreseen().filter(({ refused }) => refused !== undefined)
    void deed.run(() => by() === "proposers" ? lookBacks.ask(asked) : entrust(asked), (answer) => {
      setCame([...answer, ...beside])
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === visitor.at && queryKey[1] !== "look-backs-preview" })
    })
  }
  const close = () => { if (!deed.busy()) props.onClose(came() !== undefined) }
  return (
    <Dialog
      open onClose={close} size="wide" title={t("askTitle")} description={t("askFollows")}
      actions={
        <Show when={came() !== undefined} fallback={<Button tone="main" busy={deed.busy()} disabled={able().length === 0 || !named()} onClick={run}>{t("able", able().length)}</Button>}>
          <Button tone="main" onClick={close}>{t("close")}</Button>
        </Show>
      }
    >
      <DeedRefusals deed={deed} />
      <Show when={came() === undefined} fallback={<p role="status"><strong>{t("asked", able().length, foreseen().length - able().length)}</strong></p>}>
        <RadioGroup name="by" label={t("who")} row value={by()} onChange={setBy} choices={sides.map((value) => ({ value, label: t(`by.${value}`) }))} />
        <Show when={by() === "thirdParty"}><TextField name="institution" label={t("institution")} hint={t("institutionHint")} maxlength={80} value={institution()} onInput={setInstitution} refusal={deed.refusal("institution")} /></Show>
        <DateField name="until" label={t("untilField")} value={until()} onInput={setUntil} refusal={deed.refusal("until")} />
      </Show>
      <div class="proposals-asking">
        <Show when={foreseen().length > 0 && named()} fallback={<Notice tone="plain">{t("fill")}</Notice>}>
          <ul class="proposals-preview">
            <For each={rows}>
              {(row) => (
                <Show when={foreseen().find(({ id }) => id === row.id)}>
                  {(one) => <li class="proposals-said"><ToneMark tone={one().refused === undefined ? "done" : "bad"} /><span>{row.title}<small><Show when={one().refused} fallback={came() === undefined ? t("can") : t("done")}>{(refused) => why(refused())}</Show></small></span></li>}
                </Show>
              )}
            </For>
          </ul>
        </Show>
      </div>
    </Dialog>
  )
}
