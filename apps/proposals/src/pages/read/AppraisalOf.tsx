import type { AppraisalsApi } from "@jianyan/contract"
import type { Appraisal, Proposal, Unit } from "@jianyan/domain"
import { Button, Confirm, formatDate, Notice, Section, StageBadge } from "@jianyan/ui"
import { answered, DeedRefusals, done, said } from "@jianyan/zone"
import { useLocation } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createEffect, createSignal, For, Show } from "solid-js"
import type { Naming } from "../../parts/Naming.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { appraising } from "../../words/appraising.ts"
import { deeds } from "../../words/deeds.ts"
import { panel } from "../../words/panel.ts"
import { seatIn } from "../../words/refusals/appraising.ts"
import { Convening } from "./panel/Convening.tsx"
import { PanelOf } from "./panel/PanelOf.tsx"
import { Scoring } from "./Scoring.tsx"
import "./keeping.css"

/** The two-way evaluation of one proposal: opened, scored back to back, shown once both sides are in or the days have passed. */
export const AppraisalOf = (props: { readonly proposal: Proposal.Proposal }) => {
  const visitor = useVisitor()
  const { house } = visitor
  const replied = () => props.proposal.replies.length > 0 && props.proposal.stage._tag !== "Merged"
  const found = useQuery(() => ({ queryKey: [visitor.at, "appraisal", props.proposal.id], enabled: replied(), queryFn: () => house.appraisals.read({ id: props.proposal.id }) }))
  const view = () => answered(found) ?? undefined
  const location = useLocation()
  // The card is asked for after the page has been opened, so who was sent here by a link is brought to it once it stands.
  createEffect(() => { if (view() !== undefined && location.hash === "#appraisal") document.getElementById("appraisal")?.scrollIntoView?.() })
  const mayOpen = () => visitor.holds("proposalsStaff") && found.isSuccess && view() === undefined && ["Replied", "Rated", "Closed"].includes(props.proposal.stage._tag)
  return (
    <Show when={view()} fallback={<Show when={mayOpen()}><Section title={appraising("title")} note={appraising("note")} id="appraisal"><Opening proposal={props.proposal} /></Section></Show>}>
      {(view) => (
        <Show when={view().panel} fallback={<Show when={view().rule}>{(rule) => <Card view={view()} rule={rule()} />}</Show>}>
          {(panel) => <PanelOf view={view()} panel={panel()} />}
        </Show>
      )}
    </Show>
  )
}

type Rule = NonNullable<AppraisalsApi.View["rule"]>

const Opening = (props: { readonly proposal: Proposal.Proposal }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [asking, setAsking] = createSignal(false)
  const [convening, setConvening] = createSignal(false)
  const policy = () => naming.committee.policy
  const go = () => void deed.run(() => house.appraisals.open({ id: props.proposal.id }), () => { done(appraising("opened")); setAsking(false) })
  return (
    <div class="ui-buttons">
      <Show when={policy().appraisal}>
        {(rule) => (
          <>
            <Button onClick={() => setAsking(true)}>{appraising("open")}</Button>
            <Confirm open={asking()} onClose={() => setAsking(false)} busy={deed.busy()} title={appraising("openTitle")} description={appraising("openFollows", rule().within)} confirm={appraising("open")} onConfirm={go}><DeedRefusals deed={deed} /></Confirm>
          </>
        )}
      </Show>
      <Show when={policy().panel}>
        {(rule) => (
          <>
            <Button onClick={() => setConvening(true)}>{panel("convene")}</Button>
            <Show when={convening()}><Convening proposal={props.proposal} rule={rule()} onClose={() => setConvening(false)} /></Show>
          </>
        )}
      </Show>
    </div>
  )
}

const Card = (props: { readonly view: AppraisalsApi.View; readonly rule: Rule }) => {
  const { house, naming, unit } = useVisitor()
  const deed = useDeed()
  const [scoring, setScoring] = createSignal<Unit.Id>()
  const [again, setAgain] = createSignal(false)
  const shown = () => !props.view.sealed
  const grade = (id: string | undefined) => said(props.rule.grades.find((one) => one.id === id)?.name ?? { zh: "—" })
  const indicator = (id: string) => [...props.rule.proposal, ...props.rule.handling].find((one) => one.id === id)
  const waiting = () => props.view.units.filter((scored) => unit === undefined ? !props.view.sheets.some(({ sheet }) => sheet.side._tag === "Proposer" && sheet.side.unit === scored) : scored === unit)
  const publish = () => void deed.run(() => house.appraisals.close({ id: props.view.of }), () => done(appraising("closed")))
  const handleAgain = () => void deed.run(() => house.proposals.orderSecondHandling({ id: props.view.of }), () => { done(deeds("orderSecondHandling.done")); setAgain(false) })
  return (
    <Section
      title={appraising("title")} note={appraising("note")} id="appraisal"
      actions={
        <>
          <Show when={props.view.may.includes("seal")}><For each={waiting()}>{(scored) => <Button size="small" tone="main" onClick={() => setScoring(scored)}>{appraising("seal")}{props.view.units.length > 1 ? ` · ${naming.unit(scored)}` : ""}</Button>}</For></Show>
          <Show when={props.view.may.includes("close")}><Button size="small" busy={deed.busy()} onClick={publish}>{appraising("close")}</Button></Show>
        </>
      }
    >
      <DeedRefusals deed={deed} />
      <p><StageBadge tone={shown() ? "done" : "going"} word={shown() ? appraising("unsealed") : appraising("sealed", formatDate(props.view.until, "full"))} /></p>
      <ul class="proposals-talks">
        <For each={props.view.sheets} fallback={<Show when={shown()}><li class="proposals-silent">{appraising("none")}</li></Show>}>
          {(one) => (
            <li>
              <header>
                <strong>{shown() ? sideOf(one.sheet.side, naming) : appraising("mine")}</strong>
                <span><b>{appraising("points", one.points)}</b> {grade(one.grade)}</span>
              </header>
              <ul class="proposals-findings"><For each={one.sheet.scores}>{(score) => <li><span>{said(indicator(score.indicator)?.name ?? { zh: score.indicator })}</span><b>{score.points}</b><small>{appraising("most", indicator(score.indicator)?.most ?? 0)}</small></li>}</For></ul>
              <Show when={shown() && one.suggestsSecondHandling}><Notice tone="due" actions={props.view.may.includes("secondHandling") ? <Button size="small" onClick={() => setAgain(true)}>{deeds("orderSecondHandling.label")}</Button> : undefined}>{appraising("suggests")}</Notice></Show>
            </li>
          )}
        </For>
      </ul>
      <Confirm open={again()} onClose={() => setAgain(false)} busy={deed.busy()} title={deeds("orderSecondHandling.title")} description={deeds("orderSecondHandling.follows")} confirm={deeds("orderSecondHandling.confirm")} onConfirm={handleAgain}><DeedRefusals deed={deed} /></Confirm>
      <Show when={scoring()} keyed>
        {(scored) => (
          <Scoring
            id={props.view.of} title={appraising(unit === undefined ? "sealTitle.Proposer" : "sealTitle.Unit")} indicators={unit === undefined ? props.rule.handling : props.rule.proposal}
            of={unit === undefined ? { unit: scored } : {}} onClose={() => setScoring(undefined)}
          />
        )}
      </Show>
    </Section>
  )
}

const sideOf = (side: Appraisal.Side, naming: Pick<Naming, "member" | "unit">): string => {
  switch (side._tag) {
    case "Unit": return appraising("of.Unit", naming.unit(side.unit))
    case "Proposer": return appraising("of.Proposer", naming.unit(side.unit))
    default: return seatIn(side, naming)
  }
}
