import type { ProposalsApi } from "@jianyan/contract"
import { Zone } from "@jianyan/contract"
import { Button, ButtonLink, Section } from "@jianyan/ui"
import { answered } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { publishing } from "../../words/publishing.ts"
import { Deciding } from "../publish/Deciding.tsx"
import { Sides } from "../publish/Sides.tsx"

/** How far a proposal and its replies are public, with the say of proposer and unit, and the way to publishing for the office. */
export const Publicness = (props: { readonly detail: ProposalsApi.Detail }) => {
  const visitor = useVisitor()
  const [asking, setAsking] = createSignal(false)
  const id = () => props.detail.proposal.id
  const found = useQuery(() => ({ queryKey: [visitor.at, "publication", id()], queryFn: () => visitor.house.publications.read({ id: id() }) }))
  const spoken = () => {
    const read = answered(found)
    return read !== undefined && (read.may.length > 0 || read.publication.published !== undefined) ? read : undefined
  }
  return (
    <Show when={spoken()}>
      {(read) => (
        <Section title={publishing("section")} id="publication">
          <Sides read={read()} />
          <div class="proposals-deeds ui-noprint">
            <Show when={read().may.includes("decide")}><Button size="small" onClick={() => setAsking(true)}>{publishing("decide")}</Button></Show>
            <Show when={read().may.includes("publish")}><ButtonLink size="small" href={Zone.proposals.publish(id())}>{publishing("open")}</ButtonLink></Show>
          </div>
          <Show when={asking()}><Deciding id={id()} read={read()} onClose={() => setAsking(false)} /></Show>
        </Section>
      )}
    </Show>
  )
}
