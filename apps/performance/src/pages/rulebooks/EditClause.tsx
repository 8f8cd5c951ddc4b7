import { Assessment } from "@jianyan/domain"
import { Button, Buttons, type Refusal, Refusals, Select, TextArea, TextField } from "@jianyan/ui"
import { Result } from "effect"
import { createSignal, Show, untrack } from "solid-js"
import { drafting } from "../../words/drafting.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { trade } from "../../words/trade.ts"
import { namesOf, tellKept } from "./tellRefusal.ts"
import type { Writing } from "./useDraft.ts"

type Article = Assessment.Rulebook.Article

const treatments: ReadonlyArray<Article["treated"]> = ["rule", "judgement", "outOfScope"]

/** Writes one clause of the regulation: its number, wording, and whether a program or a person decides it. */
export const EditClause = (props: { readonly article: Article; readonly writing: Writing; readonly close: () => void }) => {
  const { clause: number, label: about, text: wording = "", treated: before } = untrack(() => props.article)
  const [clause, setClause] = createSignal(number), [text, setText] = createSignal(wording)
  const [zh, setZh] = createSignal(about.zh), [en, setEn] = createSignal(about.en)
  const [treated, setTreated] = createSignal(before)
  const [refusals, setRefusals] = createSignal<ReadonlyArray<Refusal>>([])
  const field = (name: string) => `${props.article.id}-${name}`
  const keep = () => {
    const missing = [...(clause().trim() === "" ? ["clause"] : []), ...(zh().trim() === "" ? ["label"] : [])].map((name) => ({ name: field(name), message: t("needName") }))
    if (missing.length > 0) return setRefusals(missing)
    const label = { zh: zh().trim(), en: en().trim() === "" ? zh().trim() : en().trim() }
    const put = Assessment.Edit.putArticle(props.writing.text(), { id: props.article.id, clause: clause().trim(), label, treated: treated(), ...(text().trim() === "" ? {} : { text: text().trim() }) })
    if (Result.isFailure(put)) return setRefusals([{ message: tellKept(put.failure, props.writing.text()) }])
    props.writing.put(put.success)
    props.close()
  }
  const known = () => props.writing.text().articles.some(({ id }) => id === props.article.id)
  const takeOut = () => {
    const text = props.writing.text(), left = Assessment.Edit.removeArticle(text, props.article.id)
    if (Result.isSuccess(left)) return props.writing.put(left.success)
    setRefusals([{ message: left.failure._tag === "Rulebook.StillNamed" ? drafting("takenOut", namesOf(left.failure.by, text)) : tellKept(left.failure, text) }])
  }
  const refusal = (name: string) => refusals().find((one) => one.name === field(name))?.message
  return (
    <form class="rule-forms" onSubmit={(event) => { event.preventDefault(); keep() }}>
      <Refusals refusals={refusals()} />
      <TextField name={field("clause")} label={t("clauseNumber")} value={clause()} onInput={setClause} maxlength={40} refusal={refusal("clause")} />
      <TextField name={field("label")} label={t("clauseLabel")} value={zh()} onInput={setZh} maxlength={120} refusal={refusal("label")} />
      <TextField name={field("labelEn")} label={t("clauseLabelEn")} optional value={en()} onInput={setEn} maxlength={200} />
      <TextArea name={field("text")} label={t("clauseText")} optional rows={4} most={2_000} value={text()} onInput={setText} />
      <Select name={field("treated")} label={t("treated")} choices={treatments.map((value) => ({ value, label: trade(`treated.${value}`) }))} value={treated()} onChange={setTreated} />
      <Buttons><Button type="submit" size="small" tone="main">{t("keep")}</Button><Button size="small" tone="quiet" onClick={props.close}>{t("cancel")}</Button><Show when={known()}><Button size="small" tone="quiet" onClick={takeOut}>{drafting("takeOut")}</Button></Show></Buttons>
    </form>
  )
}
