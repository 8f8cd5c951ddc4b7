import type { Assessment } from "@jianyan/domain"
import { Button, formatLabelled, ToneMark } from "@jianyan/ui"
import { clauseSaid } from "@jianyan/zone"
import { createSignal, Index, Show } from "solid-js"
import { words } from "../../words/reading/words.ts"
import { rulebook } from "../../words/rulebook.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { toneOf } from "../rulebook/Clause.tsx"
import { AddItem } from "./AddItem.tsx"
import { EditClause } from "./EditClause.tsx"
import { RuleEditor } from "./RuleEditor.tsx"
import type { Writing } from "./useDraft.ts"

/** One clause: its wording, and the rules that stand on it, all of which can be changed. */
export const ClauseEditor = (props: { readonly covered: Assessment.Covered; readonly writing: Writing }) => {
  const [form, setForm] = createSignal<"clause" | "item">()
  const article = () => props.writing.text().articles.find(({ id }) => id === props.covered.article)
  return (
    <li id={`clause-${props.covered.article}`} class="clause">
      <div class="clause-head">
        <h3>{clauseSaid(props.covered.clause)}</h3>
        <span class="clause-treated"><ToneMark tone={toneOf(props.covered.as)} />{rulebook(`as.${props.covered.as}`)}</span>
      </div>
      <Show when={form() !== "clause"} fallback={<Show when={article()}>{(article) => <EditClause article={article()} writing={props.writing} close={() => setForm(undefined)} />}</Show>}>
        <div class="clause-text">
          <strong>{words(props.covered.label)}</strong>
          <p lang="zh-CN">{props.covered.text ?? rulebook("noText")}</p>
          <Button class="ui-noprint" size="small" tone="quiet" aria-label={formatLabelled(clauseSaid(props.covered.clause), t("editClause"))} onClick={() => setForm("clause")}>{t("editClause")}</Button>
        </div>
      </Show>
      <div class="clause-rules">
        <Show when={props.covered.rules.length > 0} fallback={<p class="clause-without">{rulebook(props.covered.as === "judgement" || props.covered.as === "outOfScope" ? props.covered.as : "idle")}</p>}>
          <ul class="rules"><Index each={props.covered.rules}>{(said) => <RuleEditor said={said()} under={props.covered.article} writing={props.writing} />}</Index></ul>
        </Show>
        <Show when={form() === "item"} fallback={
          <Show when={props.writing.text().table !== undefined}>
            <Button class="ui-noprint" size="small" tone="quiet" aria-label={formatLabelled(clauseSaid(props.covered.clause), t("addItem"))} onClick={() => setForm("item")}>{t("addItem")}</Button>
          </Show>
        }>
          <AddItem article={props.covered.article} writing={props.writing} close={() => setForm(undefined)} />
        </Show>
      </div>
    </li>
  )
}
