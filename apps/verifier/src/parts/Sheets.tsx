import { type Assessment, Facts } from "@jianyan/domain"
import type { Report } from "@jianyan/services/exports"
import { Button, formatPoints, ScoreSheet, SearchField, ToneMark } from "@jianyan/ui"
import { createMemo, createSignal, For, Show } from "solid-js"
import { t } from "../words/page.ts"
import { blocksOf, type From, gateOf } from "./blocksOf.ts"

type Sheet = Assessment.Sheet.Sheet

interface Listed {
  readonly title: string
  readonly note: string
  readonly find: string
  readonly sheets: ReadonlyArray<Sheet>
  readonly rulebooks: Report["rulebooks"]
}

/** The sheets that were recomputed: those of members, then those of groups and stations and of handling units where the export tells them. */
export const Sheets = (props: { readonly report: Report }) => {
  const seqsOf = (record: string) => props.report.seqs.get(record) ?? props.report.seqs.get(Facts.streamOf(record)) ?? []
  const lists = (): ReadonlyArray<Listed> => [
    { title: t("list"), note: t("listNote"), find: t("find"), sheets: props.report.sheets, rulebooks: props.report.rulebooks },
    ...props.report.others.map(({ rulebook, sheets, subject }) => ({ title: t(subject), note: t("otherNote"), find: t("findOther"), sheets, rulebooks: [rulebook] }))
  ]
  return <For each={lists().filter(({ sheets }) => sheets.length > 0)}>{(list) => <List list={list} seqsOf={seqsOf} />}</For>
}

/** Sheets of one kind, in order of id, each opening to its lines. */
const List = (props: { readonly list: Listed; readonly seqsOf: From["seqsOf"] }) => {
  const [wanted, setWanted] = createSignal("")
  const [all, setAll] = createSignal(false)
  const found = createMemo(() => props.list.sheets.filter(({ member }) => member.toLowerCase().includes(wanted().trim().toLowerCase())))
  const rulebookOf = (sheet: Sheet) => props.list.rulebooks.find(({ edition, id }) => id === sheet.rulebook && edition === sheet.edition)
  return (
    <section class="sheets">
      <h2>{props.list.title}</h2>
      <p>{props.list.note}</p>
      <Show when={props.list.sheets.length > 1}>
        <div class="find ui-noprint">
          <SearchField label={props.list.find} value={wanted()} onSearch={setWanted} />
          <Button tone="quiet" onClick={() => setAll(!all())}>{all() ? t("close") : t("open")}</Button>
        </div>
      </Show>
      <div class="list">
        <For each={found()} fallback={<p class="none">{t("none")}</p>}>
          {(sheet) => (
            <Show when={rulebookOf(sheet)}>
              {(rulebook) => <OneSheet sheet={sheet} from={{ rulebook: rulebook(), seqsOf: props.seqsOf }} open={all() || props.list.sheets.length === 1} dated={props.list.rulebooks.length > 1} />}
            </Show>
          )}
        </For>
      </div>
    </section>
  )
}

const OneSheet = (props: { readonly sheet: Sheet; readonly from: From; readonly open: boolean; readonly dated: boolean }) => {
  const [opened, setOpened] = createSignal(false)
  const scored = () => props.from.rulebook.table !== undefined
  const said = () => scored() ? t("total", formatPoints(props.sheet.total)) : t("noTotal")
  return (
    <details class="sheet" open={props.open} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary>
        <b>{props.sheet.member}</b>
        <Show when={props.dated}><span>{t("ofDays", props.sheet.year.from, props.sheet.year.to)}</span></Show>
        <span>{t("lines", props.sheet.lines.length)}</span>
        <span class="points">{said()}</span>
      </summary>
      <Show when={opened() || props.open}>
        <Show when={props.sheet.duties.length > 0}>
          <ul class="duties" aria-label={t("duties")}>
            <For each={props.sheet.duties}>{(duty) => <li><ToneMark tone={duty.met ? "done" : "due"} /> {gateOf(props.from.rulebook, duty.gate)} <span>{duty.met ? t("met") : t("unmet")}</span></li>}</For>
          </ul>
        </Show>
        <Show when={scored()}><ScoreSheet caption={`${props.sheet.member} ${said()}`} blocks={blocksOf(props.sheet, props.from)} total={props.sheet.total} /></Show>
      </Show>
    </details>
  )
}
