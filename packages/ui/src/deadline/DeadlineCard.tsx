import { For, Show, type JSX } from "solid-js"
import { formatDate } from "../language/formatDate.ts"
import { formatNumber } from "../language/formatNumber.ts"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./deadline.css"

const t = makeDictionary({
  zh: {
    left: (n: string) => `还有 ${n} 个工作日`,
    today: "今天到期",
    past: (n: string) => `已超 ${n} 个工作日`,
    met: "已按期完成",
    how: "怎么算的"
  },
  en: { left: (n) => `${n} working days left`, today: "Due today", past: (n) => `${n} working days over`, met: "Met in time", how: "How it is counted" }
})

/** One step of the counting: what moved the day, and to where. */
export interface DeadlineLine {
  readonly label: string
  readonly value: string
  readonly href?: string | undefined
}

export interface DeadlineCardProps {
  readonly title: string
  /** The last day, as "2026-06-12". */
  readonly date: string
  /** Working days until the last day: 0 is today, below 0 is over; `met` when there is nothing left to wait for. */
  readonly left: number | "met"
  /** From the start to the last day: rule, holidays, pauses, extension, limit. */
  readonly lines: readonly DeadlineLine[]
  readonly children?: JSX.Element
}

/** A last day, how near it is, and how it was counted. */
export const DeadlineCard = (props: DeadlineCardProps) => (
  <section class="ui-deadline" aria-label={props.title} data-near={nearness(props.left)}>
    <h3>{props.title}</h3>
    <p class="ui-deadline-day">
      <time datetime={props.date}>{formatDate(props.date, "short")}</time>
      <span>{left(props.left)}</span>
    </p>
    <Show when={props.lines.length > 0}>
      <ol aria-label={t("how")}>
        <For each={props.lines}>
          {(line) => (
            <li>
              <Show when={line.href} fallback={<span>{line.label}</span>}>
                {(href) => <a href={href()}>{line.label}</a>}
              </Show>
              <span>{line.value}</span>
            </li>
          )}
        </For>
      </ol>
    </Show>
    {props.children}
  </section>
)

const nearness = (left: DeadlineCardProps["left"]) => (left === "met" ? "met" : left < 0 ? "past" : left <= 5 ? "near" : "far")

const left = (days: DeadlineCardProps["left"]) =>
  days === "met" ? t("met") : days === 0 ? t("today") : days > 0 ? t("left", formatNumber(days)) : t("past", formatNumber(-days))
