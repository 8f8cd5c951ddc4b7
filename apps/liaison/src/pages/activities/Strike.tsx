import { StationsApi } from "@jianyan/contract"
import type { Activity } from "@jianyan/domain"
import { TextField } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { createSignal } from "solid-js"
import { fit } from "../../parts/fit.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { activities } from "../../words/activities.ts"

/** Asks for the reason and strikes the record. */
export const Strike = (props: { readonly activity: Activity.Id; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed("activity")
  const [reason, setReason] = createSignal("")
  const strike = () =>
    void deed.run(async () => visitor.house.stations.strike({ id: props.activity, ...fit(StationsApi.strike.payload, { reason: reason().trim() }) }), () => {
      done(activities("struck"))
      props.onClose()
    })
  return (
    <DeedForm title={activities("strikeTitle")} follows={activities("strikeText")} confirm={activities("strike")} deed={deed} tone="danger" onClose={() => props.onClose()} onSubmit={strike}>
      <TextField name="reason" label={activities("strikeReason")} refusal={deed.refusal("reason")} value={reason()} onInput={setReason} />
    </DeedForm>
  )
}
