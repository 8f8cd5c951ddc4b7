import type { Assessment } from "@jianyan/domain"
import { type Tone, ToneMark } from "@jianyan/ui"
import { clauseSaid } from "@jianyan/zone"
import { For, Show } from "solid-js"
import { clauseAt } from "../../parts/addresses.ts"
import { words } from "../../words/reading/words.ts"
import { rulebook as t } from "../../words/rulebook.ts"

type Covered = Assessment.Covered
type Said = Assessment.Reading.Said

const tones: Readonly<Record<Covered["as"], Tone>> = { encoded: "done", marked: "done", judgement: "going", outOfScope: "plain", open: "due" }

/** Gives the tone of what became of a clause. */
export const toneOf = (as: Covered["as"]): Tone => tones[as]

/** One clause: its text, what became of it, and the rules that stand on it. */
export const Clause = (props: { readonly covered: Covered; readonly here: boolean }) => (
  <li id={`clause-${props.covered.article}`} class="clause" data-here={props.here ? "" : undefined}>
    <div class="clause-head">
      <h3><a href={clauseAt(props.covered.article)}>{clauseSaid(props.covered.clause)}</a></h3>
      <span class="clause-treated"><ToneMark tone={toneOf(props.covered.as)} />{t(`as.${props.covered.as}`)}</span>
    </div>
    <div class="clause-text">
      <strong>{words(props.covered.label)}</strong>
      <p lang="zh-CN">{props.covered.text ?? t("noText")}</p>
    </div>
    <div class="clause-rules">
      <Show when={props.covered.rules.length > 0} fallback={<p class="clause-without">{t(props.covered.as === "judgement" || props.covered.as === "outOfScope" ? props.covered.as : "idle")}</p>}>
        <Rules rules={props.covered.rules} />
      </Show>
    </div>
  </li>
)

/** Rules read back, each with what it does. */
export const Rules = (props: { readonly rules: ReadonlyArray<Said> }) => (
  <ul class="rules">
    <For each={props.rules}>
      {(rule) => (
        <li>
          <span class="rule-does">{t(`does.${rule.does}`)}</span>
          <p><Show when={rule.label}>{(label) => <><b>{words(label())}</b> </>}</Show>{rule.sentence}</p>
        </li>
      )}
    </For>
  </ul>
)
