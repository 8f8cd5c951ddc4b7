import type { SelectionsApi } from "@jianyan/contract"
import type { Proposal, Unit } from "@jianyan/domain"
import { Picker } from "@jianyan/ui"
import { useQuery } from "@tanstack/solid-query"
import { createSignal } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { WordsForm } from "../../parts/WordsForm.tsx"
import { supervising } from "../../words/supervising.ts"
import { trade } from "../../words/trade.ts"

/** What is put forward, and for which selection. */
interface NominatingProps { readonly read: SelectionsApi.Read; readonly onClose: () => void }

/** Puts a filed proposal of the sessions forward, with the reason. */
export const NominatingProposal = (props: NominatingProps) => {
  const visitor = useVisitor()
  const [of, setOf] = createSignal<ReadonlyArray<Proposal.Id>>([])
  const selection = () => props.read.selection
  const filed = useQuery(() => ({
    queryKey: [visitor.at, "list", "nominate", selection().id],
    queryFn: () => visitor.house.proposals.list({ column: "filed", sort: "number", limit: 200, ...(selection().sessions.length === 1 ? { session: selection().sessions[0] } : {}) })
  }))
  const choices = () => (filed.isSuccess ? filed.data.rows : [])
    .filter((row) => !selection().nominations.some((one) => one.of === row.id))
    .map((row) => ({ value: row.id, label: row.title, hint: row.number === undefined ? undefined : trade("number", row.number) }))
  return (
    <WordsForm
      title={supervising("selection.nominateTitle")} follows={supervising("selection.nominateFollows")} confirm={supervising("selection.nominate")} done={supervising("selection.nominated")} words={supervising("selection.why")}
      ask={(words) => {
        const [first] = of()
        return first === undefined ? Promise.resolve() : visitor.house.selections.nominate({ id: selection().id, of: first, words })
      }}
      ready={() => of().length > 0 ? undefined : { name: "of", message: supervising("choose") }}
      onClose={props.onClose}
    >
      <Picker name="of" label={supervising("selection.which")} hint={supervising("selection.whichHint")} choices={choices()} value={of()} most={1} onChange={setOf} />
    </WordsForm>
  )
}

/** Puts a handling unit forward, with the reason. */
export const NominatingUnit = (props: NominatingProps) => {
  const { house, naming } = useVisitor()
  const [of, setOf] = createSignal<ReadonlyArray<Unit.Id>>([])
  const choices = () => naming.units
    .filter((unit) => !props.read.selection.nominations.some((one) => one.of === unit.id))
    .map((unit) => ({ value: unit.id, label: naming.unit(unit.id) }))
  return (
    <WordsForm
      title={supervising("selection.ofUnits.nominateTitle")} follows={supervising("selection.ofUnits.nominateFollows")} confirm={supervising("selection.ofUnits.nominate")} done={supervising("selection.nominated")} words={supervising("selection.why")}
      ask={(words) => {
        const [first] = of()
        return first === undefined ? Promise.resolve() : house.selections.nominateUnit({ id: props.read.selection.id, of: first, words })
      }}
      ready={() => of().length > 0 ? undefined : { name: "of", message: supervising("choose") }}
      onClose={props.onClose}
    >
      <Picker name="of" label={supervising("selection.ofUnits.which")} hint={supervising("selection.ofUnits.whichHint")} choices={choices()} value={of()} most={1} onChange={setOf} />
    </WordsForm>
  )
}
