import { Assessment, type Committee } from "@jianyan/domain"
import { Select, TextField } from "@jianyan/ui"
import { Option } from "effect"
import { Show } from "solid-js"
import { drafting } from "../../words/drafting.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { tongue } from "../../words/reading/tongue.ts"
import { words } from "../../words/reading/words.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { trade } from "../../words/trade.ts"

type Kind = Assessment.Fact.Kind
type Form = Assessment.Fact.Form
type Text = Assessment.Rulebook.Rulebook
type Policy = Committee.Policy.Policy
type Counts = Pick<Written, "kind" | "form" | "grade">

/** What somebody writes of the records an item counts and what each is worth; a form or a grade of "" counts every one. */
export interface Written {
  readonly kind: Kind
  readonly form: Form | ""
  /** The grade a two-way evaluation gave. */
  readonly grade: string
  readonly points: string
}

/** Which records are counted, as it is written before anything is chosen. */
export const emptyItem: Written = { kind: "proposal", form: "", grade: "", points: "" }

/** Gives the records that are counted. */
export const countsOf = ({ form, grade, kind }: Counts): Assessment.Selection.Selection => ({ kind: [kind], ...(form === "" ? {} : { form: [form] }), ...(grade === "" ? {} : { grade: [grade] }) })

/** Gives the text in which the grade that is counted is called as the committee calls it. */
export const namedIn = (text: Text, { grade }: Pick<Written, "grade">, policy: Policy): Text => Assessment.Edit.callAppraised(text, gradesOf(text, policy).filter(({ id }) => id === grade))

/** Lists the grades of the two-way evaluation a rule may count: those the text names, and those of the committee. */
const gradesOf = ({ appraised = [] }: Text, { appraisal }: Policy): ReadonlyArray<Assessment.Rulebook.Appraised> =>
  [...appraised, ...(appraisal?.grades ?? []).filter(({ id }) => !appraised.some((one) => one.id === id)).map(({ id, name }) => ({ id, label: { zh: name.zh, en: name.en ?? name.zh } }))]

const pointsOf = ({ points }: Written) => Option.getOrUndefined(Assessment.Points.parse(points.trim()))

/** Names what is not written yet: points, unless people decide them. */
export const lacksOf = (written: Written): ReadonlyArray<readonly [field: string, message: string]> =>
  written.kind === "mark" || pointsOf(written) !== undefined ? [] : [["points", t("needPoints")]]

/** Makes the item that was written. */
export const itemOf = (written: Written, named: { readonly id: string; readonly label: Assessment.Rulebook.Words; readonly article?: string }): Assessment.Rulebook.Item => ({
  node: "item", ...named, counts: countsOf(written), pays: written.kind === "mark" ? { by: "mark" } : { by: "each", points: pointsOf(written) ?? Assessment.Points.zero }
})

/** Chooses which records count: their kind and, where it has such, their form, or the grade a two-way evaluation gave. */
export const CountsFields = <W extends Counts>(props: { readonly name: string; readonly text: Text; readonly written: W; readonly put: (written: W) => void }) => {
  const { committee } = useVisitor()
  const forms = () => Assessment.Fact.formsOf[props.written.kind]
  return (
    <>
      <Select
        name={`${props.name}-kind`} label={t("itemKind")} value={props.written.kind} onChange={(kind) => props.put({ ...props.written, kind, form: "", grade: "" })}
        choices={Assessment.Fact.Kind.literals.map((value) => ({ value, label: trade(`kind.${value}`) }))}
      />
      <Show when={forms().length > 0}>
        <Select
          name={`${props.name}-form`} label={drafting("form")} value={props.written.form === "" ? "every" : props.written.form} onChange={(form) => props.put({ ...props.written, form: form === "every" ? "" : form })}
          choices={[{ value: "every" as const, label: drafting("everyForm") }, ...forms().map((value) => ({ value, label: Assessment.Reading.vocabulary(tongue()).forms[value] }))]}
        />
      </Show>
      <Show when={props.written.kind === "appraisal"}>
        <Select
          name={`${props.name}-grade`} label={drafting("grade")} value={props.written.grade === "" ? every : props.written.grade} onChange={(grade) => props.put({ ...props.written, grade: grade === every ? "" : grade })}
          choices={[{ value: every, label: drafting("everyForm") }, ...gradesOf(props.text, committee.policy).map(({ id, label }) => ({ value: id, label: words(label) }))]}
        />
      </Show>
    </>
  )
}

/** Stands for every grade among the choices; no grade has it for an id. */
const every = "*"

/** Chooses which records an item counts, and writes what each is worth. */
export const ItemFields = (props: { readonly name: string; readonly text: Text; readonly item: Written; readonly put: (item: Written) => void; readonly refusal: (field: string) => string | undefined }) => (
  <>
    <CountsFields name={props.name} text={props.text} written={props.item} put={props.put} />
    <Show when={props.item.kind !== "mark"}>
      <TextField name={`${props.name}-points`} label={t("itemPoints")} width="short" inputmode="decimal" value={props.item.points} onInput={(points) => props.put({ ...props.item, points })} maxlength={14} refusal={props.refusal("points")} />
    </Show>
  </>
)
