import type { AchievementsApi } from "@jianyan/contract"
import { Zone } from "@jianyan/contract"
import type { Achievement, Proposal } from "@jianyan/domain"
import { Button, ButtonLink, Buttons, formatDate, Section } from "@jianyan/ui"
import { answered } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { WordsForm } from "../../parts/WordsForm.tsx"
import { achievements } from "../../words/achievements.ts"
import { trade } from "../../words/trade.ts"
import { Telling } from "./Telling.tsx"
import "./keeping.css"

/** What came of one proposal in figures; nothing while nothing was told and the visitor cannot tell. */
export const Achieved = (props: { readonly proposal: Proposal.Proposal }) => {
  const visitor = useVisitor()
  const [telling, setTelling] = createSignal(false)
  const [striking, setStriking] = createSignal<Achievement.Figure>()
  const found = useQuery(() => ({
    queryKey: [visitor.at, "achievement", props.proposal.id], enabled: "handling" in props.proposal.stage, queryFn: () => visitor.house.achievements.read({ id: props.proposal.id })
  }))
  return (
    <Show when={answered(found)}>
      {(view) => (
        <Show when={view().mayTell || view().rows.length > 0}>
          <Section
            title={achievements("title")} note={achievements("note")} id="achievement"
            actions={
              <Buttons>
                <Show when={view().rows.length > 0}><ButtonLink size="small" tone="quiet" href={Zone.proposals.achievements()}>{achievements("list")}</ButtonLink></Show>
                <Show when={view().mayTell}><Button size="small" onClick={() => setTelling(true)}>{achievements("tell")}</Button></Show>
              </Buttons>
            }
          >
            <Show when={view().rows.length > 0}><ul class="proposals-talks"><For each={view().rows}>{(row) => <Told row={row} onStrike={setStriking} />}</For></ul></Show>
          </Section>
          <Show when={telling()}><Telling proposal={props.proposal} onClose={() => setTelling(false)} /></Show>
          <Show when={striking()} keyed>
            {(figure) => (
              <WordsForm
                title={achievements("strikeTitle")} follows={achievements("strikeFollows")} confirm={achievements("strike")} done={achievements("strikeDone")} words={achievements("strikeWhy")} most={200}
                ask={(reason) => visitor.house.achievements.strike({ id: props.proposal.id, number: figure.number, reason })} onClose={() => setStriking(undefined)}
              />
            )}
          </Show>
        </Show>
      )}
    </Show>
  )
}

const Told = (props: { readonly row: AchievementsApi.Row; readonly onStrike: (figure: Achievement.Figure) => void }) => {
  const { naming } = useVisitor()
  const it = () => props.row.figure
  const about = () => {
    const { by, on, recommendation, struck } = it()
    return [
      ...(recommendation === undefined ? [] : [trade("recommendation", recommendation)]), achievements("upTo", formatDate(on, "full")), by === undefined ? achievements("byOffice") : achievements("by", naming.unit(by)),
      ...(struck === undefined ? props.row.stands ? [] : [achievements("grown")] : [achievements("struck", struck.reason)])
    ].join(" · ")
  }
  const line = () => achievements("line", it().what, it().count, it().measure)
  return (
    <li>
      <header>
        <Show when={props.row.stands} fallback={<s>{line()}</s>}><strong>{line()}</strong></Show>
        <Show when={props.row.mayStrike}><Button size="small" tone="quiet" aria-label={achievements("strikeOf", it().what)} onClick={() => props.onStrike(it())}>{achievements("strike")}</Button></Show>
      </header>
      <small>{about()}</small>
    </li>
  )
}
