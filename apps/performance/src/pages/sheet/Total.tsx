import type { ScoresApi } from "@jianyan/contract"
import { BandMeter, type Band, formatPoints, Notice } from "@jianyan/ui"
import { clauseSaid } from "@jianyan/zone"
import { For, Show } from "solid-js"
import { clauseAt } from "../../parts/addresses.ts"
import { useMoved } from "../../parts/useMoved.ts"
import { law } from "../../words/reading/law.ts"
import { gradeOf } from "../../words/reading/names.ts"
import { words } from "../../words/reading/words.ts"
import { sheet as t } from "../../words/sheet.ts"

/** The exact total on its scale with what is said of it; a rulebook without points says so instead. */
export const Total = (props: { readonly read: ScoresApi.Read; readonly note: string }) => (
  <Show when={props.read.rulebook.table !== undefined} fallback={<Notice tone="plain" title={t("noTable")}>{t("noTableText")}</Notice>}>
    <Meter read={props.read} note={props.note} />
  </Show>
)

/** The exact total on the scale of the grades, the middle half of the peer group, and the grade the rulebook leads to. */
const Meter = (props: { readonly read: ScoresApi.Read; readonly note: string }) => {
  const total = () => props.read.sheet.total as number
  const moved = useMoved(total)
  const bands = () => bandsOf(props.read)
  return (
    <div class="total" data-moved={moved()}>
      <BandMeter label={t("meter")} value={total()} most={endOf(props.read)} bands={bands()} href="#lines" peers={props.read.peers} note={props.note} />
      <Show when={props.read.rulebook.grades.length > 0}><Proposed read={props.read} /></Show>
    </div>
  )
}

const Proposed = (props: { readonly read: ScoresApi.Read }) => {
  const grade = (id: string) => gradeOf(props.read.rulebook, id)
  const judged = () => props.read.rulebook.articles.filter(({ treated }) => treated === "judgement")
  const why = () => {
    const proposed = props.read.sheet.proposed
    if (proposed === undefined) return t("noGradeText")
    if (proposed.heldBackBy.length === 0) return t("reached", grade(proposed.grade))
    const duties = proposed.heldBackBy.map((id) => props.read.rulebook.gates.find((gate) => gate.id === id)).flatMap((gate) => gate === undefined ? [] : [words(gate.label)])
    return t("heldBack", grade(proposed.reached), law().and(duties), grade(proposed.grade))
  }
  return (
    <Notice tone="plain" title={props.read.sheet.proposed === undefined ? t("noGrade") : t("proposedIs", grade(props.read.sheet.proposed.grade))}>
      {t("sentences", why(), t("person"))}
      <For each={judged()}>{(article) => <a class="ui-figure" href={clauseAt(article.id, props.read.rulebook)}>{clauseSaid(article.clause)}</a>}</For>
    </Notice>
  )
}

/** The bands of the scale, from low to high; without grades the scale has one band that says only where it begins. */
const bandsOf = ({ rulebook, sheet }: ScoresApi.Read): ReadonlyArray<Band> => {
  const start = Math.min(0, Math.floor(sheet.total / step) * step)
  const bands = rulebook.grades.map(({ from, label }) => ({ from: from ?? start, word: words(label) })).toSorted((one, other) => one.from - other.from)
  const [lowest] = bands
  return lowest === undefined || lowest.from > start ? [{ from: start, word: lowest === undefined ? "" : t("start") }, ...bands] : bands
}

/** Ten points: scales begin and end at whole tens. */
const step = 100_000

/** The end of the scale: a quarter beyond the highest grade, or as far as the total reaches. */
const endOf = ({ rulebook, peers, sheet }: ScoresApi.Read): number => {
  const highest = Math.max(10 * step * 0.8, ...rulebook.grades.map(({ from }) => from ?? 0))
  return Math.ceil(Math.max(highest * 1.25, sheet.total, peers?.high ?? 0) / step) * step
}

/** Says where the middle half of the peer group lies, and that nobody is ranked. */
export const peersSaid = ({ peers }: ScoresApi.Read, sector: string | undefined): string =>
  peers === undefined ? t("noPeers") : t("peers", sector ?? t("sector"), peers.of, formatPoints(peers.low), formatPoints(peers.high))
