import { type Names, type SessionsApi, Zone } from "@jianyan/contract"
import { Day, type Member } from "@jianyan/domain"
import { Button, DataTable, DateField, PageHead, Picker } from "@jianyan/ui"
import { called, DeedForm, done, nameIn, useToday } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { Schema } from "effect"
import { createSignal, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { sitting } from "../../parts/Naming.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { drafting } from "../../words/drafting.ts"
import { missing } from "../../words/refusals.ts"
import { trade } from "../../words/trade.ts"

/** Who signs collective proposals for each body; the office registers the heads. */
export default function AppointHeads() {
  const { at, holds, house, naming } = useVisitor()
  useTitle(() => drafting("heads"))
  const [open, setOpen] = createSignal<SessionsApi.Headed>()
  const found = useQuery(() => ({ queryKey: [at, "heads"], queryFn: () => house.sessions.heads() }))
  const kind = (id: string) => naming.bodies.find((body) => body.id === id)?.kind
  const named = (names: Names, heads: ReadonlyArray<Member.Id>) => heads.length === 0 ? drafting("headNone") : trade("list", heads.map((head) => nameIn(names, head)))
  return (
    <Asked query={found} shape="page">
      {(found) => (
        <>
          <PageHead title={drafting("heads")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: drafting("heads") }]} meta={<span>{drafting("headsHint")}</span>} />
          <DataTable
            caption={drafting("heads")} hideCaption rows={found().bodies} rowId={(one) => one.body}
            columns={[
              { id: "body", head: drafting("body"), cell: (one) => naming.body(one.body) },
              { id: "kind", head: drafting("kind"), cell: (one) => ((found) => found === undefined ? "" : drafting(`kindOf.${found}`))(kind(one.body)) },
              { id: "head", head: drafting("head"), cell: (one) => named(found().names, one.heads) },
              ...(holds("office") ? [{ id: "appoint", head: drafting("appoint"), cell: (one: SessionsApi.Headed) => <Button size="small" onClick={() => setOpen(one)}>{drafting("appoint")}</Button> }] : [])
            ]}
          />
          <Show when={open()} keyed>{(one) => <Appoint headed={one} onClose={() => setOpen(undefined)} />}</Show>
        </>
      )}
    </Asked>
  )
}

const Appoint = (props: { readonly headed: SessionsApi.Headed; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const today = useToday(visitor)
  const [chosen, setChosen] = createSignal<ReadonlyArray<Member.Id>>([])
  const [from, setFrom] = createSignal<string>()
  const since = () => from() ?? (today.isSuccess ? today.data.on : "")
  const members = () => today.isSuccess ? sitting(visitor.naming.members, today.data.on).filter((one) => !props.headed.heads.includes(one.id)) : []
  const submit = () => {
    const [[member], day] = [chosen(), since()]
    if (member === undefined || !Schema.is(Day.Day)(day)) return deed.refuse([missing(member === undefined ? "member" : "from")])
    void deed.run(() => visitor.house.sessions.appointHead({ body: props.headed.body, member, from: day }), () => {
      done(drafting("appointed"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={`${drafting("appoint")} · ${visitor.naming.body(props.headed.body)}`} follows={drafting("appointFollows")} confirm={drafting("save")} deed={deed} onClose={props.onClose} onSubmit={submit}>
      <Picker
        name="member" label={drafting("member")} most={1} value={chosen()} onChange={setChosen} refusal={deed.refusal("member")}
        choices={members().map((one) => ({ value: one.id, label: called(one.name), hint: visitor.naming.body(one.sector) }))}
      />
      <DateField name="from" label={drafting("from")} value={since()} onInput={setFrom} refusal={deed.refusal("from")} />
    </DeedForm>
  )
}
