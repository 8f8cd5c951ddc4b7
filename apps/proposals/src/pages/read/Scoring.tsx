import type { Committee, Proposal } from "@jianyan/domain"
import { TextField } from "@jianyan/ui"
import { DeedForm, done, said } from "@jianyan/zone"
import { createSignal, For } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { appraising } from "../../words/appraising.ts"

interface ScoringProps {
  readonly id: Proposal.Id
  readonly title: string
  readonly indicators: ReadonlyArray<Committee.EvaluationRules.Indicator>
  /** The unit that is scored, or the post that scores. */
  readonly of: Partial<Pick<Parameters<ReturnType<typeof useVisitor>["house"]["appraisals"]["seal"]>[0], "unit" | "post">>
  readonly onClose: () => void
}

/** A sheet of an evaluation: whole points for each indicator within its most, sealed when it is handed in. */
export const Scoring = (props: ScoringProps) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [points, setPoints] = createSignal<ReadonlyMap<string, string>>(new Map())
  const given = (id: string) => points().get(id) ?? ""
  const fits = ({ id, most }: Committee.EvaluationRules.Indicator) => /^\d{1,3}$/u.test(given(id).trim()) && Number(given(id)) <= most
  const go = () => {
    const wrong = props.indicators.filter((one) => !fits(one))
    if (wrong.length > 0) return deed.refuse(wrong.map(({ id }) => ({ name: `score-${id}`, message: appraising("missing") })))
    return void deed.run(() => house.appraisals.seal({ id: props.id, scores: props.indicators.map(({ id }) => ({ indicator: id, points: Number(given(id)) })), ...props.of }), () => {
      done(appraising("sealDone"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={props.title} follows={appraising("sealFollows")} confirm={appraising("sealConfirm")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <For each={props.indicators}>
        {({ id, most, name }) => <TextField name={`score-${id}`} label={said(name)} hint={appraising("most", most)} width="short" inputmode="numeric" value={given(id)} onInput={(value) => setPoints(new Map([...points(), [id, value]]))} refusal={deed.refusal(`score-${id}`)} />}
      </For>
    </DeedForm>
  )
}
