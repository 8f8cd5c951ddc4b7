import { type ProposalsApi, Zone } from "@jianyan/contract"
import { ButtonLink, Notice } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { merging } from "../../words/merging.ts"

/** What the proposer is asked to mend, leading to the editor. */
export const Mending = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { naming } = useVisitor()
  const asked = () => props.detail.proposal.stage._tag === "Reworking" ? props.detail.proposal.stage : undefined
  const name = (id: string) => {
    const item = naming.committee.policy.examination?.rework.find((one) => one.id === id)
    return item === undefined ? id : said(item.name)
  }
  return (
    <Show when={asked()}>
      {(asked) => (
        <Notice
          tone="due" title={merging("rework.mend")}
          actions={<Show when={props.detail.may.includes("revise")}><ButtonLink tone="main" href={`${Zone.proposals.proposal(props.detail.proposal.id)}/write`}>{merging("rework.edit")}</ButtonLink></Show>}
        >
          <div class="proposals-mend">
            <p>{merging("rework.mendText")}</p>
            <Show when={asked().items.length > 0}><ul><For each={asked().items}>{(item) => <li>{name(item)}</li>}</For></ul></Show>
            <Show when={asked().note.trim() !== ""}><p>{asked().note}</p></Show>
          </div>
        </Notice>
      )}
    </Show>
  )
}
