import { type EntriesApi, Zone } from "@jianyan/contract"
import { Entry } from "@jianyan/domain"
import { Button, ButtonLink, Confirm, formatDate, Notice, PageHead, Refusals, Section, StageBadge, TextArea } from "@jianyan/ui"
import { DeedForm, done, nameIn } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { DateTime, Result } from "effect"
import { createSignal, For, Match, Show, Switch, untrack } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { entries as t } from "../../words/entries.ts"
import { shell } from "../../words/shell.ts"
import { Fields } from "./Fields.tsx"
import { tones } from "./FindEntries.tsx"
import { Side } from "./Side.tsx"
import { useEntering } from "./useEntering.ts"
import * as Written from "./Written.ts"
import "./entries.css"

type Answer = typeof EntriesApi.read.success.Type
type Deed = "confirm" | "change" | "refuse" | "correct" | "strike" | "withdraw"

/** One entry: what the member reported beside what the reviewer made of it, what happened, and what may be done. */
export default function ReadEntry() {
  const visitor = useVisitor()
  const params = useParams()
  const read = useQuery(() => ({ queryKey: [visitor.at, "entries", params["id"]], queryFn: async () => visitor.house.entries.read({ id: Entry.Id.make(params["id"] ?? "") }) }))
  useTitle(() => t("title"))
  return <Asked query={read} shape="page">{(answer) => <Read answer={answer()} />}</Asked>
}

const Read = (props: { readonly answer: Answer }) => {
  const [open, setOpen] = createSignal<Deed>()
  const entry = () => props.answer.row.entry
  const may = (verb: string) => props.answer.row.may.includes(verb)
  const close = () => setOpen(undefined)
  return (
    <>
      <PageHead
        title={Entry.contentOf(entry())?.title ?? t("title")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title"), href: Zone.performance.entries }]}
        meta={<><StageBadge tone={tones[entry().stage]} word={t(`stage.${entry().stage}`)} /><a href={Zone.performance.member(entry().member)}>{nameIn(props.answer.names, entry().member)}</a></>}
        actions={
          <>
            <Show when={may("confirm")}><Button tone="main" onClick={() => setOpen("confirm")}>{t("deed.confirm")}</Button><Button onClick={() => setOpen("change")}>{t("deed.change")}</Button></Show>
            <Show when={may("refuse")}><Button onClick={() => setOpen("refuse")}>{t("deed.refuse")}</Button></Show>
            <Show when={may("correct")}><Button onClick={() => setOpen("correct")}>{t("deed.correct")}</Button></Show>
            <Show when={may("strike")}><Button tone="quiet" onClick={() => setOpen("strike")}>{t("deed.strike")}</Button></Show>
            <Show when={may("revise")}><ButtonLink href={Zone.performance.reviseEntry(entry().id)}>{t("revise")}</ButtonLink></Show>
            <Show when={may("withdraw")}><Button tone="quiet" onClick={() => setOpen("withdraw")}>{t("deed.withdraw")}</Button></Show>
          </>
        }
      />
      <Show when={props.answer.row.elsewhere.length > 0}>
        <Notice tone="due" title={t("elsewhere")}>
          {t("elsewhereText")} <For each={props.answer.row.elsewhere}>{(record) => <a class="entries-record" href={Zone.record(record) ?? Zone.performance.member(entry().member)}>{record}</a>}</For>
        </Notice>
      </Show>
      <div class="entries-sides">
        <Side id={entry().id} title={t("reported")} note="" content={entry().reported} empty={t("notReported")} />
        <Side id={entry().id} title={t("reviewed")} note={entry().stage === "Confirmed" ? t("counts") : ""} content={entry().reviewed} other={entry().reported} empty={t("notReviewed")} />
      </div>
      <Section title={t("steps")}>
        <ol class="entries-steps">
          <Show when={entry().reported}><li><time>{formatDate(DateTime.toDateUtc(entry().at), "moment")}</time> {t("reportedAt")}</li></Show>
          <For each={entry().steps}>{(step) => <li><time>{formatDate(DateTime.toDateUtc(step.at), "moment")}</time> {t(`step.${step.what}`)}<Show when={step.reason}>{(reason) => <q>{reason()}</q>}</Show></li>}</For>
        </ol>
      </Section>
      <Switch>
        <Match when={open() === "confirm"}><Plain entry={entry()} deed="confirm" onClose={close} /></Match>
        <Match when={open() === "withdraw"}><Plain entry={entry()} deed="withdraw" onClose={close} /></Match>
        <Match when={open() === "refuse"}><Reasoned entry={entry()} deed="refuse" onClose={close} /></Match>
        <Match when={open() === "strike"}><Reasoned entry={entry()} deed="strike" onClose={close} /></Match>
        <Match when={open() === "change"}><Changed entry={entry()} deed="confirm" onClose={close} /></Match>
        <Match when={open() === "correct"}><Changed entry={entry()} deed="correct" onClose={close} /></Match>
      </Switch>
    </>
  )
}

interface Opened<D extends string> { readonly entry: Entry.Entry; readonly deed: D; readonly onClose: () => void }

const Plain = (props: Opened<"confirm" | "withdraw">) => {
  const { house } = useVisitor()
  const deed = useEntering()
  const go = () =>
    void deed.run(() => props.deed === "confirm" ? house.entries.confirm({ id: props.entry.id }) : house.entries.withdraw({ id: props.entry.id }), () => { done(t(`done.${props.deed}`)); props.onClose() })
  return (
    <Confirm open onClose={() => props.onClose()} title={`${t(`deed.${props.deed}`)}？`} description={props.deed === "withdraw" ? t("withdrawText") : t("law")} confirm={t(`deed.${props.deed}`)} busy={deed.busy()} onConfirm={go}>
      <Refusals refusals={deed.refusals()} />
    </Confirm>
  )
}

const Reasoned = (props: Opened<"refuse" | "strike">) => {
  const { house } = useVisitor()
  const deed = useEntering()
  const [reason, setReason] = createSignal("")
  const go = () => {
    if (reason().trim().length < 2) return deed.refuse([{ name: "reason", message: t("fill.reason") }])
    const given = { id: props.entry.id, reason: reason().trim() }
    return void deed.run(() => props.deed === "refuse" ? house.entries.refuse(given) : house.entries.strike(given), () => { done(t(`done.${props.deed}`)); props.onClose() })
  }
  return (
    <DeedForm title={t(`deed.${props.deed}`)} follows={t(`${props.deed}Text`)} confirm={t(`deed.${props.deed}`)} deed={deed} onClose={() => props.onClose()} onSubmit={() => go()}>
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={3} most={1000} refusal={deed.refusal("reason")} value={reason()} onInput={setReason} />
    </DeedForm>
  )
}

const Changed = (props: Opened<"confirm" | "correct">) => {
  const { house } = useVisitor()
  const deed = useEntering()
  const begun = untrack(() => Entry.contentOf(props.entry))
  const [written, setWritten] = createSignal(begun === undefined ? Written.blank("") : Written.of(begun))
  const [reason, setReason] = createSignal("")
  const go = () => {
    const read = Written.read(written())
    const lacking = [...(Result.isFailure(read) ? read.failure : []), ...(reason().trim().length < 2 ? [{ name: "reason", message: t("fill.reason") }] : [])]
    if (Result.isFailure(read) || lacking.length > 0) return deed.refuse(lacking)
    const given = { id: props.entry.id, content: read.success, reason: reason().trim() }
    return void deed.run(() => props.deed === "confirm" ? house.entries.confirm(given) : house.entries.correct(given), () => { done(t(`done.${props.deed}`)); props.onClose() })
  }
  return (
    <DeedForm wide title={t(props.deed === "confirm" ? "deed.change" : "deed.correct")} follows={t("changeText")} confirm={t(props.deed === "confirm" ? "deed.change" : "deed.correct")} deed={deed} onClose={() => props.onClose()} onSubmit={() => go()}>
      <Fields written={written()} onChange={(change) => setWritten({ ...written(), ...change })} deed={deed} forms={Entry.Form.literals} />
      <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={2} most={1000} refusal={deed.refusal("reason")} value={reason()} onInput={setReason} />
    </DeedForm>
  )
}
