import type { PublicationsApi } from "@jianyan/contract"
import { Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { formatDate, formatLabelled } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { publishing } from "../../words/publishing.ts"
import "./publish.css"

/** What each side decided on making a proposal public, how far that allows it, and what is public now. */
export const Sides = (props: { readonly read: PublicationsApi.Read }) => {
  const { committee, naming } = useVisitor()
  const self = () => props.read.publication
  const said = (choice: { readonly how: "full" | "summary" | "no"; readonly reason: string } | undefined, silent: "full" | "summary" | "no") =>
    choice === undefined ? publishing("silentMeans", publishing(`how.${silent}`)) : choice.reason === "" ? publishing(`how.${choice.how}`) : formatLabelled(publishing(`how.${choice.how}`), choice.reason)
  return (
    <dl class="proposals-sides">
      <div><dt>{publishing("proposer")}</dt><dd>{said(self().proposer, props.read.allowed.proposer)}</dd></div>
      <Show when={self().units.length > 0} fallback={<div><dt>{publishing("units")}</dt><dd>{said(undefined, props.read.allowed.units)}</dd></div>}>
        <For each={self().units}>{(one) => <div><dt>{naming.unit(one.unit)}</dt><dd>{said(one, props.read.allowed.units)}</dd></div>}</For>
      </Show>
      <Show when={self().office}>{(office) => <div><dt>{publishing("office")}</dt><dd>{said(office(), office().how)}</dd></div>}</Show>
      <div><dt>{publishing("most")}</dt><dd><b>{publishing(`how.${props.read.allowed.most}`)}</b></dd></div>
      <div>
        <dt>{publishing("section")}</dt>
        <dd>
          <Show when={self().published} fallback={<Show when={self().withdrawn} fallback={publishing("notYet")}>{(back) => <>{publishing("withdrawnOn", formatDate(Day.of(back().at), "full"), back().reason)}</>}</Show>}>
            {(shown) => <>{publishing("publishedAs", publishing(`how.${shown().proposal}`), formatDate(Day.of(shown().at), "full"))} <a href={Zone.proposals.open(committee.id, self().id)}>{publishing("seePublic")}</a></>}
          </Show>
        </dd>
      </div>
    </dl>
  )
}
