import { type OpenApi, Zone } from "@jianyan/contract"
import { Committee, Proposal } from "@jianyan/domain"
import { Button, Empty, formatDate } from "@jianyan/ui"
import { answered, Asked, said } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { useTitle } from "../../parts/useTitle.ts"
import { publishing } from "../../words/publishing.ts"
import { trade } from "../../words/trade.ts"
import { findOutside, outside } from "./asked.ts"
import { HeardOf } from "./HeardOf.tsx"

/** One published proposal: what it asks for, who handles it, how far it has come, and as much of the text as is public. */
export default function ReadPublic() {
  const params = useParams<{ of: string; id: string }>()
  const found = useQuery(() => ({ queryKey: ["outside", params.of, "one", params.id], queryFn: () => findOutside(outside.read({ of: Committee.Id.make(params.of), id: Proposal.Id.make(params.id) })) }))
  useTitle(() => answered(found)?.found?.row.title ?? publishing("outside.brand"))
  return (
    <Asked query={found} shape="page" heading={publishing("outside.brand")}>
      {(found) => (
        <Show when={found().found} fallback={<Empty title={publishing("outside.gone")} action={<a href={Zone.proposals.open(params.of)}>{publishing("outside.back")}</a>}>{publishing("outside.goneText")}</Empty>}>
          {(read) => <Sheet read={read()} of={params.of} />}
        </Show>
      )}
    </Asked>
  )
}

/** Says in one sentence how far a proposal has come. */
const progress = ({ days, row }: OpenApi.Read): string => {
  const day = (on: string | undefined) => on === undefined ? "" : formatDate(on, "full")
  switch (row.step) {
    case "filed": return publishing("outside.filed")
    case "handling": return publishing("outside.handling", day(days.due))
    case "replied": return publishing("outside.replied", day(days.replied))
    case "closed": return publishing("outside.closed", day(days.replied))
  }
}

const Sheet = (props: { readonly read: OpenApi.Read; readonly of: string }) => {
  const row = () => props.read.row
  const heard = (round?: number) => <For each={props.read.feedback.filter((one) => round === undefined || one.round === round)}>{(one) => <HeardOf heard={one} only={props.read.feedback.length === 1} />}</For>
  return (
    <article class="proposals-outside-sheet">
      <p class="ui-noprint"><a href={Zone.proposals.open(props.of)}>{publishing("outside.back")}</a></p>
      <h1>{row().title}</h1>
      <p class="proposals-outside-meta">{[said(props.read.committee), ...(row().number === undefined ? [] : [trade("number", row().number ?? 0)]), said(row().category), `${publishing("outside.proposers")} ${row().proposers.length > 0 ? trade("list", row().proposers) : publishing("outside.unnamed")}`].join(" · ")}</p>
      <dl class="proposals-outside-told">
        <div><dt>{publishing("outside.asked")}</dt><dd>{publishing("outside.told", row().title, props.read.recommendations.length)}</dd></div>
        <div><dt>{publishing("outside.who")}</dt><dd>{row().units.length > 0 ? publishing("outside.doing", trade("list", row().units.map(said))) : publishing("outside.noUnit")}</dd></div>
        <div><dt>{publishing("outside.how")}</dt><dd>{progress(props.read)}</dd></div>
      </dl>
      <Show when={props.read.summary}>{(text) => <section><h2>{publishing("outside.summary")}</h2><p>{text()}</p><p class="proposals-silent">{publishing("outside.onlySummary")}</p></section>}</Show>
      <Show when={props.read.recommendations.length > 0}>
        <section><h2>{publishing("outside.recommendations")}</h2><ol><For each={props.read.recommendations}>{(one) => <li value={one.number}>{one.text}</li>}</For></ol></section>
      </Show>
      <Show when={props.read.situation !== ""}><section><h2>{publishing("outside.situation")}</h2><p>{props.read.situation}</p></section></Show>
      <Show when={props.read.analysis !== ""}><section><h2>{publishing("outside.analysis")}</h2><p>{props.read.analysis}</p></section></Show>
      <For each={props.read.replies}>
        {(reply, place) => (
          <>
            <section>
              <h2>{publishing("outside.reply")}</h2>
              <p class="proposals-outside-meta">{[said(reply.unit), formatDate(reply.on, "full"), said(reply.class), said(reply.definition)].join(" · ")}</p>
              <p>{reply.text}</p>
              <h3>{publishing("outside.answers")}</h3>
              <ol><For each={reply.answers}>{(answer) => <li value={answer.recommendation}><b>{trade(`answer.${answer.outcome}`)}</b> {answer.text}</li>}</For></ol>
            </section>
            <Show when={props.read.replies[place() + 1]?.round !== reply.round}>{heard(reply.round)}</Show>
          </>
        )}
      </For>
      <Show when={props.read.replySummary}>{(text) => <section><h2>{publishing("outside.replySummary")}</h2><p>{text()}</p></section>}</Show>
      <Show when={props.read.replies.length === 0}>{heard()}</Show>
      <Show when={props.read.replyExtent === "no" && props.read.days.replied !== undefined}><p class="proposals-silent">{publishing("outside.noReply")}</p></Show>
      <p class="ui-noprint"><Button size="small" onClick={() => window.print()}>{publishing("outside.print")}</Button></p>
    </article>
  )
}
