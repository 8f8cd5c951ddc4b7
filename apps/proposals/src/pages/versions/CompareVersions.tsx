import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { ButtonLink, Empty, formatDate, numeral, PageHead, Section, Select } from "@jianyan/ui"
import { useParams, useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { DateTime } from "effect"
import { createMemo, For, Match, Show, Switch } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { drafting } from "../../words/drafting.ts"
import { trade } from "../../words/trade.ts"
import { type Line, type Part, parts } from "./compare.ts"
import "./versions.css"

/** The versions of a proposal, two of them compared sentence by sentence. */
export default function CompareVersions() {
  const { at, house } = useVisitor()
  const params = useParams<{ id: string }>()
  useTitle(() => drafting("versions"))
  const found = useQuery(() => ({ queryKey: [at, "versions", params.id], queryFn: () => house.proposals.versions({ id: Proposal.Id.make(params.id) }) }))
  return (
    <Asked query={found} shape="page">
      {(found) => (
        <>
          <PageHead
            title={drafting("versions")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: found().title, href: Zone.proposals.proposal(params.id) }, { label: drafting("versions") }]}
            meta={<span>{drafting("versionsHint")}</span>}
          />
          <Switch>
            <Match when={found().versions.length < 2}><Empty title={drafting("versionsOne")} action={<ButtonLink href={Zone.proposals.proposal(params.id)}>{found().title}</ButtonLink>}>{drafting("versionsHint")}</Empty></Match>
            <Match when={found().versions.length > 1}><Two versions={found().versions} /></Match>
          </Switch>
        </>
      )}
    </Asked>
  )
}

const named = ({ at, number, received }: ProposalsApi.Version): string =>
  `${drafting("version", number)}${trade("aside", `${formatDate(DateTime.toDateUtc(at), "moment")} · ${received ? drafting("received") : drafting("unreceived")}`)}`

const Two = (props: { readonly versions: ReadonlyArray<ProposalsApi.Version> }) => {
  const { naming } = useVisitor()
  const [asked, setAsked] = useSearchParams<{ from?: string; to?: string }>()
  const last = () => props.versions.length
  const chosen = (number: string | undefined, otherwise: number) => props.versions.find((one) => String(one.number) === number) ?? props.versions[otherwise - 1]
  const before = () => chosen(asked.from, last() - 1)
  const after = () => chosen(asked.to, last())
  const found = createMemo(() => {
    const [one, other] = [before(), after()]
    return one === undefined || other === undefined ? [] : parts(one.content, other.content, naming.category)
  })
  const choices = () => props.versions.map((one) => ({ value: String(one.number), label: named(one) }))
  return (
    <>
      <div class="proposals-two">
        <Select name="from" label={drafting("before")} value={String(before()?.number ?? "")} onChange={(from) => setAsked({ from })} choices={choices()} />
        <Select name="to" label={drafting("after")} value={String(after()?.number ?? "")} onChange={(to) => setAsked({ to })} choices={choices()} />
      </div>
      <For each={found()} fallback={<p class="proposals-silent">{drafting("same")}</p>}>{(part) => <Section title={headed(part)}><Lines lines={part.lines} /></Section>}</For>
    </>
  )
}

const headed = ({ number, part }: Part): string =>
  part === "recommendation" ? drafting("where.recommendation", numeral(number ?? 1)) : drafting(`where.${part}`)

const Lines = (props: { readonly lines: ReadonlyArray<Line> }) => {
  const kept = () => props.lines.filter((line) => line.kind === "same").length
  return (
    <>
      <ol class="proposals-compared">
        <For each={props.lines.filter((line) => line.kind !== "same")}>
          {(line) => (
            <li data-kind={line.kind}>
              <For each={line.runs}>
                {(run) => (
                  <Switch fallback={run.text}>
                    <Match when={run.kind === "gone"}><del><span class="ui-unseen">{drafting("gone")}</span>{run.text}</del></Match>
                    <Match when={run.kind === "new"}><ins><span class="ui-unseen">{drafting("added")}</span>{run.text}</ins></Match>
                  </Switch>
                )}
              </For>
            </li>
          )}
        </For>
      </ol>
      <Show when={kept() > 0}><p class="proposals-silent">{drafting("kept", kept())}</p></Show>
    </>
  )
}
