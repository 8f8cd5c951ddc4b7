import { Assessment } from "@jianyan/domain"
import { Disclosure, StageBadge, type Tone } from "@jianyan/ui"
import { createMemo, For, Show } from "solid-js"
import { tongue } from "../../words/reading/tongue.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import type { Findings } from "./useFindings.ts"

const weights = ["error", "warning", "notice"] as const
const tones: Readonly<Record<Assessment.Weight, Tone>> = { error: "bad", warning: "due", notice: "plain" }

/** What the analyser finds in the text, gravest first, each with the smallest case as a story. */
export const Found = (props: { readonly findings: Findings; readonly text: Assessment.Rulebook.Rulebook }) => {
  const told = createMemo(() => props.findings.found
    .map((found) => ({ weight: Assessment.weightOf(found.finding), sentence: Assessment.sayFinding(found.finding, props.text, tongue()), story: Assessment.tell(found, props.text, tongue()) }))
    .sort((one, other) => weights.indexOf(one.weight) - weights.indexOf(other.weight)))
  return (
    <section class="draft-side" aria-labelledby="found">
      <h2 id="found">{t("findings")}</h2>
      <p class="draft-side-note" role="status">{t(props.findings.tried ? told().length === 0 ? "none" : "tried" : "trying")}</p>
      <ul class="found">
        <For each={told()}>
          {({ sentence, story, weight }) => (
            <li>
              <StageBadge tone={tones[weight]} word={t(`weight.${weight}`)} />
              <p>{sentence}</p>
              <Show when={story}>{(story) => <Disclosure title={t("story")}><p class="found-story">{story()}</p></Disclosure>}</Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
