import { Contract, LookBacksApi, ProposalsApi } from "@jianyan/contract"
import { Day, LookBack, type Proposal } from "@jianyan/domain"
import { Button, ChooseFiles, DateField, formatDate, RadioGroup, StageBadge, TextArea, TextField } from "@jianyan/ui"
import { answered, DeedForm, done, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal, For, Show, untrack } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { lookingBack as t } from "../../words/lookingBack.ts"
import { trade } from "../../words/trade.ts"
import { states, tones } from "../looking-back/Findings.tsx"

type State = typeof states[number]
const endings = ProposalsApi.endings.map((ending) => `.${ending}`).join(",")

/** What third parties found when they looked back, each with its report, told apart from what the proposers said. */
export const ThirdParties = (props: { readonly proposal: Proposal.Proposal; readonly entrusted: ReadonlyArray<LookBacksApi.Entrusted>; readonly may: boolean }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const [reporting, setReporting] = createSignal<LookBack.Id>()
  return (
    <>
      <For each={props.entrusted}>
        {(one) => (
          <li>
            <header>
              <strong>{t("third", one.institution)}</strong>
              <Show when={one.found} fallback={<StageBadge tone={one.until < (answered(today)?.on ?? "") ? "plain" : "due"} word={t(one.until < (answered(today)?.on ?? "") ? "over" : "until", formatDate(one.until, "full"))} />}>
                {(found) => <small>{t("on", formatDate(found().on, "full"))}</small>}
              </Show>
              <Show when={props.may && one.found === undefined}><Button size="small" onClick={() => setReporting(one.id)}>{t("report")}</Button></Show>
            </header>
            <Show when={one.found}>
              {(found) => (
                <>
                  <ul class="proposals-findings">
                    <For each={found().findings}>{(finding) => <li><span>{trade("recommendation", finding.recommendation)}</span><StageBadge tone={tones[finding.state]} word={keeping(`look.${finding.state}`)} /></li>}</For>
                  </ul>
                  <Show when={found().comment !== ""}><p>{found().comment}</p></Show>
                  <p><a href={Contract.address(visitor.at, LookBacksApi.readReport, { id: one.id, hash: found().report.hash })} download={found().report.name}>{found().report.name}</a></p>
                </>
              )}
            </Show>
          </li>
        )}
      </For>
      <Show when={reporting()} keyed>{(id) => <Reporting proposal={props.proposal} id={id} onClose={() => setReporting(undefined)} />}</Show>
    </>
  )
}

/** Entrusts a third party with looking back at one proposal. */
export const Entrusting = (props: { readonly id: Proposal.Id; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [institution, setInstitution] = createSignal("")
  const [until, setUntil] = createSignal("")
  const go = () => {
    const day = until(), named = institution().trim()
    if (!Schema.is(Day.Day)(day) || !Schema.is(LookBack.Institution)(named)) return deed.refuse([{ name: Schema.is(Day.Day)(day) ? "institution" : "until", message: t("fill") }])
    void deed.run(() => house.lookBacks.entrust({ ids: [props.id], institution: named, until: day }), () => {
      done(t("entrusted"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={t("entrust")} follows={t("entrustFollows")} confirm={t("entrust")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <TextField name="institution" label={t("institution")} hint={t("institutionHint")} maxlength={80} value={institution()} onInput={setInstitution} refusal={deed.refusal("institution")} />
      <DateField name="until" label={t("untilField")} value={until()} onInput={setUntil} refusal={deed.refusal("until")} />
    </DeedForm>
  )
}

/** Records what a third party found of one proposal, with its report. */
const Reporting = (props: { readonly proposal: Proposal.Proposal; readonly id: LookBack.Id; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed(), upload = useDeed()
  const today = useToday(visitor)
  const { id } = untrack(() => props)
  const [found, setFound] = createSignal<ReadonlyMap<number, State>>(new Map())
  const [comment, setComment] = createSignal("")
  const [chosen, setChosen] = createSignal<string>()
  const [report, setReport] = createSignal<Proposal.Examined.Attachment>()
  const on = () => chosen() ?? answered(today)?.on ?? ""
  const asks = () => props.proposal.content.recommendations
  const keep = async (files: ReadonlyArray<File>) => {
    const [file] = files
    if (file === undefined) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    await upload.run(() => visitor.house.lookBacks.keepReport({ id, name: file.name, bytes }), setReport)
  }
  const go = () => {
    const day = on(), kept = report()
    const findings = asks().flatMap(({ number }) => {
      const state = found().get(number)
      return state === undefined ? [] : [{ recommendation: number, state }]
    })
    const lacking = [
      ...asks().filter(({ number }) => !found().has(number)).map(({ number }) => ({ name: `found-${number}`, message: keeping("look.choose") })),
      ...(Schema.is(Day.Day)(day) ? [] : [{ name: "on", message: t("dayMissing") }]),
      ...(kept === undefined ? [{ name: "report", message: t("noFile") }] : [])
    ]
    if (lacking.length > 0 || kept === undefined || !Schema.is(Day.Day)(day)) return deed.refuse(lacking)
    void deed.run(() => visitor.house.lookBacks.report({ id, proposal: props.proposal.id, findings, comment: comment().trim(), on: day, report: { hash: kept.hash, name: kept.name } }), () => {
      done(t("reported"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={t("reportTitle")} follows={t("reportFollows")} confirm={t("report")} deed={deed} wide onClose={props.onClose} onSubmit={go}>
      <For each={asks()}>
        {({ number, text }) => (
          <RadioGroup
            name={`found-${number}`} label={`${trade("recommendation", number)} ${text}`} row value={found().get(number)} refusal={deed.refusal(`found-${number}`)}
            onChange={(state) => setFound(new Map([...found(), [number, state]]))} choices={states.map((value) => ({ value, label: keeping(`look.${value}`) }))}
          />
        )}
      </For>
      <TextArea name="comment" label={keeping("look.comment")} optional rows={3} most={2_000} value={comment()} onInput={setComment} refusal={deed.refusal("comment")} />
      <DateField name="on" label={t("day")} value={on()} max={answered(today)?.on} onInput={setChosen} refusal={deed.refusal("on")} />
      <div class="ui-field">
        <span class="ui-field-label">{t("file")}</span>
        <div class="ui-field-hint" id="report-hint">{t("fileHint")}</div>
        <div><ChooseFiles size="small" accept={endings} aria-describedby="report-hint" disabled={upload.busy()} onChoose={(files) => void keep(files)}>{t("chooseFile")}</ChooseFiles></div>
        <Show when={report()}>{(file) => <p>{file().name}</p>}</Show>
        <Show when={deed.refusal("report")}>{(message) => <p role="alert">{message()}</p>}</Show>
        <For each={upload.refusals()}>{(refusal) => <p role="alert">{refusal.message}</p>}</For>
      </div>
    </DeedForm>
  )
}
