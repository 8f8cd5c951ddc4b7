import { type Names, type SelectionsApi, Zone } from "@jianyan/contract"
import { Day, Selection } from "@jianyan/domain"
import { Button, Checkbox, formatClauses, formatDate, formatList, Section, StageBadge, type Tone } from "@jianyan/ui"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { WordsForm } from "../../parts/WordsForm.tsx"
import { supervising } from "../../words/supervising.ts"
import { trade } from "../../words/trade.ts"
import { candidatesOf } from "./candidatesOf.ts"
import { Evaluated } from "./Evaluated.tsx"
import { NominatingProposal, NominatingUnit } from "./Nominating.tsx"
import { NominatingPerson } from "./NominatingPerson.tsx"

const tones: { readonly [Stage in Selection.Stage]: Tone } = { Open: "going", Deliberated: "due", Decided: "due", Announced: "done" }

type Deed = "nominate" | "deliberate" | "decide" | "announce"
const deeds = ["nominate", "deliberate", "decide", "announce"] as const

/** One selection: its quota with the figures, its candidates with reasons and reviews, what was chosen, and what may be done next. */
export const Selected = (props: { readonly read: SelectionsApi.Read; readonly names: Names }) => {
  const { house, naming } = useVisitor()
  const [doing, setDoing] = createSignal<Deed>()
  const [reviewing, setReviewing] = createSignal<Selection.Candidate>()
  const [picked, setPicked] = createSignal<ReadonlyArray<Selection.Candidate>>([])
  const self = () => props.read.selection
  const units = () => self().among === "Units", proposals = () => self().among === "Proposals"
  /** The words of this selection: those of units or persons in place of those of proposals. */
  const said = (key: "candidates" | "by" | "chosen" | "nominate" | "reviewFollows" | "deliberateFollows" | "decideTitle" | "decideFollows"): string => {
    const { among } = self()
    return among === "Proposals" ? supervising(`selection.${key}`) : supervising(`selection.of${among}.${key}`)
  }
  const candidates = () => candidatesOf(props.read, props.names, naming)
  const close = () => setDoing(undefined)
  const quota = () => {
    if (units()) return props.read.unitQuota === undefined ? [] : [supervising("selection.ofUnits.quota", props.read.unitQuota.handling, props.read.unitQuota.most)]
    if (!proposals()) return []
    if (props.read.quota === undefined) return [supervising("selection.noQuota", props.read.filed)]
    const share = props.read.collectiveShare ?? 0
    return [formatClauses([supervising("selection.quota", props.read.quota.filed, props.read.quota.most), ...(share > 0 ? [supervising("selection.collective", `${share / 100}%`)] : [])])]
  }
  const days = () => {
    const { announcedAt, decidedOn } = self()
    return [
      ...(decidedOn === undefined ? [] : [supervising("selection.decidedOn", formatDate(decidedOn, "full"))]),
      ...(announcedAt === undefined ? [] : [supervising("selection.announcedOn", formatDate(Day.of(announcedAt), "full"))])
    ]
  }
  const deciding = () => props.read.may.includes("decide")
  const choosing = () => {
    const collective = candidates().filter(({ collective, id }) => collective && picked().includes(id)).length
    if (proposals()) return supervising("selection.choosing", picked().length, collective)
    return supervising(units() ? "selection.ofUnits.choosing" : "selection.ofPersons.choosing", picked().length)
  }
  const decide = (on: Day.Day): Promise<unknown> => {
    const of = candidates().filter(({ id }) => picked().includes(id))
    const [unit, ...otherUnits] = of.flatMap(({ unit }) => unit ?? [])
    const [proposal, ...otherProposals] = of.flatMap(({ proposal }) => proposal ?? [])
    const [person, ...otherPersons] = of.flatMap(({ person }) => person === undefined ? [] : [Selection.keyOf(person)])
    if (person !== undefined) return house.selections.decidePersons({ id: self().id, chosen: [person, ...otherPersons], on })
    if (unit !== undefined) return house.selections.decideUnits({ id: self().id, chosen: [unit, ...otherUnits], on })
    return proposal === undefined ? Promise.resolve() : house.selections.decide({ id: self().id, chosen: [proposal, ...otherProposals], on })
  }
  const review = (id: Selection.Candidate, words: string): Promise<unknown> => {
    const found = candidates().find((one) => one.id === id)
    if (found?.person !== undefined) return house.selections.reviewPerson({ id: self().id, of: found.person, words })
    if (found?.unit !== undefined) return house.selections.reviewUnit({ id: self().id, of: found.unit, words })
    return found?.proposal === undefined ? Promise.resolve() : house.selections.review({ id: self().id, of: found.proposal, words })
  }
  const deedName = (deed: Deed) => deed === "nominate" ? said("nominate") : supervising(`selection.${deed}`)
  return (
    <Section title={self().title} note={formatList(self().sessions.map(naming.session))}>
      <div class="proposals-selection">
        <p><StageBadge tone={tones[self().stage]} word={supervising(`selection.stage.${self().stage}`)} /> <span>{[...quota(), ...days()].join(" · ")}</span></p>
        <Show when={self().deliberation}>{(said) => <p><small>{supervising("selection.words")}</small> {said().words}</p>}</Show>
        <p class="proposals-silent">{said("candidates")}{trade("aside", said("by"))}</p>
        <ul>
          <For each={candidates()}>
            {(one) => (
              <li>
                <header>
                  <Show when={deciding()} fallback={<Show when={one.person === undefined} fallback={<strong>{one.title}</strong>}><a href={one.unit === undefined ? Zone.proposals.proposal(one.id) : Zone.proposals.unit(one.id)}>{one.title}</a></Show>}>
                    <Checkbox name={`pick-${one.id}`} label={one.title} checked={picked().includes(one.id)} onChange={(yes) => setPicked(yes ? [...picked(), one.id] : picked().filter((id) => id !== one.id))} />
                  </Show>
                  <Show when={one.note !== ""}><small>{one.note}</small></Show>
                  <Show when={self().chosen.includes(one.id)}><StageBadge tone="done" word={said("chosen")} /></Show>
                </header>
                <p><small>{supervising("selection.why")}</small> {one.nomination?.words}</p>
                <For each={one.nomination?.reviews} fallback={<p class="proposals-silent">{supervising("selection.noReview")}</p>}>{(review) => <p><small>{supervising("selection.opinion")}</small> {review.words}</p>}</For>
                <Show when={props.read.evaluated.find(({ unit }) => unit === one.unit)}>{(evaluated) => <Evaluated evaluated={evaluated()} />}</Show>
                <Show when={props.read.may.includes("review")}><Button size="small" tone="quiet" onClick={() => setReviewing(one.id)}>{supervising("selection.review")}</Button></Show>
              </li>
            )}
          </For>
        </ul>
        <Show when={deciding()}><p aria-live="polite">{choosing()}</p></Show>
        <div class="proposals-deeds ui-noprint">
          <For each={deeds.filter((deed) => props.read.may.includes(deed))}>{(deed) => <Button size="small" disabled={deed === "decide" && picked().length === 0} onClick={() => setDoing(deed)}>{deedName(deed)}</Button>}</For>
        </div>
      </div>
      <Switch>
        <Match when={doing() === "nominate" && units()}><NominatingUnit read={props.read} onClose={close} /></Match>
        <Match when={doing() === "nominate" && !proposals()}><NominatingPerson read={props.read} onClose={close} /></Match>
        <Match when={doing() === "nominate"}><NominatingProposal read={props.read} onClose={close} /></Match>
        <Match when={doing() === "deliberate"}>
          <WordsForm
            title={supervising("selection.deliberateTitle")} follows={said("deliberateFollows")} confirm={supervising("selection.deliberate")} done={supervising("selection.deliberated")}
            words={supervising("selection.words")} day={supervising("day")} ask={(words, on) => house.selections.deliberate({ id: self().id, on, words })} onClose={close}
          />
        </Match>
        <Match when={doing() === "decide"}>
          <WordsForm
            title={said("decideTitle")} follows={said("decideFollows")}
            confirm={supervising("selection.decide")} done={supervising("selection.decided")} day={supervising("meetingDay")} ask={(_, on) => decide(on)} onClose={close}
          />
        </Match>
        <Match when={doing() === "announce"}>
          <WordsForm
            title={supervising("selection.announceTitle")} follows={supervising("selection.announceFollows")} confirm={supervising("selection.announce")} done={supervising("selection.announced")}
            ask={() => house.selections.announce({ id: self().id })} onClose={close}
          />
        </Match>
      </Switch>
      <Show when={reviewing()} keyed>
        {(of) => (
          <WordsForm
            title={supervising("selection.reviewTitle")} follows={said("reviewFollows")} confirm={supervising("selection.review")} done={supervising("selection.reviewed")} words={supervising("selection.opinion")}
            ask={(words) => review(of, words)} onClose={() => setReviewing(undefined)}
          />
        )}
      </Show>
    </Section>
  )
}
