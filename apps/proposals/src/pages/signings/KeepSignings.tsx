import { type SigningsApi, Zone } from "@jianyan/contract"
import { Day, type Proposal } from "@jianyan/domain"
import { Bar, Button, Confirm, DataTable, Empty, formatDate, formatNumber, PageHead, Refusals, SearchField, Section, ToneMark } from "@jianyan/ui"
import { done } from "@jianyan/zone"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { DateTime } from "effect"
import { createMemo, createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { signings } from "../../words/signings.ts"
import { trade } from "../../words/trade.ts"

type Found = Awaited<ReturnType<ReturnType<typeof useVisitor>["house"]["signings"]["list"]>>

const parts = ["signedBy", "contact", "phone"] as const

/** Says the people of a letter, each with what they are on it. */
const peopleOf = ({ signing }: SigningsApi.Kept): ReadonlyArray<string> => parts.flatMap((part) => signing[part] === undefined ? [] : [`${keeping(`letter.${part}`)}\u00a0${signing[part]}`])

/** The people letters of reply name, kept apart from the journal: until when, and how they are forgotten. */
export default function KeepSignings() {
  const { at, house } = useVisitor()
  useTitle(() => signings("title"))
  const found = useQuery(() => ({ queryKey: [at, "signings"], queryFn: () => house.signings.list() }))
  return (
    <>
      <PageHead title={signings("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: signings("title") }]} meta={<span>{signings("about")}</span>} />
      <Asked query={found} shape="table">{(found) => <Listed found={found()} />}</Asked>
    </>
  )
}

const Listed = (props: { readonly found: Found }) => {
  const { naming } = useVisitor()
  const [words, setWords] = createSignal("")
  const [open, setOpen] = createSignal<SigningsApi.Kept>()
  const rows = createMemo(() => new Map(props.found.proposals.map((row) => [row.id, row])))
  const titled = (of: Proposal.Id) => {
    const row = rows().get(of)
    return <a href={Zone.proposals.proposal(of)}>{row?.title ?? of}<Show when={row?.number}>{(number) => <small>{trade("number", number())}</small>}</Show></a>
  }
  const kept = () => props.found.kept.filter((one) => [rows().get(one.of)?.title ?? "", naming.unit(one.unit), ...peopleOf(one)].some((text) => text.includes(words().trim())))
  return (
    <>
      <Section title={signings("kept")} note={formatNumber(props.found.kept.length)}>
        <Show when={props.found.kept.length > 0} fallback={<Empty title={signings("none")}>{signings("noneWhy")}</Empty>}>
          <Bar><SearchField label={signings("show")} placeholder={signings("show")} value={words()} onSearch={setWords} /></Bar>
          <DataTable<SigningsApi.Kept>
            caption={signings("keptCaption", formatNumber(kept().length))} rows={kept()} rowId={(one) => one.id} empty={<Empty title={signings("noMatch")} />}
            columns={[
              { id: "proposal", head: signings("proposal"), lead: true, cell: (one) => titled(one.of) },
              { id: "unit", head: signings("unit"), cell: (one) => naming.unit(one.unit), width: "13rem" },
              { id: "people", head: signings("people"), cell: (one) => <><div><For each={peopleOf(one)}>{(people) => <div>{people}</div>}</For></div><Show when={!one.intact}><small><ToneMark tone="bad" /> {signings("changed")}</small></Show></> },
              { id: "until", head: signings("until"), cell: (one) => <>{one.until === undefined ? signings("unlimited") : formatDate(one.until)}<small>{signings("since", formatDate(Day.of(one.at)))}</small></>, sort: (one) => one.until ?? "9999", width: "10rem" },
              { id: "erase", head: signings("erase"), cell: (one) => <Button size="small" onClick={() => setOpen(one)}>{signings("erase")}</Button>, width: "6rem" }
            ]}
          />
        </Show>
      </Section>
      <Show when={props.found.erased.length > 0}>
        <Section title={signings("erased")} note={formatNumber(props.found.erased.length)}>
          <DataTable
            caption={signings("erased")} hideCaption rows={props.found.erased} rowId={(one) => one.id}
            columns={[
              { id: "proposal", head: signings("proposal"), lead: true, cell: (one) => titled(one.of) },
              { id: "because", head: signings("because"), cell: (one) => signings(`becauseOf.${one.because}`) },
              { id: "when", head: signings("when"), cell: (one) => formatDate(DateTime.toDateUtc(one.at), "moment") }
            ]}
          />
        </Section>
      </Show>
      <Show when={open()} keyed>{(one) => <Erase kept={one} onClose={() => setOpen(undefined)} />}</Show>
    </>
  )
}

const Erase = (props: { readonly kept: SigningsApi.Kept; readonly onClose: () => void }) => {
  const { at, house } = useVisitor()
  const client = useQueryClient()
  const deed = useDeed()
  const erase = () => void deed.run(() => house.signings.erase({ id: props.kept.id }), () => {
    done(signings("eraseDone"))
    props.onClose()
    void client.invalidateQueries({ queryKey: [at, "signings"] })
  })
  return (
    <Confirm open danger onClose={props.onClose} title={signings("eraseAsk")} description={signings("eraseFollows", peopleOf(props.kept).join(" · "))} confirm={signings("erase")} busy={deed.busy()} onConfirm={erase}>
      <Refusals refusals={deed.refusals()} />
    </Confirm>
  )
}
