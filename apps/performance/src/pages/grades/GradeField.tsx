import type { Assessment } from "@jianyan/domain"
import { RadioGroup } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { evaluation as t } from "../../words/evaluation.ts"

/** Chooses one of the grades of a rulebook. */
export const GradeField = (props: { readonly rulebook: Assessment.Rulebook.Rulebook; readonly value: string | undefined; readonly onChange: (grade: string) => void; readonly refusal: string | undefined }) => (
  <RadioGroup name="grade" row label={t("grade")} choices={props.rulebook.grades.map(({ id, label }) => ({ value: id, label: said(label) }))} value={props.value} onChange={props.onChange} refusal={props.refusal} />
)
