import { type NoticesApi, Zone } from "@jianyan/contract"
import { Day, type Notice } from "@jianyan/domain"
import { Button, formatDate, StageBadge } from "@jianyan/ui"
import { Show } from "solid-js"
import { tell } from "./tell.ts"
import { notices as t } from "./words.ts"
import "./bell.css"

/** Gives the address of the record a notice is about. */
const address = ({ of, says }: Notice.Notice): string => {
  if (says._tag === "PromiseDue") return Zone.proposals.promises
  if (says._tag === "HandOverDue") return Zone.proposals.handingOver()
  if (says._tag === "SeatTaken") return Zone.proposals.appraisals
  if (of !== undefined) return Zone.proposals.proposal(of)
  if ("objection" in says) return Zone.performance.objection(says.objection)
  if ("meeting" in says) return Zone.liaison.meeting(says.meeting)
  return "entry" in says ? Zone.performance.entry(says.entry) : Zone.performance.home
}

/** Names what a notice about no proposal is about. */
const heading = ({ says }: Notice.Notice): string => t(says._tag === "HandOverDue" ? "ofHandOver" : says._tag === "SeatTaken" ? "ofAppraisal" : says._tag === "LeaveDecided" ? "ofLeave" : says._tag === "EntryReviewed" ? "ofEntry" : "ofYear")

/** One notice in a list: what must be done by hand, the record it leads to, what it says, when it was given, and the way to mark it as seen. */
export const NoticeRow = (props: { readonly told: NoticesApi.Told; readonly onSee: (id: Notice.Id) => void }) => {
  const notice = () => props.told.notice
  const means = () => { const { says } = notice(); return props.told.task && "means" in says ? says.means : undefined }
  const seen = () => notice().seen
  return (
    <li data-seen={seen() === undefined ? undefined : ""}>
      <div>
        <Show when={seen() === undefined && means()}>{(means) => <StageBadge tone="bad" word={t(`task.${means()}`)} />}</Show>
        <a href={address(notice())}>{props.told.title ?? heading(notice())}</a>
        <p>{tell(notice().says)}</p>
        <small>{props.told.number === undefined ? "" : `${t("number", props.told.number)} · `}{formatDate(Day.of(notice().at), "full")}</small>
      </div>
      <Show when={seen()} fallback={<Button size="small" tone={props.told.task ? "main" : "plain"} onClick={() => props.onSee(notice().id)}>{props.told.task ? t("done") : t("see")}</Button>}>
        {(seen) => <small>{t(props.told.task ? "doneOn" : "seenOn", formatDate(Day.of(seen().at), "short"))}</small>}
      </Show>
    </li>
  )
}
