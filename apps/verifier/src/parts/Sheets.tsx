import { type Assessment, Facts } from "@jianyan/domain"
import type { Report } from "@jianyan/services/exports"
import { Button, formatPoints, ScoreSheet, SearchField, ToneMark } from "@jianyan/ui"
import { createMemo, createSignal, For, Show } from "solid-js"
import { t } from "../words/page.ts"
import { blocksOf, type From, gateOf } from "./blocksOf.ts"

type Sheet = Assessment.Sheet.Sheet

/** The sheets that were recomputed, in order of id, each opening to its lines. */
export const Sheets = (props: { readonly report: Report }) => {
  const [wanted, setWanted] = createSignal("")
  const [all, setAll] = createSignal(false)
  const found = createMemo(() => props.report.sheets.filter(({ member }) => member.toLowerCase().includes(wanted().trim().toLowerCase())))
  const seqsOf = (record: string) => props.report.seqs.get(record) ?? props.report.seqs.get(Facts.streamOf(record)) ?? []
  const rulebookOf = (sheet: Sheet) => props.report.rulebooks.find(({ edition, id }) => id === sheet.rulebook && edition === sheet.edition)
  return (
    <Show when={props.report.sheets.length > 0}>
      <section class="sheets">
        <h2>{t("list")}</h2>
        <p>{t("listNote")}</p>
        <Show when={props.report.sheets.length > 1}>
          <div class="find ui-noprint">
            <SearchField label={t("find")} value={wanted()} onSearch={setWanted} />
            <Button tone="quiet" onClick={() => setAll(!all())}>{all() ? t("close") : t("open")}</Button>
          </div>
        </Show>
        <div class="list">
          <For each={found()} fallback={<p class="none">{t("none")}</p>}>
            {(sheet) => (
              <Show when={rulebookOf(sheet)}>
                {(rulebook) => <OneSheet sheet={sheet} from={{ rulebook: rulebook(), seqsOf }} open={all() || props.report.sheets.length === 1} dated={props.report.rulebooks.length > 1} />}
              </Show>
            )}
          </For>
        </div>
      </section>
    </Show>
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
