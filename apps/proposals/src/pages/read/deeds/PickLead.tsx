import type { ProposalsApi } from "@jianyan/contract"
import type { Proposal } from "@jianyan/domain"
import { type Choice, Loading, Notice, RadioGroup, SearchField } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { keepPreviousData, useQuery } from "@tanstack/solid-query"
import { createMemo, createSignal, Match, Switch } from "solid-js"
import { fate } from "../../../parts/Likenesses.tsx"
import { proposerIn } from "../../../parts/Naming.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { deeds } from "../../../words/deeds.ts"
import { trade } from "../../../words/trade.ts"
import "../read.css"

/** Picks the filed proposal another is merged into: the similar ones first, with what both say; any other by search. */
export const PickLead = (props: { readonly proposal: Proposal.Proposal; readonly value: Proposal.Id | undefined; readonly onChange: (id: Proposal.Id) => void; readonly refusal: string | undefined }) => {
  const { at, house, naming } = useVisitor()
  const [words, setWords] = createSignal("")
  const similar = useQuery(() => ({
    queryKey: [at, "similar", props.proposal.id], queryFn: () => house.proposals.similar({ content: props.proposal.content, except: props.proposal.id })
  }))
  const filed = useQuery(() => ({
    queryKey: [at, "leads", words()], placeholderData: keepPreviousData,
    queryFn: () => house.proposals.list({ stage: "Filed", limit: 12, ...(words() === "" ? {} : { q: words() }) })
  }))
  const alike = (found: ProposalsApi.Likeness): Choice<Proposal.Id> => {
    const passage = found.passages[0]?.text.replace(/\s+/gu, "").slice(0, 40)
    return {
      value: found.row.id, label: found.row.title,
      hint: [trade(found.hint === "same" ? "hint.same" : "hint.related"), fate(found.row), ...(passage === undefined ? [] : [deeds("shared", passage)])].join(" · ")
    }
  }
  const choices = createMemo((): ReadonlyArray<Choice<Proposal.Id>> => {
    const near = similar.isSuccess ? similar.data.filter(({ row }) => row.stage === "Filed").map(alike) : []
    const { names = {}, rows = [] } = filed.isSuccess ? filed.data : {}
    const others = rows.filter((row) => row.id !== props.proposal.id && !near.some((each) => each.value === row.id))
      .map((row): Choice<Proposal.Id> => ({ value: row.id, label: row.title, hint: `${fate(row)} · ${row.proposer._tag === "Body" ? proposerIn(naming, names, row.proposer) : nameIn(names, row.proposer.first)}` }))
    return [...(words() === "" ? near : []), ...others]
  })
  return (
    <div class="proposals-lead">
      <SearchField label={deeds("intoSearch")} value={words()} onSearch={(words) => setWords(words.trim())} />
      <Switch>
        <Match when={similar.isPending || filed.isPending}><Loading lines={3} /></Match>
        <Match when={choices().length === 0}><Notice tone="plain">{deeds("intoNone")}</Notice></Match>
        <Match when={choices().length > 0}>
          <RadioGroup<Proposal.Id> name="into" label={deeds("into")} hint={deeds("intoHint")} value={props.value} onChange={props.onChange} choices={choices()} refusal={props.refusal} />
        </Match>
      </Switch>
    </div>
  )
}
