import { Select, TextArea, TextField } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { useVisitor } from "../../parts/Visitor.tsx"
import { write } from "../../words/write.ts"
import { AskFields } from "./AskFields.tsx"
import type { Manuscript } from "./Manuscript.ts"

/** The fields of what a proposal says: its title and category, the situation, the analysis, and the recommendations. */
export const ContentFields = (props: { readonly manuscript: Manuscript; readonly onChange: (part: Partial<Manuscript>) => void; readonly refusal: (field: string) => string | undefined }) => {
  const { naming } = useVisitor()
  return (
    <>
      <TextField name="title" label={write("title")} hint={write("titleHint")} value={props.manuscript.title} onInput={(title) => props.onChange({ title })} refusal={props.refusal("title")} />
      <Select
        name="category" label={write("category")} value={props.manuscript.category} onChange={(category) => props.onChange({ category })} refusal={props.refusal("category")}
        choices={naming.committee.policy.categories.map(({ id, name }) => ({ value: id, label: said(name) }))}
      />
      <TextArea name="situation" label={write("situation")} hint={write("situationHint")} rows={5} most={20_000} value={props.manuscript.situation} onInput={(situation) => props.onChange({ situation })} refusal={props.refusal("situation")} />
      <TextArea name="analysis" label={write("analysis")} hint={write("analysisHint")} rows={4} most={20_000} value={props.manuscript.analysis} onInput={(analysis) => props.onChange({ analysis })} refusal={props.refusal("analysis")} />
      <AskFields asks={props.manuscript.asks} onChange={(asks) => props.onChange({ asks })} refusal={props.refusal} />
    </>
  )
}
