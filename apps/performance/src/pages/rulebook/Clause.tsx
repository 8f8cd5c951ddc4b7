import type { Assessment } from "@jianyan/domain"
import { type Tone, ToneMark } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { clauseAt } from "../../parts/addresses.ts"
import type { Rule } from "../../words/reading/rulesOf.ts"
import { words } from "../../words/reading/words.ts"
import { rulebook as t } from "../../words/rulebook.ts"
import { trade } from "../../words/trade.ts"

type Article = Assessment.Rulebook.Article

const tones: Readonly<Record<Article["treated"], Tone>> = { rule: "done", judgement: "going", outOfScope: "plain" }

/** One clause: its text, how it is treated, and the rules that stand on it. */
export const Clause = (props: { readonly article: Article; readonly rules: ReadonlyArray<Rule>; readonly here: boolean }) => (
  <li id={`clause-${props.article.id}`} class="clause" data-here={props.here ? "" : undefined}>
    <div class="clause-head">
      <h3><a href={clauseAt(props.article.id)}>{props.article.clause}</a></h3>
      <span class="clause-treated"><ToneMark tone={tones[props.article.treated]} />{trade(`treated.${props.article.treated}`)}</span>
    </div>
    <div class="clause-text">
      <strong>{words(props.article.label)}</strong>
      <p lang="zh-CN">{props.article.text ?? t("noText")}</p>
    </div>
    <div class="clause-rules">
      <Show when={props.rules.length > 0} fallback={<p class="clause-without">{t(props.article.treated === "rule" ? "idle" : props.article.treated)}</p>}>
        <Rules rules={props.rules} />
      </Show>
    </div>
  </li>
)

/** Rules read back, each with what it does. */
export const Rules = (props: { readonly rules: ReadonlyArray<Rule> }) => (
  <ul class="rules">
    <For each={props.rules}>
      {(rule) => (
        <li>
          <span class="rule-does">{t(`does.${rule.does}`)}</span>
          <p><Show when={rule.label}><b>{rule.label}</b> </Show>{rule.sentence}</p>
        </li>
      )}
    </For>
  </ul>
)
