import type { SelectionsApi } from "@jianyan/contract"
import { type Member, Selection, type Unit } from "@jianyan/domain"
import { Picker, RadioGroup, TextField } from "@jianyan/ui"
import { called } from "@jianyan/zone"
import { createSignal, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { WordsForm } from "../../parts/WordsForm.tsx"
import { supervising } from "../../words/supervising.ts"

/** Puts somebody forward as advanced: a member by name, or the holder of a post of a unit. */
export const NominatingPerson = (props: { readonly read: SelectionsApi.Read; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const [kind, setKind] = createSignal<Selection.Person["_tag"]>("Member")
  const [members, setMembers] = createSignal<ReadonlyArray<Member.Id>>([])
  const [units, setUnits] = createSignal<ReadonlyArray<Unit.Id>>([])
  const [post, setPost] = createSignal("")
  const free = (person: Selection.Person) => !props.read.selection.nominations.some(({ of }) => of === Selection.keyOf(person))
  const of = (): Selection.Person | undefined => {
    const [member] = members(), [unit] = units(), { length } = [...post().trim()]
    if (kind() === "Member") return member === undefined ? undefined : { _tag: "Member", member }
    return unit === undefined || length < 2 || length > 20 || post().includes("/") ? undefined : { _tag: "Post", unit, post: post().trim() }
  }
  return (
    <WordsForm
      title={supervising("selection.ofPersons.nominateTitle")} follows={supervising("selection.ofPersons.nominateFollows")} confirm={supervising("selection.ofPersons.nominate")} done={supervising("selection.nominated")} words={supervising("selection.why")}
      ask={(words) => {
        const person = of()
        return person === undefined ? Promise.resolve() : house.selections.nominatePerson({ id: props.read.selection.id, of: person, words })
      }}
      ready={() => of() === undefined ? { name: kind() === "Member" ? "of" : "post", message: supervising(kind() === "Member" ? "choose" : "selection.ofPersons.postLacks") } : undefined}
      onClose={props.onClose}
    >
      <RadioGroup<Selection.Person["_tag"]>
        name="kind" label={supervising("selection.ofPersons.kind")} row value={kind()} onChange={setKind}
        choices={(["Member", "Post"] as const).map((value) => ({ value, label: supervising(`selection.ofPersons.kindIs.${value}`) }))}
      />
      <Show
        when={kind() === "Member"}
        fallback={
          <>
            <Picker name="unit" label={supervising("selection.ofUnits.which")} hint={supervising("selection.ofUnits.whichHint")} choices={naming.units.map(({ id }) => ({ value: id, label: naming.unit(id) }))} value={units()} most={1} onChange={setUnits} />
            <TextField name="post" label={supervising("selection.ofPersons.post")} hint={supervising("selection.ofPersons.postHint")} value={post()} maxlength={20} onInput={setPost} />
          </>
        }
      >
        <Picker
          name="of" label={supervising("selection.ofPersons.which")} value={members()} most={1} onChange={setMembers}
          choices={naming.members.filter(({ id }) => free({ _tag: "Member", member: id })).map((each) => ({ value: each.id, label: called(each.name), hint: naming.body(each.sector) }))}
        />
      </Show>
    </WordsForm>
  )
}
