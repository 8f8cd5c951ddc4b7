import { Day, Proposal } from "@jianyan/domain"
import { DeadlineCard, type DeadlineLine, formatDate } from "@jianyan/ui"
import { answered, clauseSaid, useToday } from "@jianyan/zone"
import { Show } from "solid-js"
import type { Naming } from "../../parts/Naming.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { workingDaysLeft } from "../../parts/workingDaysLeft.ts"
import { Counted } from "./Counted.tsx"
import { read } from "../../words/read.ts"

/** The day a reply is due, how near it is, and how it was counted. */
export const Due = (props: { readonly proposal: Proposal.Proposal; readonly daysLeft: number | undefined; readonly naming: Naming }) => {
  const handling = () => "handling" in props.proposal.stage ? props.proposal.stage.handling : undefined
  return (
    <Show when={handling()} fallback={<ToHandOver proposal={props.proposal} naming={props.naming} />}>
      {(handling) => (
        <DeadlineCard title={read("due")} date={handling().deadline.day} left={left(handling(), props.proposal.replies, props.daysLeft, props.naming)} lines={handling().deadline.steps.map(line)}>
          <Counted deadline={handling().deadline} naming={props.naming} />
        </DeadlineCard>
      )}
    </Show>
  )
}

/** The last day to hand a filed proposal over for the first time, where the policy sets one. */
const ToHandOver = (props: { readonly proposal: Proposal.Proposal; readonly naming: Naming }) => {
  const today = useToday(useVisitor())
  const by = () => Proposal.handOverBy(props.proposal, props.naming.committee)
  return (
    <Show when={by()}>
      {(by) => (
        <Show when={answered(today)?.on}>
          {(today) => (
            <DeadlineCard title={read("handOverBy")} date={by().day} left={workingDaysLeft(props.naming.committee.calendar, today(), by().day)} lines={by().steps.map(line)}>
              <Counted deadline={by()} naming={props.naming} />
            </DeadlineCard>
          )}
        </Show>
      )}
    </Show>
  )
}

const label = ({ article, days, months, rule }: Proposal.Handling.DeadlineStep): string => {
  switch (rule) {
    case "months": return read("dueStep.months", months ?? 0, clauseSaid(article ?? ""))
    case "days":
    case "workingDays": return read(`dueStep.${rule}`, days ?? 0, clauseSaid(article ?? ""))
    case "daysBefore": return read("dueStep.daysBefore", days ?? 0)
    default: return read(`dueStep.${rule}`)
  }
}

const line = (step: Proposal.Handling.DeadlineStep): DeadlineLine => ({
  label: label(step),
  value: ["months", "days", "workingDays", "workingDay"].includes(step.rule) ? `→ ${formatDate(step.day, "short")}` : formatDate(step.day, "short")
})

/** Once every unit has replied, the day of the last reply decides whether the limit was met. */
const left = (handling: Proposal.Handling.Handling, replies: ReadonlyArray<Proposal.Reply.Reply>, daysLeft: number | undefined, naming: Naming): number | "met" => {
  if (daysLeft !== undefined) return daysLeft
  const last = replies.filter((reply) => reply.round === handling.round).at(-1)
  const { day } = handling.deadline
  return last === undefined || Day.of(last.at) <= day ? "met" : Math.min(-1, workingDaysLeft(naming.committee.calendar, Day.of(last.at), day))
}
