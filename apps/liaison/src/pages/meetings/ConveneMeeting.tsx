import { type CommitteeApi, MeetingsApi, Zone } from "@jianyan/contract"
import { Day, Meeting, Member } from "@jianyan/domain"
import { ButtonLink, DateField, Disclosure, formatNumber, NoPermission, PageHead, Picker, RadioGroup, TextField } from "@jianyan/ui"
import { called, done, said } from "@jianyan/zone"
import { useNavigate } from "@solidjs/router"
import { Schema } from "effect"
import { createMemo, createSignal, Show } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { Asked } from "../../parts/Asked.tsx"
import "./meetings.css"
import { ChooseSittings, type Typed } from "./ChooseSittings.tsx"
import { fit } from "../../parts/fit.ts"
import { Form } from "../../parts/Form.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { sittingOn, useMembers } from "../../parts/useMembers.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { wholeNumber } from "../../parts/Written.ts"
import { bodyKind } from "../../words/bodies.ts"
import { meetings } from "../../words/meetings.ts"
import { trade } from "../../words/trade.ts"

type Who = "all" | "standing" | "body"

/** A meeting nobody is expected at is not convened here. */
const Convened = Schema.Struct({ ...MeetingsApi.convene.payload.fields, expected: Schema.NonEmptyArray(Member.Id) })
const isDay = Schema.is(Day.Day)

/** Convenes a meeting of all members, of the Standing Committee, or of one body. */
export default function ConveneMeeting() {
  const visitor = useVisitor()
  const members = useMembers()
  useTitle(() => meetings("form.title"))
  return (
    <>
      <PageHead title={meetings("form.title")} crumbs={[{ label: meetings("title"), href: address.meetings() }, { label: meetings("form.title") }]} />
      <Show
        when={visitor.holds("office", "liaisonStaff")}
        fallback={<NoPermission title={meetings("form.mayNot")} action={<ButtonLink href={address.meetings()}>{meetings("form.toMeetings")}</ButtonLink>}>{meetings("form.mayNotText")}</NoPermission>}
      >
        <Asked query={members}>{(members) => <Writing members={members()} />}</Asked>
      </Show>
    </>
  )
}

const Writing = (props: { readonly members: ReadonlyArray<CommitteeApi.Seated> }) => {
  const visitor = useVisitor()
  const navigate = useNavigate()
  const deed = useDeed("meeting")
  const [kind, setKind] = createSignal<Meeting.Kind>()
  const [title, setTitle] = createSignal("")
  const [on, setOn] = createSignal("")
  const [halfDays, setHalfDays] = createSignal("")
  const [who, setWho] = createSignal<Who>()
  const [body, setBody] = createSignal<ReadonlyArray<string>>([])
  const [sittings, setSittings] = createSignal<ReadonlyArray<Typed>>([])
  const key = crypto.randomUUID()
  const expected = createMemo(() => {
    const day = on()
    if (!isDay(day)) return []
    const sitting = sittingOn(props.members, day)
    switch (who()) {
      case "all": return sitting
      case "standing": return sitting.filter((member) => Member.positionsOn(member, day).includes("standing"))
      case "body": return sitting.filter((member) => [member.sector, member.specialCommittee, member.group].some((each) => each !== undefined && each === body()[0]))
      case undefined: return []
    }
  })
  const choose = (kind: Meeting.Kind) => {
    setKind(kind)
    if (who() === undefined) setWho(kind === "plenary" ? "all" : kind === "standing" ? "standing" : kind === "other" ? undefined : "body")
  }
  const save = () =>
    void deed.run(
      async () => visitor.house.meetings.convene(fit(Convened, {
        kind: kind(), title: title().trim(), on: on(), halfDays: sittings().length > 0 ? sittings().length : wholeNumber(halfDays()), expected: expected().map((member) => member.id),
        ...(sittings().length > 0 ? { sittings: sittings() } : {}),
        ...(who() === "body" && body()[0] !== undefined ? { organiser: body()[0] } : {})
      }), { idempotencyKey: key }),
      ({ id }) => {
        done(meetings("form.saved"))
        navigate(Zone.liaison.meeting(id), { resolve: false })
      }
    )
  return (
    <Form deed={deed} send={meetings("form.save")} sending={meetings("form.saving")} onSend={save}>
      <RadioGroup
        name="kind" label={meetings("form.kind")} refusal={deed.refusal("kind")} value={kind()} onChange={choose}
        choices={Meeting.Kind.literals.map((each) => ({ value: each, label: trade(`meeting.${each}`) }))}
      />
      <TextField name="title" label={meetings("form.name")} hint={meetings("form.nameHint")} refusal={deed.refusal("title")} value={title()} onInput={setTitle} />
      <DateField name="on" label={meetings("form.on")} hint={meetings("form.onHint")} refusal={deed.refusal("on")} value={on()} onInput={setOn} />
      <TextField name="halfDays" label={meetings("form.halfDays")} hint={meetings("form.halfDaysHint")} refusal={deed.refusal("halfDays")} width="short" inputmode="numeric" autocomplete="off" value={halfDays()} onInput={setHalfDays} />
      <div class="meetings-choose"><ChooseSittings value={sittings()} first={on()} onChange={setSittings} /></div>
      <RadioGroup
        name="expected" label={meetings("form.who")} hint={meetings("form.countNote")} refusal={deed.refusal("expected")} value={who()} onChange={setWho}
        choices={[{ value: "all", label: meetings("form.all") }, { value: "standing", label: meetings("form.standing") }, { value: "body", label: meetings("form.body") }]}
      />
      <Show when={who() === "body"}>
        <Picker
          name="body" label={meetings("form.chooseBody")} hint={meetings("form.bodyHint")} most={1} refusal={deed.refusal("body")} value={body()} onChange={setBody}
          choices={visitor.bodies.filter((each) => !each.dissolved && ["sector", "specialCommittee", "group"].includes(each.kind)).map((each) => ({ value: each.id, label: said(each.name), hint: bodyKind(each.kind) }))}
        />
      </Show>
      <Show when={expected().length > 0}>
        <div class="liaison-concerns">
          <Disclosure title={meetings("form.count", formatNumber(expected().length))} note={meetings("form.list")}>
            {trade("list", expected().map((member) => called(member.name)))}
          </Disclosure>
        </div>
      </Show>
    </Form>
  )
}
