import { type DossiersApi, Zone } from "@jianyan/contract"
import type { DutyReport } from "@jianyan/domain"
import { Button, Buttons, Checkbox, Confirm, Refusals, TextArea } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal, Index, For, Show, untrack } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { dutyReport as t } from "../../words/dutyReport.ts"
import { trade } from "../../words/trade.ts"

type Paragraph = DutyReport.Paragraph

/** Records named under a paragraph before the rest is only counted. */
const named = 4

/** The paragraphs of a duty report, each to be worded anew, moved, or removed; none without a record. */
export const Paragraphs = (props: { readonly read: DossiersApi.Drafting; readonly year: number }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [paragraphs, setParagraphs] = createSignal<ReadonlyArray<Paragraph>>(untrack(() => props.read.saved?.paragraphs ?? props.read.draft))
  const [changed, setChanged] = createSignal(false)
  const [asking, setAsking] = createSignal<"add" | "again">()
  const change = (next: ReadonlyArray<Paragraph>) => { setParagraphs(next); setChanged(true) }
  const titleOf = (record: string) => props.read.titles[record] ?? nameOf(record)
  const nameOf = (record: string) => {
    const fact = props.read.facts.find((one) => one.record === record)
    return fact === undefined ? record : `${trade(`kind.${fact.kind}`)} ${fact.on}`
  }
  const up = (place: number) => {
    const all = [...paragraphs()], [moved] = all.splice(place, 1)
    if (moved !== undefined) change([...all.slice(0, place - 1), moved, ...all.slice(place - 1)])
  }
  const save = () => void deed.run(() => house.dossiers.saveDutyReport({ year: props.year, paragraphs: paragraphs().map(({ records, text }) => ({ records, text: text.trim() })) }), () => { setChanged(false); done(t("savedDone")) })
  return (
    <>
      <Refusals refusals={deed.refusals()} />
      <ol class="duty-report">
        <Index each={paragraphs()}>
          {(paragraph, place) => (
            <li>
              <TextArea name={`paragraph-${place}`} label={t("paragraph", place + 1)} rows={2} value={paragraph().text} onInput={(text) => change(paragraphs().map((one, at) => at === place ? { ...one, text } : one))} />
              <div class="duty-report-cites">
                <span>{t("cites")}</span>
                <For each={paragraph().records.slice(0, named)}>{(record) => <Show when={Zone.record(record)} fallback={<span>{titleOf(record)}</span>}>{(href) => <a class="ui-figure" href={href()}>{titleOf(record)}</a>}</Show>}</For>
                <Show when={paragraph().records.length > named}><span>{t("more", paragraph().records.length)}</span></Show>
                <span class="duty-report-deeds">
                  <Show when={place > 0}><Button size="small" tone="quiet" aria-label={t("upOf", place + 1)} onClick={() => up(place)}>{t("up")}</Button></Show>
                  <Button size="small" tone="quiet" aria-label={t("removeOf", place + 1)} onClick={() => change(paragraphs().filter((_, at) => at !== place))}>{t("remove")}</Button>
                </span>
              </div>
            </li>
          )}
        </Index>
      </ol>
      <div class="duty-report-end">
        <Buttons>
          <Button tone="main" busy={deed.busy()} onClick={save}>{t("save")}</Button>
          <Button onClick={() => setAsking("add")}>{t("add")}</Button>
          <Button tone="quiet" onClick={() => setAsking("again")}>{t("again")}</Button>
          <span role="status">{changed() ? t("unsaved") : ""}</span>
        </Buttons>
      </div>
      <Show when={asking() === "add"}><Add facts={props.read.facts} titleOf={titleOf} onAdd={(one) => { change([...paragraphs(), one]); setAsking(undefined) }} onClose={() => setAsking(undefined)} /></Show>
      <Confirm open={asking() === "again"} title={t("again")} confirm={t("againConfirm")} onConfirm={() => { change(props.read.draft); setAsking(undefined) }} onClose={() => setAsking(undefined)} description={t("againText")} />
    </>
  )
}

const Add = (props: { readonly facts: DossiersApi.Drafting["facts"]; readonly titleOf: (record: string) => string; readonly onAdd: (paragraph: Paragraph) => void; readonly onClose: () => void }) => {
  const deed = useDeed()
  const [records, setRecords] = createSignal<ReadonlyArray<string>>([])
  const [text, setText] = createSignal("")
  const submit = () => {
    const lacking = [...(records().length === 0 ? [{ message: t("choose") }] : []), ...(text().trim() === "" ? [{ name: "text", message: t("write") }] : [])]
    return lacking.length > 0 ? deed.refuse(lacking) : props.onAdd({ text: text().trim(), records: records() })
  }
  return (
    <DeedForm wide title={t("addTitle")} follows={t("addFollows")} confirm={t("addConfirm")} deed={deed} onClose={() => props.onClose()} onSubmit={submit}>
      <fieldset>
        <legend>{t("addRecords")}</legend>
        <div class="duty-report-records">
          <For each={props.facts.toSorted((one, other) => one.on < other.on ? -1 : 1)}>
            {({ on, record }) => <Checkbox name={record} label={`${on} ${props.titleOf(record)}`} checked={records().includes(record)} onChange={(chosen) => setRecords((all) => chosen ? [...all, record] : all.filter((one) => one !== record))} />}
          </For>
        </div>
      </fieldset>
      <TextArea name="text" label={t("text")} rows={3} most={2_000} value={text()} onInput={setText} refusal={deed.refusal("text")} />
    </DeedForm>
  )
}
