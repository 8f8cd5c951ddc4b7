import { Committee, Meeting } from "@jianyan/domain"
import { Select, TextField } from "@jianyan/ui"
import { Show } from "solid-js"
import { leave } from "../../../words/leave.ts"
import { rules as t } from "../../../words/rules.ts"
import { trade } from "../../../words/trade.ts"
import type { DraftRule } from "./Draft.ts"
import { Several } from "./Several.tsx"

const { Approver, Channel, Rank } = Committee.MeetingRules
const anyOr = <const Value extends string>(none: string, choices: ReadonlyArray<{ readonly value: Value; readonly label: string }>) => [{ value: "any" as const, label: none }, ...choices]
const channels = () => Channel.literals.map((value) => ({ value, label: leave(`channels.${value}`) }))

/** The fields of one rule of leave: which requests it is about, how they are asked, and who approves them. */
export const RuleFields = (props: { readonly place: number; readonly rule: DraftRule; readonly onChange: (change: Partial<DraftRule>) => void; readonly refusal: (field: string) => string | undefined }) => {
  const name = (field: string) => `rule-${props.place}-${field}`
  const refusal = (field: string) => props.refusal(name(field))
  return (
    <div class="rules-fields">
      <Several name={name("meetings")} label={t("field.meetings")} hint={t("field.meetingsHint")} value={props.rule.meetings} onChange={(meetings) => props.onChange({ meetings })} choices={Meeting.Kind.literals.map((value) => ({ value, label: trade(`meeting.${value}`) }))} />
      <Several name={name("ranks")} label={t("field.ranks")} hint={t("field.ranksHint")} value={props.rule.ranks} onChange={(ranks) => props.onChange({ ranks })} choices={Rank.literals.map((value) => ({ value, label: t(`ranks.${value}`) }))} />
      <div class="rules-pair">
        <Select<DraftRule["asked"]> name={name("asked")} label={t("field.asked")} value={props.rule.asked} onChange={(asked) => props.onChange({ asked })} choices={anyOr(t("field.anyTime"), [{ value: "before", label: t("before") }, { value: "during", label: t("during") }])} />
        <Select<DraftRule["misses"]> name={name("misses")} label={t("field.misses")} value={props.rule.misses} onChange={(misses) => props.onChange({ misses })} choices={anyOr(t("field.anyMuch"), [{ value: "whole", label: t("whole") }, { value: "half", label: t("field.half") }])} />
      </div>
      <Show when={props.rule.misses === "half"}>
        <div class="rules-pair">
          <TextField name={name("from")} label={t("field.from")} width="short" inputmode="numeric" optional refusal={refusal("from")} value={props.rule.from} onInput={(from) => props.onChange({ from })} />
          <TextField name={name("upTo")} label={t("field.upTo")} width="short" inputmode="numeric" optional value={props.rule.upTo} onInput={(upTo) => props.onChange({ upTo })} />
        </div>
      </Show>
      <Select name={name("approver")} label={t("field.approver")} refusal={refusal("approver")} value={props.rule.approver} onChange={(approver) => props.onChange({ approver })} choices={Approver.literals.map((value) => ({ value, label: leave(`approvers.${value}`) }))} />
      <Several name={name("channels")} label={t("field.channels")} refusal={refusal("channels")} value={props.rule.channels} onChange={(channels) => props.onChange({ channels })} choices={channels()} />
      <Several name={name("confirm")} label={t("field.confirm")} value={props.rule.confirm} onChange={(confirm) => props.onChange({ confirm })} choices={channels()} />
      <div class="rules-pair">
        <TextField name={name("notice")} label={t("field.notice")} width="short" inputmode="numeric" optional refusal={refusal("notice")} value={props.rule.notice} onInput={(notice) => props.onChange({ notice })} />
        <Select name={name("noticeIn")} label={t("field.noticeIn")} value={props.rule.noticeIn} onChange={(noticeIn) => props.onChange({ noticeIn })} choices={[{ value: "days", label: t("units.days") }, { value: "workingDays", label: t("units.workingDays") }]} />
      </div>
      <TextField name={name("article")} label={t("field.article")} hint={t("field.articleHint")} refusal={refusal("article")} value={props.rule.article} onInput={(article) => props.onChange({ article })} />
    </div>
  )
}
