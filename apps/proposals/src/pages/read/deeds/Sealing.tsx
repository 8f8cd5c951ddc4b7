import type { ProposalsApi } from "@jianyan/contract"
import { type Body, Day } from "@jianyan/domain"
import { DateField, Select } from "@jianyan/ui"
import { answered, DeedForm, done, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal, Show } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { jointly } from "../../../words/jointly.ts"
import { missing } from "../../../words/refusals.ts"
import { PickBody } from "./Joining.tsx"

const none = "none"

/** Records the day on which the seal of a body was affixed, and its scanned page where there is one. */
export const Sealing = (props: { readonly detail: ProposalsApi.Detail; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const today = useToday(visitor)
  const bodies = () => props.detail.bodies?.sealable ?? []
  const files = () => props.detail.proposal.attachments
  const [chosen, setChosen] = createSignal<Body.Id>()
  const [day, setDay] = createSignal<string>()
  const [page, setPage] = createSignal(none)
  const body = () => chosen() ?? bodies()[0]
  const on = () => day() ?? answered(today)?.on ?? ""
  const go = () => {
    const sealed = on(), whose = body()
    if (whose === undefined || !Schema.is(Day.Day)(sealed)) return deed.refuse([missing("on")])
    void deed.run(() => visitor.house.proposals.affixSeal({ id: props.detail.proposal.id, body: whose, on: sealed, ...(page() !== none && { page: page() }) }), () => {
      done(jointly("affixSeal.done"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={jointly("affixSeal.title")} follows={jointly("affixSeal.follows")} confirm={jointly("affixSeal.confirm")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <PickBody bodies={bodies()} value={body()} onChange={setChosen} />
      <DateField name="on" label={jointly("day")} value={on()} max={answered(today)?.on} onInput={setDay} refusal={deed.refusal("on")} />
      <Show when={files().length > 0}>
        <Select name="page" label={jointly("page")} hint={jointly("pageHint")} value={page()} onChange={setPage} refusal={deed.refusal("page")} choices={[{ value: none, label: jointly("pageNone") }, ...files().map((file) => ({ value: file.hash, label: file.name }))]} />
      </Show>
    </DeedForm>
  )
}
