import type { AppraisalsApi } from "@jianyan/contract"
import { Appraisal, type Member, type Unit } from "@jianyan/domain"
import { Picker, TextArea, TextField } from "@jianyan/ui"
import { answered, called, DeedForm, done, isRefusal, useToday } from "@jianyan/zone"
import { createSignal, Show } from "solid-js"
import { sitting } from "../../../parts/Naming.ts"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { panel } from "../../../words/panel.ts"
import { seatIn } from "../../../words/refusals/appraising.ts"
import { fits } from "./fits.ts"

type Seat = Appraisal.Panel.Seat

/** Gives the seat of an evaluator to another of the same side: who, why, and why in spite of a conflict where the house finds one. */
export const Replacing = (props: { readonly view: AppraisalsApi.View; readonly seat: Seat; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const { holds, house, naming } = visitor
  const deed = useDeed()
  const today = useToday(visitor)
  const unitOf = () => props.seat._tag === "Person" ? [props.seat.unit] : []
  const [members, setMembers] = createSignal<ReadonlyArray<Member.Id>>([])
  const [chosen, setUnits] = createSignal<ReadonlyArray<Unit.Id>>()
  const units = () => chosen() ?? unitOf()
  const [post, setPost] = createSignal("")
  const [reason, setReason] = createSignal("")
  const [despite, setDespite] = createSignal("")
  const [refused, setRefused] = createSignal<Appraisal.InConflict["seats"][number]>()
  const on = () => props.view.panel?.meeting?.on ?? answered(today)?.on ?? props.view.until
  const seated = () => props.view.panel?.seats.flatMap(({ seat }) => seat._tag === "Member" ? [seat.member] : []) ?? []
  const by = (): Seat | undefined => {
    const [member] = members(), [unit] = units()
    if (props.seat._tag === "Member") return member === undefined ? undefined : { _tag: "Member", member }
    return unit === undefined || !fits(post(), 2, 20) ? undefined : { _tag: "Person", unit, post: post().trim() }
  }
  const conflict = () => {
    const one = refused(), taking = by()
    return one !== undefined && taking !== undefined && Appraisal.sameSeat(one.seat, taking) ? one : undefined
  }
  const go = () => {
    const taking = by(), wrong = [
      ...(taking !== undefined ? [] : props.seat._tag === "Member" ? [{ name: "by", message: panel("noMember") }] : [{ name: "post", message: panel("noPost") }]),
      ...(fits(reason(), 2, 200) ? [] : [{ name: "reason", message: panel("noReason") }]),
      ...(conflict() === undefined || fits(despite(), 2, 200) ? [] : [{ name: "despite", message: panel("noReason") }])
    ]
    if (taking === undefined || wrong.length > 0) return deed.refuse(wrong)
    return void deed.run(
      () => house.appraisals.replace({ id: props.view.of, seat: props.seat, by: taking, reason: reason().trim(), ...(conflict() === undefined ? {} : { despite: despite().trim() }) }),
      () => {
        done(panel("replaceDone"))
        props.onClose()
      },
      (thrown) => { if (isRefusal<Appraisal.InConflict>(thrown) && thrown._tag === "Appraisal.InConflict") setRefused(thrown.seats[0]) }
    )
  }
  return (
    <DeedForm title={panel("replaceTitle", seatIn(props.seat, naming))} follows={panel("replaceFollows")} confirm={panel("replace")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <Show when={props.seat._tag === "Member"}>
        <Picker
          name="by" label={panel("by")} most={1} value={members()} onChange={setMembers} refusal={deed.refusal("by")}
          choices={sitting(naming.members, on()).filter(({ id }) => !seated().includes(id)).map((each) => ({ value: each.id, label: called(each.name), hint: naming.body(each.sector) }))}
        />
      </Show>
      <Show when={props.seat._tag === "Person"}>
        <Show when={holds("proposalsStaff")}>
          <Picker name="unit" label={panel("byUnit")} most={1} value={units()} onChange={setUnits} refusal={deed.refusal("unit")} choices={naming.units.filter(({ closed }) => closed === undefined).map(({ id }) => ({ value: id, label: naming.unit(id) }))} />
        </Show>
        <TextField name="post" label={panel("byPost")} hint={panel("byPostHint")} value={post()} maxlength={20} onInput={setPost} refusal={deed.refusal("post")} />
      </Show>
      <TextArea name="reason" label={panel("replaceWhy")} rows={2} most={200} value={reason()} onInput={setReason} refusal={deed.refusal("reason")} />
      <Show when={conflict()}>
        {(one) => <TextField name="despite" label={panel(`despite.${one().conflict}`, seatIn(one().seat, naming))} hint={panel("despiteHint")} value={despite()} maxlength={200} onInput={setDespite} refusal={deed.refusal("despite")} />}
      </Show>
    </DeedForm>
  )
}
