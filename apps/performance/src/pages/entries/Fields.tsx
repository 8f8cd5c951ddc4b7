import { Entry } from "@jianyan/domain"
import { Button, Chips, ChooseFiles, DateField, formatLabelled, Select, TextArea, TextField } from "@jianyan/ui"
import { type Deed, said } from "@jianyan/zone"
import { For, Show } from "solid-js"
import { today } from "../../parts/today.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { entries as t } from "../../words/entries.ts"
import { sayEntering } from "../../words/sayEntering.ts"
import type { Written } from "./Written.ts"
import "./entries.css"

/** Stands for no body of the committee among the choices; no body is called so. */
const none = "."

/** The fields of an entry. */
export const Fields = (props: { readonly written: Written; readonly onChange: (change: Partial<Written>) => void; readonly deed: Deed; readonly forms: ReadonlyArray<Entry.Form> }) => {
  const { bodies, house } = useVisitor()
  const organisers = () => [{ value: none, label: t("field.organiserNone") }, ...bodies.filter(({ dissolved, id }) => !dissolved || id === props.written.organiser).map(({ id, name }) => ({ value: id as string, label: said(name) }))]
  const add = async (file: File | undefined) => {
    if (file === undefined) return
    try {
      const kept = await house.entries.keepFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      props.onChange({ files: [...props.written.files.filter(({ hash }) => hash !== kept.hash), kept] })
    } catch (thrown) {
      props.deed.refuse(sayEntering(thrown))
    }
  }
  return (
    <>
      <Select name="form" label={t("field.form")} refusal={props.deed.refusal("form")} value={props.written.form} onChange={(form) => props.onChange({ form })} choices={props.forms.map((form) => ({ value: form, label: t(`form.${form}`) }))} />
      <TextField name="title" label={t("field.title")} hint={t("field.titleHint")} refusal={props.deed.refusal("title")} value={props.written.title} onInput={(title) => props.onChange({ title })} />
      <DateField name="on" label={t("field.on")} refusal={props.deed.refusal("on")} value={props.written.on} max={today()} onInput={(on) => props.onChange({ on })} />
      <Show when={props.written.form === undefined || !Entry.byEvaluatorsOnly.includes(props.written.form)}>
        <Select name="organiser" label={t("field.organiser")} hint={t("field.organiserHint")} refusal={props.deed.refusal("organiser")} value={props.written.organiser === "" ? none : props.written.organiser} onChange={(organiser) => props.onChange({ organiser: organiser === none ? "" : organiser })} choices={organisers()} />
      </Show>
      <Show when={props.written.form !== undefined && Entry.counting.includes(props.written.form)}>
        <TextField name="met" label={t("field.met")} width="short" inputmode="numeric" refusal={props.deed.refusal("met")} value={props.written.met} onInput={(met) => props.onChange({ met })} />
      </Show>
      <Show when={props.written.form === "mark"}>
        <div class="entries-pair">
          <TextField name="mark" label={t("field.article")} width="short" refusal={props.deed.refusal("mark")} value={props.written.article} onInput={(article) => props.onChange({ article })} />
          <TextField name="points" label={t("field.points")} width="short" inputmode="decimal" value={props.written.points} onInput={(points) => props.onChange({ points })} />
        </div>
      </Show>
      <Show when={props.written.form !== undefined && props.written.form !== "mark" && props.written.form !== "breach"}>
        <div class="entries-chips"><span>{t("field.levels")}</span><Chips label={t("field.levels")} chips={Entry.Level.literals.map((level) => ({ value: level, label: t(`level.${level}`) }))} chosen={props.written.levels} onChange={(levels) => props.onChange({ levels })} /></div>
      </Show>
      <Show when={props.written.form !== undefined && Entry.outcomesOf(props.written.form).length > 0}>
        <div class="entries-chips"><span>{t("field.outcomes")}</span><Chips label={t("field.outcomes")} chips={Entry.outcomesOf(props.written.form ?? "speech").map((one) => ({ value: one, label: t(`outcome.${one}`) }))} chosen={props.written.outcomes} onChange={(outcomes) => props.onChange({ outcomes })} /></div>
      </Show>
      <div class="entries-pair">
        <TextField name="joint" label={formatLabelled(t("field.joint"), t("field.place"))} optional width="short" inputmode="numeric" refusal={props.deed.refusal("joint")} value={props.written.place} onInput={(place) => props.onChange({ place })} />
        <TextField name="people" label={t("field.people")} optional width="short" inputmode="numeric" value={props.written.people} onInput={(people) => props.onChange({ people })} />
      </div>
      <TextArea name="account" label={t("field.account")} hint={t("field.accountHint")} optional most={4000} rows={5} refusal={props.deed.refusal("account")} value={props.written.account} onInput={(account) => props.onChange({ account })} />
      <TextField name="evidence" label={t("field.evidence")} optional refusal={props.deed.refusal("evidence")} value={props.written.evidence} onInput={(evidence) => props.onChange({ evidence })} />
      <div class="entries-files">
        <ChooseFiles id="files" accept=".pdf,.docx,.xlsx,.ofd,.png,.jpg,.jpeg,.txt" onChoose={([file]) => void add(file)}>{t("field.addFile")}</ChooseFiles>
        <ul><For each={props.written.files}>{(file) => <li>{file.name} <Button tone="quiet" size="small" onClick={() => props.onChange({ files: props.written.files.filter(({ hash }) => hash !== file.hash) })}>{t("field.dropFile", file.name)}</Button></li>}</For></ul>
      </div>
    </>
  )
}
