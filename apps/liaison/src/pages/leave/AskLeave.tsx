import { LeavesApi, type MeetingsApi, Zone } from "@jianyan/contract"
import { Committee, Meeting } from "@jianyan/domain"
import { ButtonLink, Checkbox, NoPermission, PageHead, Picker, RadioGroup, TextArea } from "@jianyan/ui"
import { done, nameIn } from "@jianyan/zone"
import { useNavigate, useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show, untrack } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { Asked } from "../../parts/Asked.tsx"
import { fit } from "../../parts/fit.ts"
import { Form } from "../../parts/Form.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { leave } from "../../words/leave.ts"
import { meetings } from "../../words/meetings.ts"
import { whenOf } from "../meetings/whenOf.ts"
import "./leave.css"

type Answer = typeof MeetingsApi.read.success.Type

/** Asks for leave from half days of a meeting; who keeps the meeting registers it for another. */
export default function AskLeave() {
  const visitor = useVisitor()
  const params = useParams()
  const meeting = useQuery(() => ({ queryKey: [visitor.at, "meetings", params["id"]], queryFn: async () => visitor.house.meetings.read({ id: fit(Meeting.Id, params["id"]) }) }))
  useTitle(() => leave("askTitle"))
  const may = ({ meeting }: Answer) => meeting.attendance.length === 0 && (visitor.holds("office", "liaisonStaff") || (visitor.member !== undefined && meeting.expected.includes(visitor.member)))
  return (
    <Asked query={meeting} shape="page">
      {(answer) => (
        <>
          <PageHead title={leave("askTitle")} crumbs={[{ label: meetings("title"), href: address.meetings() }, { label: answer().meeting.title, href: Zone.liaison.meeting(answer().meeting.id) }, { label: leave("askTitle") }]} />
          <Show when={may(answer())} fallback={<NoPermission title={leave("notExpected")} action={<ButtonLink href={Zone.liaison.meeting(answer().meeting.id)}>{leave("toMeeting")}</ButtonLink>}>{leave("notExpectedText")}</NoPermission>}>
            <Asking answer={answer()} />
          </Show>
        </>
      )}
    </Asked>
  )
}

const Asking = (props: { readonly answer: Answer }) => {
  const visitor = useVisitor()
  const navigate = useNavigate()
  const deed = useDeed("leave")
  const { meeting, names } = untrack(() => props.answer)
  const sittings = Meeting.sittingsOf(meeting), every = sittings.map((_, place) => place)
  const own = visitor.member !== undefined && meeting.expected.includes(visitor.member)
  const [chosen, setChosen] = createSignal<ReadonlyArray<number>>(sittings.length === 1 ? [0] : [])
  const [ground, setGround] = createSignal<Committee.MeetingRules.Ground>()
  const [channel, setChannel] = createSignal<Committee.MeetingRules.Channel | undefined>(own ? "written" : undefined)
  const [reason, setReason] = createSignal("")
  const [who, setWho] = createSignal<ReadonlyArray<string>>([])
  const key = crypto.randomUUID()
  const put = (place: number, yes: boolean) => setChosen(every.filter((one) => one === place ? yes : chosen().includes(one)))
  const send = () =>
    void deed.run(
      async () => visitor.house.leaves.ask(fit(LeavesApi.ask.payload, {
        request: { meeting: meeting.id, sittings: chosen(), ground: ground(), reason: reason().trim(), channel: channel() }, ...(own ? {} : { member: who()[0] ?? "" })
      }), { idempotencyKey: key }),
      () => {
        done(leave("asked"))
        navigate(address.leave(), { resolve: false })
      }
    )
  return (
    <Form deed={deed} send={leave("send")} sending={leave("sending")} onSend={send}>
      <Show when={!own}>
        <Picker name="member" label={leave("who")} hint={leave("whoHint")} most={1} refusal={deed.refusal("member")} value={who()} onChange={setWho} choices={meeting.expected.map((id) => ({ value: id, label: nameIn(names, id) }))} />
      </Show>
      <fieldset class="leave-sittings" id="sittings" data-refused={deed.refusal("sittings") === undefined ? undefined : ""} aria-describedby="sittings-hint">
        <legend>{leave("which")}</legend>
        <small id="sittings-hint">{leave("whichHint")}</small>
        <Show when={deed.refusal("sittings")}>{(refusal) => <p class="ui-field-refusal">{refusal()}</p>}</Show>
        <Show when={sittings.length > 1}><Checkbox name="whole" label={leave("whole")} checked={chosen().length === sittings.length} onChange={(yes) => setChosen(yes ? every : [])} /></Show>
        <For each={sittings}>{(sitting, place) => <Checkbox name={`sitting-${place()}`} label={whenOf(sitting)} checked={chosen().includes(place())} onChange={(yes) => put(place(), yes)} />}</For>
      </fieldset>
      <RadioGroup name="ground" label={leave("ground")} row refusal={deed.refusal("ground")} value={ground()} onChange={setGround} choices={Committee.MeetingRules.Ground.literals.map((each) => ({ value: each, label: leave(`grounds.${each}`) }))} />
      <TextArea name="reason" label={leave("reason")} hint={leave("reasonHint")} most={1000} rows={3} refusal={deed.refusal("reason")} value={reason()} onInput={setReason} />
      <RadioGroup name="channel" label={leave("channel")} row refusal={deed.refusal("channel")} value={channel()} onChange={setChannel} choices={Committee.MeetingRules.Channel.literals.map((each) => ({ value: each, label: leave(`channels.${each}`) }))} />
    </Form>
  )
}
