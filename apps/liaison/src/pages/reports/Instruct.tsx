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

/** Records a leader's instruction on the report: the level and the office, never a name. */
export const Instruct = (props: { readonly report: Report.Id; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed("instruction")
  const [level, setLevel] = createSignal<Report.Level>()
  const [office, setOffice] = createSignal("")
  const [document, setDocument] = createSignal("")
  const save = () =>
    void deed.run(
      async () => visitor.house.reports.instruct({
        id: props.report, ...fit(ReportsApi.instruct.payload, { level: level(), office: office().trim(), ...(document().trim() === "" ? {} : { document: document().trim() }) })
      }),
      () => {
        done(reports("instruction.saved"))
        props.onClose()
      }
    )
  return (
    <DeedForm title={reports("instruction.title")} follows={reports("instruction.text")} confirm={reports("instruction.save")} deed={deed} onClose={() => props.onClose()} onSubmit={save}>
      <RadioGroup
        name="level" label={reports("instruction.level")} row refusal={deed.refusal("level")} value={level()} onChange={setLevel}
        choices={Report.Level.literals.map((each) => ({ value: each, label: trade(`level.${each}`) }))}
      />
      <TextField name="office" label={reports("instruction.office")} hint={reports("instruction.officeHint")} refusal={deed.refusal("office")} value={office()} onInput={setOffice} />
      <TextField name="document" label={reports("instruction.document")} optional refusal={deed.refusal("document")} value={document()} onInput={setDocument} />
    </DeedForm>
  )
}
