import type { CommitteeApi } from "@jianyan/contract"
import type { Day } from "@jianyan/domain"
import { Empty, Figure, formatNumber, ToneMark } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { nearDay } from "../../parts/nearDay.ts"
import { t } from "../../words/words.ts"
import { dealtWithAt, waitingAt } from "./waitingAt.ts"

/** What waits for the visitor: each kind with its count and the first few. */
export const WaitingList = (props: { readonly on: Day.Day; readonly waiting: ReadonlyArray<CommitteeApi.Waiting> }) => (
  <Show when={props.waiting.length > 0} fallback={<Empty title={t("today.nothing")}>{t("today.nothingWhy")}</Empty>}>
    <ul class="waiting">
      <For each={props.waiting}>
        {(kind) => (
          <li data-what={kind.what}>
            <div class="waiting-kind">
              <h3><ToneMark tone={kind.what === "overdue" ? "bad" : "due"} />{t(`today.what.${kind.what}`)}</h3>
              <Figure value={kind.count} href={waitingAt(kind.what)} label={t(`today.what.${kind.what}`)} />
            </div>
            <ul>
              <For each={kind.first}>
                {(one) => (
                  <li>
                    <a href={dealtWithAt(kind.what, one.id)}>{one.title}</a>
                    <Show when={hasDay(kind.what) && one.due}>{(due) => <small data-past={isPast(kind.what, due(), props.on) ? "" : undefined}>{when(kind.what, due(), props.on)}</small>}</Show>
                  </li>
                )}
              </For>
              <Show when={kind.count > kind.first.length}>
                <li><a class="waiting-more" href={waitingAt(kind.what)}>{t("today.more", formatNumber(kind.count - kind.first.length))}</a></li>
              </Show>
            </ul>
          </li>
        )}
      </For>
    </ul>
  </Show>
)

/** The day given is that of the reply; what comes after the reply has no day of its own. */
const hasDay = (what: CommitteeApi.Waiting["what"]) => what !== "feedback" && what !== "secondHandling" && what !== "close"

/** The day of a meeting is no limit that passes. */
const isOfMeeting = (what: CommitteeApi.Waiting["what"]) => what === "recordAttendance" || what === "decideLeave"

const isPast = (what: CommitteeApi.Waiting["what"], due: Day.Day, on: Day.Day) => !isOfMeeting(what) && due < on

const when = (what: CommitteeApi.Waiting["what"], due: Day.Day, on: Day.Day) => {
  const day = nearDay(due, on)
  if (isOfMeeting(what)) return t("today.held", day)
  return isPast(what, due, on) ? t("today.overdue", day) : t("today.due", day)
}
