import { Zone } from "@jianyan/contract"
import type { Member } from "@jianyan/domain"
import { Figure, formatNumber, Section } from "@jianyan/ui"
import { Asked } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { Show, type JSX } from "solid-js"
import { t } from "../words/words.ts"
import { ProposalRows } from "./ProposalRows.tsx"
import { useVisitor } from "./Visitor.tsx"

/** The proposals a member stands behind, the newest few with where each stands, and the way to all of them. */
export const ProposalsOf = (props: { readonly member: Member.Id; readonly title: string; readonly empty: JSX.Element }) => {
  const visitor = useVisitor()
  const found = useQuery(() => ({
    queryKey: [visitor.at, "proposals", "of", props.member],
    queryFn: ({ signal }) => visitor.house.proposals.list({ member: props.member, sort: "newest", limit: 6 }, { signal })
  }))
  const total = () => (found.isSuccess ? found.data.total : 0)
  return (
    <Section
      title={props.title}
      actions={<Show when={total() > 0}><Figure value={t("today.count", formatNumber(total()))} href={Zone.proposals.list({ member: props.member })} label={t("today.all")} /></Show>}
    >
      <Asked query={found} lines={3}>
        {(page) => <Show when={page().rows.length > 0} fallback={props.empty}><ProposalRows label={props.title} rows={page().rows} /></Show>}
      </Asked>
    </Section>
  )
}
