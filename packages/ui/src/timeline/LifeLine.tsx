import { For, Show, type JSX } from "solid-js"
import { formatDate } from "../language/formatDate.ts"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./life-line.css"

const t = makeDictionary({
  zh: { done: "已完成", now: "进行中", later: "未开始", stopped: "已终止" },
  en: { done: "done", now: "now", later: "to come", stopped: "stopped" }
})

/** One step in the life of something. */
export interface LifeStep {
  readonly state: "done" | "now" | "later" | "stopped"
  readonly title: string
  /** A day ("2026-02-03") is written short; words ("今日", "7.10 前") stay as they are. */
  readonly date?: string | undefined
  readonly note?: JSX.Element
  readonly href?: string | undefined
}

/** The life of something as a line with its dates. */
export const LifeLine = (props: { readonly label: string; readonly steps: readonly LifeStep[] }) => (
  <ol class="ui-life" aria-label={props.label}>
    <For each={props.steps}>
      {(step) => (
        <li data-state={step.state} aria-current={step.state === "now" ? "step" : undefined}>
          <LifeMark state={step.state} />
          <div class="ui-life-head">
            <Show when={step.href} fallback={<span>{step.title}</span>}>
              {(href) => <a href={href()}>{step.title}</a>}
            </Show>
            <span class="ui-unseen">（{t(step.state)}）</span>
            <Show when={step.date}>{(date) => <time datetime={/^\d{4}-/.test(date()) ? date() : undefined}>{formatDate(date(), "dot")}</time>}</Show>
          </div>
          <Show when={step.note}>
            <small>{step.note}</small>
          </Show>
        </li>
      )}
    </For>
  </ol>
)

const LifeMark = (props: { readonly state: LifeStep["state"] }) => (
  <svg class="ui-life-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <Show when={props.state === "now"}>
      <circle cx="8" cy="8" r="7.5" class="ui-life-halo" />
    </Show>
    <Show when={props.state !== "stopped"} fallback={<path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="2" />}>
      <circle cx="8" cy="8" r="4" stroke="currentColor" stroke-width="2" fill={props.state === "done" ? "currentColor" : "var(--paper)"} />
    </Show>
  </svg>
)
