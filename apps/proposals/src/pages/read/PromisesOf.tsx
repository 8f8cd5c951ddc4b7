import { Zone } from "@jianyan/contract"
import type { Proposal } from "@jianyan/domain"
import { ButtonLink, Section } from "@jianyan/ui"
import { answered } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { Promises } from "../promises/Promises.tsx"

/** The promises units made to one proposal, kept or not; nothing where none was made. */
export const PromisesOf = (props: { readonly proposal: Proposal.Proposal }) => {
  const visitor = useVisitor()
  const board = useQuery(() => ({
    queryKey: [visitor.at, "promises", "of", props.proposal.id], enabled: props.proposal.replies.length > 0, queryFn: () => visitor.house.commitments.list({ of: props.proposal.id, show: "all" })
  }))
  const rows = () => answered(board)?.rows ?? []
  return (
    <Show when={rows().length > 0}>
      <Section title={keeping("promise.title")} note={keeping("promise.pageNote")} id="promises" actions={<ButtonLink size="small" tone="quiet" href={Zone.proposals.promises}>{keeping("promise.all")}</ButtonLink>}>
        <Promises rows={rows()} titled={false} />
      </Section>
    </Show>
  )
}
