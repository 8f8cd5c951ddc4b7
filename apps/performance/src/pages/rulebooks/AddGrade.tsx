import { Assessment } from "@jianyan/domain"
import { TextField } from "@jianyan/ui"
import { Option } from "effect"
import { createSignal } from "solid-js"
import { drafting as t } from "../../words/drafting.ts"
import { rulebooks } from "../../words/rulebooks.ts"
import { AddForm } from "./AddForm.tsx"
import { labelOf, Naming } from "./Naming.tsx"
import type { Writing } from "./useDraft.ts"

const name = "new-grade"

/** Adds a grade at its place: above the first that asks for less. */
export const AddGrade = (props: { readonly writing: Writing; readonly close: () => void }) => {
  const text = () => props.writing.text()
  const [named, setNamed] = createSignal({ zh: "", en: "", article: "" })
  const [from, setFrom] = createSignal("")
  const id = () => Assessment.Edit.freeName(text(), "grade")
  const least = () => Option.getOrUndefined(Assessment.Points.parse(from().trim()))
  const lacks = () => [
    ...(named().zh.trim() === "" ? [["zh", rulebooks("needName")] as const] : []),
    ...(from().trim() !== "" && least() === undefined ? [["from", rulebooks("badFigure")] as const] : [])
  ]
  const make = () => {
    const { article } = named(), points = least()
    return Assessment.Edit.addGrade(text(), { id: id(), label: labelOf(named()), ...(article === "" ? {} : { article }), ...(points === undefined ? {} : { from: points }) })
  }
  return (
    <AddForm name={name} writing={props.writing} close={props.close} at={[{ does: "grade", id: id() }]} lacks={lacks} make={make}>
      {(refusal) => (
        <div class="rule-figures">
          <Naming name={name} named={named()} put={setNamed} articles={text().articles} label={t("gradeName")} refusal={refusal("zh")} />
          <TextField name={`${name}-from`} label={t("gradeFrom")} placeholder={t("gradeFromHint")} optional width="short" inputmode="decimal" value={from()} onInput={setFrom} maxlength={14} refusal={refusal("from")} />
        </div>
      )}
    </AddForm>
  )
}
