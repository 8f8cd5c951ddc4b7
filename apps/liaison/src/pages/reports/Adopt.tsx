import { ReportsApi } from "@jianyan/contract"
import { Report } from "@jianyan/domain"
import { RadioGroup, TextField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { fit } from "../../parts/fit.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { reports } from "../../words/reports.ts"
import { trade } from "../../words/trade.ts"

/** Records that an office took the report up: its level, the manner and the document. */
export const Adopt = (props: { readonly report: Report.Id; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed("adoption")
  const [level, setLevel] = createSignal<Report.Level>()
  const [manner, setManner] = createSignal<Report.Adoption["manner"]>()
  const [document, setDocument] = createSignal("")
  const save = () =>
    void deed.run(
      async () => visitor.house.reports.adopt({
        id: props.report, ...fit(ReportsApi.adopt.payload, { level: level(), manner: manner(), ...(document().trim() === "" ? {} : { document: document().trim() }) })
      }),
      () => {
        done(reports("adoption.saved"))
        props.onClose()
      }
    )
  return (
    <DeedForm title={reports("adoption.title")} follows={reports("adoption.text")} confirm={reports("adoption.save")} deed={deed} onClose={() => props.onClose()} onSubmit={save}>
      <RadioGroup
        name="level" label={reports("adoption.level")} row refusal={deed.refusal("level")} value={level()} onChange={setLevel}
        choices={Report.Level.literals.map((each) => ({ value: each, label: trade(`level.${each}`) }))}
      />
      <RadioGroup
        name="manner" label={reports("adoption.manner")} row refusal={deed.refusal("manner")} value={manner()} onChange={setManner}
        choices={Report.Adoption.fields.manner.literals.map((each) => ({ value: each, label: trade(`manner.${each}`) }))}
      />
      <TextField name="document" label={reports("adoption.document")} hint={reports("adoption.documentHint")} optional refusal={deed.refusal("document")} value={document()} onInput={setDocument} />
    </DeedForm>
  )
}
