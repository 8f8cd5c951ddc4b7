import type { ScoresApi } from "@jianyan/contract"
import { Assessment } from "@jianyan/domain"
import { Disclosure, formatDate, formatPoints, Section } from "@jianyan/ui"
import { createMemo, For, type JSX, Show } from "solid-js"
import { clauseAt } from "../../parts/addresses.ts"
import { today } from "../../parts/today.ts"
import { advice as t } from "../../words/advice.ts"
import { law } from "../../words/reading/law.ts"
import { tongue } from "../../words/reading/tongue.ts"
import { clauseOf, labelOf } from "../../words/reading/names.ts"
import { words } from "../../words/reading/words.ts"
import { linksTo, titleIn } from "./blocksOf.ts"

type Read = ScoresApi.Read

/** What would change a sheet, said from the rulebook and the own records: duties still wanting, room under caps, lines that wait or stay out, items nobody recorded. */
export const Advice = (props: { readonly read: Read }) => {
  const said = createMemo(() => Assessment.advise(props.read.rulebook, props.read.sheet, today()))
  const rooms = () => said().rooms.filter(({ left }) => Number.isFinite(left))
  return (
    <Section title={t("title")} note={t("note")} id="advice">
      <div class="advice">
        <Part title={t("duties")} shown={said().duties.length > 0}><For each={said().duties}>{(duty) => <Wanting duty={duty} read={props.read} />}</For></Part>
        <Part title={t("waiting")} shown={said().waiting.length > 0}><For each={said().waiting}>{(line) => <Line line={line} read={props.read} />}</For></Part>
        <Part title={t("room")} shown={rooms().length > 0}>
          <For each={rooms()}>
            {(room) => (
              <li>
                <b>{labelOf(props.read.rulebook, room.place)}</b> <span>{room.left > 0 ? t("left", formatPoints(room.left), formatPoints(room.cap)) : t("full", formatPoints(room.cap))}{room.beyond > 0 ? t("beyond", formatPoints(room.beyond)) : ""}</span> <Clause read={props.read} article={room.article} />
              </li>
            )}
          </For>
        </Part>
        <Show when={said().duties.length + said().waiting.length === 0}><p class="advice-note">{t("none")}</p></Show>
      </div>
      <Show when={said().withheld.length > 0}><Disclosure title={t("withheld")} note={String(said().withheld.length)}><ul class="advice-list"><For each={said().withheld}>{(line) => <Line line={line} read={props.read} />}</For></ul></Disclosure></Show>
      <Show when={said().unrecorded.length > 0}>
        <Disclosure title={t("unrecorded")} note={String(said().unrecorded.length)}>
          <p class="advice-note">{t("unrecordedNote")}</p>
          <ul class="advice-items"><For each={said().unrecorded}>{(item) => <li>{labelOf(props.read.rulebook, item)}</li>}</For></ul>
        </Disclosure>
      </Show>
    </Section>
  )
}

const Part = (props: { readonly title: string; readonly shown: boolean; readonly children: JSX.Element }) => (
  <Show when={props.shown}><div><h3>{props.title}</h3><ul class="advice-list">{props.children}</ul></div></Show>
)

const Clause = (props: { readonly read: Read; readonly article: string | undefined }) => (
  <Show when={props.article}>{(article) => <a class="ui-figure" href={clauseAt(article())}>{clauseOf(props.read.rulebook)(article())}</a>}</Show>
)

const Line = (props: { readonly line: Assessment.Sheet.Line; readonly read: Read }) => (
  <li>
    <b>{labelOf(props.read.rulebook, props.line.item)}</b>{" "}
    <For each={linksTo(props.line.records, props.read.titles)}>{(link) => <><Show when={link.href} fallback={<span>{link.label}</span>}>{(href) => <a class="ui-figure" href={href()}>{link.label}</a>}</Show>{" "}</>}</For>
    <span>{Assessment.Reasons.sayWhy(props.line, { rulebook: props.read.rulebook, title: titleIn(props.read.titles), language: tongue() })}</span> <Clause read={props.read} article={props.line.article} />
  </li>
)

const Wanting = (props: { readonly duty: Assessment.Wanting; readonly read: Read }) => {
  const gate = () => props.read.rulebook.gates.find(({ id }) => id === props.duty.gate)
  const label = () => {
    const found = gate()
    return found === undefined ? props.duty.gate : words(found.label)
  }
  return <li><b>{label()}</b> <span>{props.duty.ways.map((way) => sayWay(way, gate()?.anyOf[way.condition]?.counts)).join(` ${t("or")} `)}</span> <Clause read={props.read} article={props.duty.article} /></li>
}

const sayWay = ({ distinct, measure, tooMany, wants }: Assessment.Way, counts: Assessment.Selection.Selection | undefined): string => {
  const said = (n: number) => counts === undefined ? String(n) : Assessment.Reasons.sayQuantity(n, { counts, measure }, tongue())
  if (tooMany > 0) return t("tooMany", said(tooMany))
  const each = wants.map(({ from, lack, over, to }) => (wants.length === 1 && !over ? t("want", said(lack)) : t("wantIn", t("days", formatDate(from, "short"), formatDate(to, "short")), said(lack))) + (over ? t("over") : ""))
  return law().clauses(each) + (distinct === undefined ? "" : t("distinct", law().distinct[distinct]))
}
