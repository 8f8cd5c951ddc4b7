import { Zone } from "@jianyan/contract"
import { Activity, Day } from "@jianyan/domain"
import { DateField, Disclosure, formatNumber, Notice, Picker, RadioGroup, TextArea, TextField } from "@jianyan/ui"
import { answered, called, type Deed, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createMemo, For, Show } from "solid-js"
import { activities } from "../words/activities.ts"
import { trade } from "../words/trade.ts"
import { choices, sittingOn, useMembers } from "./useMembers.ts"
import { useVisitor } from "./Visitor.tsx"
import { type Written, wholeNumber } from "./Written.ts"
import "./form.css"
import "./people.css"

const isDay = Schema.is(Day.Day)

/** The fields of an activity, and whose record it enters. */
export const ActivityForm = (props: { readonly written: Written; readonly onChange: (change: Partial<Written>) => void; readonly deed: Deed }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const members = useMembers()
  const offered = createMemo(() => {
    const all = answered(members) ?? []
    const on = isDay(props.written.on) ? props.written.on : answered(today)?.on
    const sitting = on === undefined ? all : sittingOn(all, on)
    const gone = props.written.members.flatMap((id) => sitting.some((member) => member.id === id) ? [] : all.find((member) => member.id === id) ?? [])
    return choices([...sitting, ...gone], visitor.body)
  })
  const absentees = () => offered().filter(({ value }) => !props.written.members.includes(value))
  const people = () => wholeNumber(props.written.peopleMet)
  return (
    <>
      <RadioGroup
        name="form" label={activities("form")} refusal={props.deed.refusal("form")} row
        choices={Activity.Form.literals.map((form) => ({ value: form, label: trade(`form.${form}`) }))}
        value={Activity.Form.literals.find((form) => form === props.written.form)} onChange={(form) => props.onChange({ form })}
      />
      <TextField name="topic" label={activities("topic")} hint={activities("topicHint")} refusal={props.deed.refusal("topic")} value={props.written.topic} onInput={(topic) => props.onChange({ topic })} />
      <DateField name="on" label={activities("on")} hint={activities("onHint")} refusal={props.deed.refusal("on")} value={props.written.on} max={answered(today)?.on} onInput={(on) => props.onChange({ on })} />
      <Picker
        name="members" label={activities("members")} hint={activities("membersHint")} refusal={props.deed.refusal("members")}
        disabled={members.isPending} choices={offered()} value={props.written.members} onChange={(chosen) => props.onChange({ members: chosen })}
      />
      <Disclosure title={activities("roll")} note={activities("rollHint")} open={(["late", "onLeave", "absent"] as const).some((away) => (props.written[away] ?? []).length > 0)}>
        <Picker name="late" label={activities("late")} disabled={members.isPending} choices={offered().filter(({ value }) => props.written.members.includes(value))} value={props.written.late ?? []} onChange={(late) => props.onChange({ late })} />
        <Picker name="onLeave" label={activities("onLeave")} disabled={members.isPending} choices={absentees()} value={props.written.onLeave ?? []} onChange={(onLeave) => props.onChange({ onLeave })} />
        <Picker name="absent" label={activities("absent")} disabled={members.isPending} choices={absentees()} value={props.written.absent ?? []} onChange={(absent) => props.onChange({ absent })} />
      </Disclosure>
      <TextField
        name="peopleMet" label={activities("peopleMet")} hint={activities("peopleHint")} refusal={props.deed.refusal("peopleMet")} width="short" inputmode="numeric" autocomplete="off"
        value={props.written.peopleMet} onInput={(peopleMet) => props.onChange({ peopleMet })}
      />
      <TextArea
        name="summary" label={activities("summary")} hint={activities("summaryHint")} refusal={props.deed.refusal("summary")} optional most={4000} rows={5}
        value={props.written.summary} onInput={(summary) => props.onChange({ summary })}
      />
      <div class="liaison-concerns">
        <Show when={props.written.members.length > 0} fallback={<Notice tone="plain">{activities("concernsNone")}</Notice>}>
          <Notice tone="going" title={activities("concerns", formatNumber(props.written.members.length))}>
            <ul class="liaison-people">
              <For each={props.written.members}>
                {(id) => <li><a href={Zone.performance.member(id)} target="_blank" rel="noopener">{called(offered().find((choice) => choice.value === id)?.label)}</a></li>}
              </For>
            </ul>
            <p>{people() > 0 ? activities("concernsHow", formatNumber(people())) : activities("concernsHowNone")}</p>
          </Notice>
        </Show>
      </div>
    </>
  )
}
