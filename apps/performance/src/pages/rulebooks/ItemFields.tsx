import { Assessment } from "@jianyan/domain"
import { Select, TextField } from "@jianyan/ui"
import { Option } from "effect"
import { Show } from "solid-js"
import { drafting } from "../../words/drafting.ts"
import { tongue } from "../../words/reading/tongue.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { trade } from "../../words/trade.ts"

type Kind = Assessment.Fact.Kind
type Form = Assessment.Fact.Form

/** What somebody writes of the records an item counts and what each is worth; a form of "" counts every form. */
export interface Written {
  readonly kind: Kind
  readonly form: Form | ""
  readonly points: string
}

/** Which records are counted, as it is written before anything is chosen. */
export const emptyItem: Written = { kind: "proposal", form: "", points: "" }

/** Gives the records that are counted. */
export const countsOf = ({ form, kind }: Pick<Written, "kind" | "form">): Assessment.Selection.Selection => ({ kind: [kind], ...(form === "" ? {} : { form: [form] }) })

const pointsOf = ({ points }: Written) => Option.getOrUndefined(Assessment.Points.parse(points.trim()))

/** Names what is not written yet: points, unless people decide them. */
export const lacksOf = (written: Written): ReadonlyArray<readonly [field: string, message: string]> =>
  written.kind === "mark" || pointsOf(written) !== undefined ? [] : [["points", t("needPoints")]]

/** Makes the item that was written. */
export const itemOf = (written: Written, named: { readonly id: string; readonly label: Assessment.Rulebook.Words; readonly article?: string }): Assessment.Rulebook.Item => ({
  node: "item", ...named, counts: countsOf(written), pays: written.kind === "mark" ? { by: "mark" } : { by: "each", points: pointsOf(written) ?? Assessment.Points.zero }
})

/** Chooses which records count: their kind and, where it has such, their form. */
export const CountsFields = <W extends Pick<Written, "kind" | "form">>(props: { readonly name: string; readonly written: W; readonly put: (written: W) => void }) => {
  const forms = () => Assessment.Fact.formsOf[props.written.kind]
  return (
    <>
      <Select
        name={`${props.name}-kind`} label={t("itemKind")} value={props.written.kind} onChange={(kind) => props.put({ ...props.written, kind, form: "" })}
        choices={Assessment.Fact.Kind.literals.map((value) => ({ value, label: trade(`kind.${value}`) }))}
      />
      <Show when={forms().length > 0}>
        <Select
          name={`${props.name}-form`} label={drafting("form")} value={props.written.form === "" ? "every" : props.written.form} onChange={(form) => props.put({ ...props.written, form: form === "every" ? "" : form })}
          choices={[{ value: "every" as const, label: drafting("everyForm") }, ...forms().map((value) => ({ value, label: Assessment.Reading.vocabulary(tongue()).forms[value] }))]}
        />
      </Show>
    </>
  )
}

/** Chooses which records an item counts, and writes what each is worth. */
export const ItemFields = (props: { readonly name: string; readonly item: Written; readonly put: (item: Written) => void; readonly refusal: (field: string) => string | undefined }) => (
  <>
    <CountsFields name={props.name} written={props.item} put={props.put} />
    <Show when={props.item.kind !== "mark"}>
      <TextField name={`${props.name}-points`} label={t("itemPoints")} width="short" inputmode="decimal" value={props.item.points} onInput={(points) => props.put({ ...props.item, points })} maxlength={14} refusal={props.refusal("points")} />
    </Show>
  </>
)
