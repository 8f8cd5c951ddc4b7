import { type ScoresApi, Zone } from "@jianyan/contract"
import { Rulebook, type Member } from "@jianyan/domain"
import { BandMeter, Empty, formatPoints, formatNumber, language, StageBadge } from "@jianyan/ui"
import { Asked } from "@jianyan/zone"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createEffect, For, onCleanup, Show } from "solid-js"
import { t } from "../words/words.ts"
import { useVisitor } from "./Visitor.tsx"
import "./score-card.css"

/** A member's score of the year: the total on the scale of the grades, the duties still unmet, and the way to every line. It follows the records as they come. */
export const ScoreCard = (props: { readonly member: Member.Id }) => {
  const visitor = useVisitor()
  const client = useQueryClient()
  const key = () => [visitor.at, "score", props.member] as const
  const score = useQuery(() => ({ queryKey: key(), queryFn: ({ signal }) => visitor.house.scores.of({ member: props.member }, { signal }) }))
  createEffect(() => {
    const { house } = visitor
    const stale = key()
    onCleanup(house.scores.live((sheet) => {
      if (sheet.member === stale[2]) void client.invalidateQueries({ queryKey: stale })
    }))
  })
  return (
    <Asked query={score} lines={3} refused={(refusal) => refusal instanceof Rulebook.NoneInForce ? <Empty title={t("score.none")}>{t("score.noneWhy", String(refusal.year))}</Empty> : undefined}>
      {(read) => (
        <div class="score-card">
          <Show when={scaleOf(read())} fallback={<Bare read={read()} />}>
            {(scale) => (
              <BandMeter
                label={t("score.label")} value={read().sheet.total} most={scale().most} bands={scale().bands} href={Zone.performance.member(props.member)}
                note={peers(read())}
              />
            )}
          </Show>
          <Duties read={read()} />
          <p class="score-card-way"><a href={Zone.performance.member(props.member)}>{t("score.sheet")}</a><small>{t("score.grade")}</small></p>
        </div>
      )}
    </Asked>
  )
}

const said = (words: { readonly zh: string; readonly en: string }) => (language() === "en" ? words.en : words.zh)

/** A tenth of the way to the highest grade, in whole points, so that the scale goes on a little behind it. */
const beyond = (points: number) => Math.ceil(points / 40_000) * 10_000

const scaleOf = ({ rulebook, sheet }: ScoresApi.Read) => {
  const bands = rulebook.grades.map((grade) => ({ from: grade.from ?? 0, word: said(grade.label) })).sort((one, other) => one.from - other.from)
  const top = bands.at(-1)
  return rulebook.table === undefined || top === undefined || top.from <= 0 ? undefined : { bands, most: Math.max(top.from + beyond(top.from), sheet.total) }
}

const Bare = (props: { readonly read: ScoresApi.Read }) => (
  <Show when={props.read.rulebook.table} fallback={<p>{t("score.noTable")}</p>}>
    <p class="score-card-total">{formatPoints(props.read.sheet.total)}</p>
  </Show>
)

const peers = ({ peers }: ScoresApi.Read) => (peers === undefined ? t("score.noPeers") : t("score.peers", formatNumber(peers.of), formatPoints(peers.low), formatPoints(peers.high)))

const Duties = (props: { readonly read: ScoresApi.Read }) => {
  const unmet = () => props.read.sheet.duties.filter((duty) => !duty.met)
  const label = (gate: string) => {
    const found = props.read.rulebook.gates.find((each) => each.id === gate)
    return found === undefined ? gate : said(found.label)
  }
  return (
    <Show
      when={unmet().length > 0}
      fallback={<p class="score-card-met"><StageBadge tone="done" word={props.read.sheet.duties.length === 0 ? t("score.noDuties") : t("score.met", formatNumber(props.read.sheet.duties.length))} /></p>}
    >
      <div>
        <h3>{t("score.unmet")}</h3>
        <ul class="score-card-unmet">
          <For each={unmet()}>
            {(duty) => (
              <li>
                <span>{label(duty.gate)}</span>
                <Show when={duty.conditions[0]}>{(best) => <b>{formatNumber(best().have)} / {formatNumber(best().need)}</b>}</Show>
              </li>
            )}
          </For>
        </ul>
      </div>
    </Show>
  )
}
