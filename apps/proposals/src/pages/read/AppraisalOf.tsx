import type { AppraisalsApi } from "@jianyan/contract"
import type { Appraisal, Proposal, Unit } from "@jianyan/domain"
import { Button, Confirm, formatDate, Notice, Section, StageBadge, TextField } from "@jianyan/ui"
import { answered, DeedForm, DeedRefusals, done, said } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show, untrack } from "solid-js"
import type { Naming } from "../../parts/Naming.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { appraising } from "../../words/appraising.ts"
import { seatIn } from "../../words/refusals/appraising.ts"
import "./keeping.css"

/** The two-way evaluation of one proposal: opened, scored back to back, shown once both sides are in or the days have passed. */
export const AppraisalOf = (props: { readonly proposal: Proposal.Proposal }) => {
  const visitor = useVisitor()
  const { house, naming } = visitor
  const rule = () => naming.committee.policy.appraisal
  const replied = () => props.proposal.replies.length > 0 && props.proposal.stage._tag !== "Merged"
  const found = useQuery(() => ({ queryKey: [visitor.at, "appraisal", props.proposal.id], enabled: rule() !== undefined && replied(), queryFn: () => house.appraisals.read({ id: props.proposal.id }) }))
  const view = () => answered(found) ?? undefined
  const mayOpen = () => visitor.holds("proposalsStaff") && found.isSuccess && view() === undefined && ["Replied", "Rated", "Closed"].includes(props.proposal.stage._tag)
  return (
    <Show when={rule()}>
      {(rule) => (
        <Show when={view()} fallback={<Show when={mayOpen()}><Section title={appraising("title")} note={appraising("note")} id="appraisal"><Opening id={props.proposal.id} days={rule().within} /></Section></Show>}>
          {(view) => <Card view={view()} rule={rule()} />}
        </Show>
      )}
    </Show>
  )
}

type Rule = NonNullable<ReturnType<typeof useVisitor>["naming"]["committee"]["policy"]["appraisal"]>

const Opening = (props: { readonly id: Proposal.Id; readonly days: number }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [asking, setAsking] = createSignal(false)
  const go = () => void deed.run(() => house.appraisals.open({ id: props.id }), () => { done(appraising("opened")); setAsking(false) })
  return (
    <>
      <Button onClick={() => setAsking(true)}>{appraising("open")}</Button>
      <Confirm open={asking()} onClose={() => setAsking(false)} busy={deed.busy()} title={appraising("openTitle")} description={appraising("openFollows", props.days)} confirm={appraising("open")} onConfirm={go}><DeedRefusals deed={deed} /></Confirm>
    </>
  )
}

const Card = (props: { readonly view: AppraisalsApi.View; readonly rule: Rule }) => {
  const { house, naming, unit } = useVisitor()
  const deed = useDeed()
  const [scoring, setScoring] = createSignal<Unit.Id>()
  const shown = () => !props.view.sealed
  const grade = (id: string | undefined) => said(props.rule.grades.find((one) => one.id === id)?.name ?? { zh: "—" })
  const indicator = (id: string) => [...props.rule.proposal, ...props.rule.handling].find((one) => one.id === id)
  const waiting = () => props.view.units.filter((scored) => unit === undefined ? !props.view.sheets.some(({ sheet }) => sheet.side._tag === "Proposer" && sheet.side.unit === scored) : scored === unit)
  const publish = () => void deed.run(() => house.appraisals.close({ id: props.view.of }), () => done(appraising("closed")))
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
              <Show when={shown() && one.suggestsSecondHandling}><Notice tone="due">{appraising("suggests")}</Notice></Show>
            </li>
          )}
        </For>
      </ul>
      <Show when={scoring()} keyed>{(scored) => <Sealing id={props.view.of} scored={scored} rule={props.rule} onClose={() => setScoring(undefined)} />}</Show>
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

const Sealing = (props: { readonly id: Proposal.Id; readonly scored: Unit.Id; readonly rule: Rule; readonly onClose: () => void }) => {
  const { house, unit } = useVisitor()
  const deed = useDeed()
  const side = unit === undefined ? "Proposer" : "Unit"
  const indicators = untrack(() => unit === undefined ? props.rule.handling : props.rule.proposal)
  const [points, setPoints] = createSignal<ReadonlyMap<string, string>>(new Map())
  const given = (id: string) => points().get(id) ?? ""
  const fits = ({ id, most }: typeof indicators[number]) => /^\d{1,3}$/u.test(given(id).trim()) && Number(given(id)) <= most
  const go = () => {
    const wrong = indicators.filter((one) => !fits(one))
    if (wrong.length > 0) return deed.refuse(wrong.map(({ id }) => ({ name: `score-${id}`, message: appraising("missing") })))
    void deed.run(() => house.appraisals.seal({ id: props.id, scores: indicators.map(({ id }) => ({ indicator: id, points: Number(given(id)) })), ...(unit === undefined ? { unit: props.scored } : {}) }), () => {
      done(appraising("sealDone"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={appraising(`sealTitle.${side}`)} follows={appraising("sealFollows")} confirm={appraising("sealConfirm")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <For each={indicators}>
        {({ id, most, name }) => <TextField name={`score-${id}`} label={said(name)} hint={appraising("most", most)} width="short" inputmode="numeric" value={given(id)} onInput={(value) => setPoints(new Map([...points(), [id, value]]))} refusal={deed.refusal(`score-${id}`)} />}
      </For>
    </DeedForm>
  )
}
