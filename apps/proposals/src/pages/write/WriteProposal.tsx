import { Zone } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { ButtonLink, NoPermission, Refused } from "@jianyan/ui"
import { Closed } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { shell } from "../../words/shell.ts"
import { trade } from "../../words/trade.ts"
import { write } from "../../words/write.ts"
import { Editor } from "./Editor.tsx"
import "../../parts/aside.css"
import "../../parts/save.css"
import "./write.css"

/** Where a member writes a new proposal, or goes on with a draft of one's own. */
export default function WriteProposal() {
  const { member } = useVisitor()
  const params = useParams<{ id?: string }>()
  useTitle(() => params.id === undefined ? write("new") : write("draft"))
  return (
    <Show when={member} fallback={<Closed heading={trade("zone")}><NoPermission title={write("onlyMembers")} action={<ButtonLink href={Zone.proposals.home}>{shell("toList")}</ButtonLink>}>{write("onlyMembersText")}</NoPermission></Closed>}>
      <Show when={params.id} keyed fallback={<Editor />}>{(id) => <Draft id={id} />}</Show>
    </Show>
  )
}

const Draft = (props: { readonly id: string }) => {
  const { at, house } = useVisitor()
  const detail = useQuery(() => ({
    queryKey: [at, "proposal", props.id], queryFn: () => house.proposals.read({ id: Proposal.Id.make(props.id) }), refetchOnWindowFocus: false
  }))
  return (
    <Asked query={detail} shape="page">
      {(detail) => (
        <Show
          when={detail().may.includes("revise")}
          fallback={<Closed heading={trade("zone")}><Refused title={write("refused")} reasons={[write("refusedText")]} action={<ButtonLink href={Zone.proposals.proposal(props.id)}>{write("readIt")}</ButtonLink>} /></Closed>}
        >
          <Editor draft={detail().proposal} names={detail().names} />
        </Show>
      )}
    </Asked>
  )
}
