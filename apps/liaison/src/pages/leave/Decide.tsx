import { LeavesApi } from "@jianyan/contract"
import { Meeting } from "@jianyan/domain"
import { Button, Confirm, formatDate, RadioGroup, Refusals, Select, TextField } from "@jianyan/ui"
import { answered, DeedForm, done } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Match, Show, Switch, untrack } from "solid-js"
import { fit } from "../../parts/fit.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { leave } from "../../words/leave.ts"

type Deed = "grant" | "refuse" | "withdraw" | "confirm"
const deeds: ReadonlyArray<Deed> = ["grant", "refuse", "withdraw", "confirm"]

/** What the visitor may do with a request for leave, each in a dialog of its own. */
export const Decide = (props: { readonly row: LeavesApi.Row; readonly name: string }) => {
  const [open, setOpen] = createSignal<Deed>()
  const close = () => setOpen(undefined)
  return (
    <span class="leave-deeds">
      <For each={deeds.filter((one) => props.row.may.includes(one))}>
        {(one) => <Button size="small" tone={one === "grant" ? "plain" : "quiet"} aria-label={one === "withdraw" ? leave("withdraw") : leave(`${one}Title`, props.name)} onClick={() => setOpen(one)}>{leave(one)}</Button>}
      </For>
      <Switch>
        <Match when={open() === "grant"}><Grant {...props} onClose={close} /></Match>
        <Match when={open() === "refuse"}><Refuse {...props} onClose={close} /></Match>
        <Match when={open() === "confirm"}><ConfirmAt {...props} onClose={close} /></Match>
        <Match when={open() === "withdraw"}><Withdraw {...props} onClose={close} /></Match>
      </Switch>
    </span>
  )
}

interface Opened { readonly row: LeavesApi.Row; readonly name: string; readonly onClose: () => void }

const Grant = (props: Opened) => {
  const visitor = useVisitor()
  const deed = useDeed("leave")
  const exempts = untrack(() => visitor.committee.policy.leave?.exempt?.includes(props.row.leave.ground)) ?? false
  const [as, setAs] = createSignal<"leave" | "exempt">(exempts ? "exempt" : "leave")
  const [note, setNote] = createSignal("")
  const send = () =>
    void deed.run(
      async () => visitor.house.leaves.grant({ id: props.row.leave.id, ...fit(LeavesApi.grant.payload, { as: as(), ...(note().trim() === "" ? {} : { note: note().trim() }) }) }),
      () => { done(leave("granted")); props.onClose() }
    )
  return (
    <DeedForm title={leave("grantTitle", props.name)} follows={`${leave(`grounds.${props.row.leave.ground}`)}：${props.row.leave.reason}`} confirm={leave("grant")} deed={deed} onClose={() => props.onClose()} onSubmit={send}>
      <RadioGroup name="as" label={leave("as")} row value={as()} onChange={setAs} choices={[{ value: "leave", label: leave("asLeave") }, { value: "exempt", label: leave("asExempt") }]} />
      <TextField name="note" label={leave("note")} optional refusal={deed.refusal("note")} value={note()} onInput={setNote} />
    </DeedForm>
  )
}

const Refuse = (props: Opened) => {
  const visitor = useVisitor()
  const deed = useDeed("leave")
  const [reason, setReason] = createSignal("")
  const send = () =>
    void deed.run(async () => visitor.house.leaves.refuse({ id: props.row.leave.id, ...fit(LeavesApi.refuse.payload, { reason: reason().trim() }) }), () => { done(leave("refused")); props.onClose() })
  return (
    <DeedForm title={leave("refuseTitle", props.name)} confirm={leave("refuse")} deed={deed} onClose={() => props.onClose()} onSubmit={send}>
      <TextField name="reason" label={leave("refuseReason")} refusal={deed.refusal("reason")} value={reason()} onInput={setReason} />
    </DeedForm>
  )
}

const ConfirmAt = (props: Opened) => {
  const visitor = useVisitor()
  const deed = useDeed("leave")
  const list = useQuery(() => ({ queryKey: [visitor.at, "meetings"], queryFn: () => visitor.house.meetings.list() }))
  const later = () => (answered(list)?.meetings ?? []).filter((one) => one.id !== props.row.leave.meeting && one.on >= props.row.meeting.on && one.kind === props.row.meeting.kind)
  const [during, setDuring] = createSignal<string>()
  const send = () =>
    void deed.run(async () => visitor.house.leaves.confirm({ id: props.row.leave.id, during: fit(Meeting.Id, during()) }), () => { done(leave("done")); props.onClose() })
  return (
    <DeedForm title={leave("confirmTitle", props.name)} confirm={leave("confirm")} deed={deed} onClose={() => props.onClose()} onSubmit={send}>
      <Show when={list.isSuccess}>
        <Select name="during" label={leave("during")} hint={leave("duringHint")} refusal={deed.refusal("during")} value={during()} onChange={setDuring} choices={later().map((one) => ({ value: one.id as string, label: one.title, hint: formatDate(one.on, "full") }))} />
      </Show>
    </DeedForm>
  )
}

const Withdraw = (props: Opened) => {
  const visitor = useVisitor()
  const deed = useDeed("leave")
  const send = () => void deed.run(() => visitor.house.leaves.withdraw({ id: props.row.leave.id }), () => { done(leave("withdrawn")); props.onClose() })
  return (
    <Confirm open onClose={() => props.onClose()} title={leave("withdrawTitle")} description={leave("withdrawText")} confirm={leave("yes")} busy={deed.busy()} onConfirm={send}>
      <Refusals refusals={deed.refusals()} />
    </Confirm>
  )
}
