import type { Day, Member } from "@jianyan/domain"
import { Picker, RadioGroup } from "@jianyan/ui"
import { called, said } from "@jianyan/zone"
import { Show } from "solid-js"
import { sitting } from "../../parts/Naming.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { paper } from "../../words/paper.ts"
import { write } from "../../words/write.ts"
import { headsOf, type Sheet } from "./Sheet.ts"

/** Who signed a paper: a member and those who signed with them, or the head of a body in its name. */
export const Signed = (props: { readonly sheet: Sheet; readonly on: Day.Day; readonly onChange: (sheet: Sheet) => void; readonly refusal: (field: string) => string | undefined }) => {
  const { naming } = useVisitor()
  const bare = (): Sheet => {
    const { body: _, first: __, ...rest } = props.sheet
    return rest
  }
  const choices = (members: ReturnType<typeof sitting>) => members.map((each) => ({ value: each.id, label: called(each.name), hint: naming.body(each.sector) }))
  const body = () => naming.bodies.find((each) => each.id === props.sheet.body)
  const heads = () => headsOf(naming.members, body(), props.on)
  const signing = (first: Member.Id | undefined): Sheet => {
    const { first: _, ...rest } = props.sheet
    return first === undefined ? rest : { ...rest, first }
  }
  return (
    <>
      <RadioGroup<"members" | "body">
        name="in-name-of" label={write("name")} row value={props.sheet.collective ? "body" : "members"}
        onChange={(name) => props.onChange({ ...bare(), with: [], collective: name === "body" })}
        choices={[{ value: "members", label: write("members") }, { value: "body", label: write("body") }]}
      />
      <Show
        when={props.sheet.collective}
        fallback={
          <>
            <Picker
              name="first" label={paper("first")} hint={paper("firstHint")} most={1} value={props.sheet.first === undefined ? [] : [props.sheet.first]} onChange={([first]) => props.onChange(signing(first))}
              refusal={props.refusal("first")} choices={choices(sitting(naming.members, props.on))}
            />
            <Picker
              name="with" label={paper("with")} hint={paper("withHint")} optional value={props.sheet.with} onChange={(others) => props.onChange({ ...props.sheet, with: others })} refusal={props.refusal("with")}
              choices={choices(sitting(naming.members, props.on).filter((each) => each.id !== props.sheet.first))}
            />
          </>
        }
      >
        <Picker
          name="body" label={paper("body")} hint={paper("bodyHint")} most={1} value={props.sheet.body === undefined ? [] : [props.sheet.body]} refusal={props.refusal("body")}
          onChange={([id]) => {
            const only = headsOf(naming.members, naming.bodies.find((each) => each.id === id), props.on)
            props.onChange({ ...bare(), ...(id === undefined ? {} : { body: id }), ...(only[0] !== undefined && only.length === 1 ? { first: only[0].id } : {}) })
          }}
          choices={naming.bodies.filter((each) => !each.dissolved).map((each) => ({ value: each.id, label: said(each.name) }))}
        />
        <Show when={body()}>
          <Picker
            name="first" label={paper("head")} hint={heads().length === 0 ? paper("headNone") : undefined} most={1} value={props.sheet.first === undefined ? [] : [props.sheet.first]} onChange={([first]) => props.onChange(signing(first))}
            refusal={props.refusal("first")} choices={choices(heads())}
          />
        </Show>
      </Show>
    </>
  )
}
