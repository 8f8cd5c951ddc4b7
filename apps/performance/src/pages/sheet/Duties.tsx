import type { ScoresApi } from "@jianyan/contract"
import { Assessment, type Day } from "@jianyan/domain"
import { formatDate, GateCards, type Gate, Section } from "@jianyan/ui"
import { useLocation } from "@solidjs/router"
import { createEffect, createSignal, For, Show } from "solid-js"
import { clauseAt } from "../../parts/addresses.ts"
import { today } from "../../parts/today.ts"
import { law } from "../../words/reading/law.ts"
import { tongue } from "../../words/reading/tongue.ts"
import { clauseOf, sentenceOf } from "../../words/reading/names.ts"
import { words } from "../../words/reading/words.ts"
import { sheet as t } from "../../words/sheet.ts"
import { trade } from "../../words/trade.ts"
import { linksTo } from "./blocksOf.ts"

type Duty = Assessment.Sheet.Duty
type Weighed = Assessment.Sheet.Weighed
type Rulebook = Assessment.Rulebook.Rulebook

/** The minimum duties: how much there is of how much is asked for, period by period, and on request the records behind each; as of a day, today unless another is given. */
export const Duties = (props: { readonly read: ScoresApi.Read; readonly on?: Day.Day }) => {
  const location = useLocation()
  const [open, setOpen] = createSignal(false)
  const duties = () => props.read.sheet.duties
  createEffect(() => {
    if (!location.hash.startsWith("#duty-")) return
    setOpen(true)
    queueMicrotask(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView?.({ block: "center" }))
  })
  return (
    <Section title={t("duties")} note={duties().length === 0 ? t("noDuties") : t("dutiesNote", duties().filter(({ met }) => met).length, duties().length)}>
      <Show when={duties().length > 0}>
        <GateCards label={t("duties")} gates={duties().map((duty) => cardOf(duty, props.read.rulebook, props.on ?? today()))} />
        <details class="ui-disclosure duties" open={open()} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary><span>{t("dutyRecords")}</span><small>{t("dutyRecordsNote")}</small></summary>
          <dl class="duty-list">
            <For each={duties()}>{(duty) => <Counted duty={duty} read={props.read} />}</For>
          </dl>
        </details>
      </Show>
    </Section>
  )
}

const Counted = (props: { readonly duty: Duty; readonly read: ScoresApi.Read }) => {
  const gate = () => gateOf(props.duty, props.read.rulebook)
  const links = () => linksTo(props.duty.conditions.flatMap(({ records }) => records), props.read.titles)
  return (
    <div id={`duty-${props.duty.gate}`}>
      <dt>
        {labelOf(props.duty, props.read.rulebook)}
        <Show when={props.duty.article}>{(article) => <a class="ui-figure" href={clauseAt(article(), props.read.rulebook)}>{clauseOf(props.read.rulebook)(article())}</a>}</Show>
      </dt>
      <Show when={gate()}>{(gate) => <dd>{sentenceOf(props.read.rulebook, { does: "gate", id: gate().id })}</dd>}</Show>
      <For each={props.duty.conditions.filter(({ periods }) => periods.length > 0)}>
        {(condition) => (
          <dd>
            <ul class="duty-periods">
              <For each={condition.periods}>{(period) => <li>{t("days", formatDate(period.from, "short"), formatDate(period.to, "short"))}<b>{period.have}</b></li>}</For>
            </ul>
          </dd>
        )}
      </For>
      <dd class="duty-records">
        <Show when={links().length > 0} fallback={t("noRecords")}>
          <span>{t("counted", links().length)}</span>
          <For each={links()}>
            {(link) => <Show when={link.href} fallback={<span>{link.label}</span>}>{(href) => <a class="ui-figure" href={href()}>{link.label}</a>}</Show>}
          </For>
        </Show>
      </dd>
    </div>
  )
}

const gateOf = ({ gate }: Duty, { gates }: Rulebook): Assessment.Rulebook.Gate | undefined => gates.find(({ id }) => id === gate)

const labelOf = (duty: Duty, rulebook: Rulebook): string => {
  const gate = gateOf(duty, rulebook)
  return gate === undefined ? duty.gate : words(gate.label)
}

/** Shows the condition that is met or comes nearest; the others are told in words. */
const cardOf = (duty: Duty, rulebook: Rulebook, on: Day.Day): Gate => {
  const part = ({ bound, have, met, need }: Weighed) => met ? Infinity : bound === "atLeast" ? have / need : 0
  const places = duty.conditions.map((condition, place) => ({ condition, counts: gateOf(duty, rulebook)?.anyOf[place]?.counts }))
  const [best, ...others] = places.toSorted((one, other) => part(other.condition) - part(one.condition))
  const label = labelOf(duty, rulebook), href = `#duty-${duty.gate}`
  if (best === undefined) return { label, value: "", met: duty.met, href }
  const missing = duty.met ? undefined : [lacks(best.condition, best.counts, on), ...others.map(({ condition, counts }) => t("or", lacks(condition, counts, on)))].join(t("separator"))
  return {
    label, href, met: duty.met, value: figure(best.condition), missing,
    ...(best.condition.per === undefined || best.condition.periods.length > 12 ? {} : { periods: periodsOf(best.condition, best.condition.per, on) })
  }
}

const figure = ({ bound, have, need, per }: Weighed): string => per !== undefined ? t("periods", have, need, t(`per.${per}`)) : t(bound === "atLeast" ? "count" : "most", have, need)

/** Whether a period has begun: what is still to come is not lacking. */
const begun = ({ from }: { readonly from: string }, on: Day.Day): boolean => from <= on

const periodsOf = ({ periods }: Weighed, per: Assessment.Year.Per, on: Day.Day) =>
  periods.map((period, place) => ({ label: trade(`period.${per}`, place + 1), value: begun(period, on) || period.have > 0 ? String(period.have) : "·", met: period.met && (begun(period, on) || period.have > 0) }))

const lacks = ({ bound, have, measure, need, per, periods }: Weighed, counts: Assessment.Selection.Selection | undefined, on: Day.Day): string => {
  if (per !== undefined) {
    const lacking = periods.flatMap((period, place) => period.met || !begun(period, on) ? [] : [trade(`period.${per}`, place + 1)])
    return lacking.length === 0 ? t("periodsAhead") : t("periodsShort", law().and(lacking))
  }
  const said = (n: number) => counts === undefined ? String(n) : Assessment.Reasons.sayQuantity(n, { counts, measure }, tongue())
  return bound === "atLeast" ? t("short", said(need - have)) : t("over", said(have - need))
}
