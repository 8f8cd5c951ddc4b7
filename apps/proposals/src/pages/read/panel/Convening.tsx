import type { Committee } from "@jianyan/domain"
import { Appraisal, Day, type Member, type Proposal, type Unit } from "@jianyan/domain"
import { DateField, Picker, TextField } from "@jianyan/ui"
import { answered, called, DeedForm, done, isRefusal, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal, For } from "solid-js"
import { sitting } from "../../../parts/Naming.ts"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { panel } from "../../../words/panel.ts"
import { seatIn } from "../../../words/refusals/appraising.ts"
import { fits } from "./fits.ts"
import "./panel.css"

type Seat = Appraisal.Panel.Seat
type Conflict = Appraisal.Panel.Conflict

const keyOf = (seat: Seat): string => seat._tag === "Member" ? seat.member : `${seat.unit}/${seat.post}`
const isInConflict = (thrown: unknown): thrown is Appraisal.InConflict => isRefusal<Appraisal.InConflict>(thrown) && thrown._tag === "Appraisal.InConflict"

/** Seats a panel: members, people of units by their posts, reasons where somebody is in conflict, and where they meet. */
export const Convening = (props: { readonly proposal: Proposal.Proposal; readonly rule: Committee.EvaluationRules.Panel; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const { house, naming } = visitor
  const deed = useDeed()
  const today = useToday(visitor)
  const [members, setMembers] = createSignal<ReadonlyArray<Member.Id>>([])
  const [units, setUnits] = createSignal<ReadonlyArray<Unit.Id>>([])
  const [posts, setPosts] = createSignal<Readonly<Record<string, string>>>({})
  const [reasons, setReasons] = createSignal<Readonly<Record<string, string>>>({})
  const [refused, setRefused] = createSignal<Readonly<Record<string, Conflict>>>({})
  const [on, setOn] = createSignal("")
  const [place, setPlace] = createSignal("")
  const beyond = () => answered(today)?.on ?? Day.Day.make("9999-12-31")
  const postsOf = (unit: Unit.Id) => (posts()[unit] ?? "").split(/[、,，]/u).map((post) => post.trim()).filter((post) => post !== "")
  const seats = (): ReadonlyArray<Seat> => [
    ...members().map((member): Seat => ({ _tag: "Member", member })),
    ...units().flatMap((unit) => postsOf(unit).map((post): Seat => ({ _tag: "Person", unit, post })))
  ]
  const conflictOf = (seat: Seat) => Appraisal.conflictOf(props.proposal, [], seat) ?? refused()[keyOf(seat)]
  const conflicts = () => seats().flatMap((seat) => {
    const conflict = conflictOf(seat)
    return conflict === undefined ? [] : [{ seat, conflict }]
  })
  const lacking = () => [
    ...(members().length === 0 ? [{ name: "with", message: panel("noMembers") }] : []),
    ...(units().length === 0 ? [{ name: "units", message: panel("noUnits") }] : []),
    ...units().flatMap((unit) => postsOf(unit).length > 0 && postsOf(unit).every((post) => fits(post, 2, 20)) ? [] : [{ name: `post-${unit}`, message: panel("post", naming.unit(unit)) }]),
    ...conflicts().flatMap(({ seat }) => fits(reasons()[keyOf(seat)] ?? "", 2, 200) ? [] : [{ name: `reason-${keyOf(seat)}`, message: panel("reason", seatIn(seat, naming)) }]),
    ...(on() !== "" && !fits(place(), 2, 60) ? [{ name: "place", message: panel("placeLacks") }] : []),
    ...(on() === "" && place().trim() !== "" ? [{ name: "meets", message: panel("dayLacks") }] : [])
  ]
  const go = () => {
    const wrong = lacking(), day = on()
    if (wrong.length > 0) return deed.refuse(wrong)
    const placed = seats().map((seat) => ({ seat, ...(conflictOf(seat) === undefined ? {} : { reason: (reasons()[keyOf(seat)] ?? "").trim() }) }))
    return void deed.run(
      () => house.appraisals.convene({ id: props.proposal.id, seats: placed, ...(Schema.is(Day.Day)(day) ? { meeting: { on: day, place: place().trim() } } : {}) }),
      () => {
        done(panel("convened"))
        props.onClose()
      },
      (thrown) => { if (isInConflict(thrown)) setRefused(Object.fromEntries(thrown.seats.map(({ conflict, seat }) => [keyOf(seat), conflict]))) }
    )
  }
  return (
    <DeedForm title={panel("conveneTitle")} follows={panel("follows", props.rule.least, props.rule.most, props.rule.within)} confirm={panel("convene")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <Picker
        name="with" label={panel("members")} hint={panel("membersHint")} value={members()} onChange={setMembers} refusal={deed.refusal("with")}
        choices={sitting(naming.members, beyond()).map((each) => ({ value: each.id, label: called(each.name), hint: naming.body(each.sector) }))}
      />
      <Picker
        name="units" label={panel("units")} hint={panel("unitsHint")} value={units()} onChange={setUnits} refusal={deed.refusal("units")}
        choices={naming.units.filter(({ closed }) => closed === undefined).map(({ id }) => ({ value: id, label: naming.unit(id) }))}
      />
      <For each={units()}>
        {(unit) => <TextField name={`post-${unit}`} label={panel("posts", naming.unit(unit))} hint={panel("postsHint")} value={posts()[unit] ?? ""} maxlength={200} onInput={(text) => setPosts({ ...posts(), [unit]: text })} refusal={deed.refusal(`post-${unit}`)} />}
      </For>
      <p class="proposals-panel-count" role="status">{seats().length === 0 ? "" : panel("seated", members().length, seats().length - members().length)}</p>
      <For each={conflicts().map(({ seat }) => keyOf(seat))}>
        {(key) => {
          const one = () => conflicts().find(({ seat }) => keyOf(seat) === key)
          const label = () => {
            const found = one()
            return found === undefined ? "" : panel(`despite.${found.conflict}`, seatIn(found.seat, naming))
          }
          return <TextField name={`reason-${key}`} label={label()} hint={panel("despiteHint")} value={reasons()[key] ?? ""} maxlength={200} onInput={(text) => setReasons({ ...reasons(), [key]: text })} refusal={deed.refusal(`reason-${key}`)} />
        }}
      </For>
      <DateField name="meets" label={panel("meets")} optional hint={panel("meetsHint")} value={on()} min={answered(today)?.on} onInput={setOn} refusal={deed.refusal("meets")} />
      <TextField name="place" label={panel("place")} optional value={place()} maxlength={60} onInput={setPlace} refusal={deed.refusal("place")} />
    </DeedForm>
  )
}
