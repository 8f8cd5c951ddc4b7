import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Figure } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { For } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { classed, printed } from "./printed.ts"

/** The share of each class of reply, with the definition the committee prints: the letter means different things in different places. */
export const Classes = (props: { readonly classes: ProposalsApi.Statistics["classes"]; readonly scope: Readonly<Record<string, string>> }) => {
  const { naming } = useVisitor()
  const defined = (id: string) => {
    const found = naming.replyClass(id)
    return found === undefined ? "" : said(found.definition)
  }
  return (
    <dl class="statistics-filings">
      <For each={props.classes}>
        {(one) => (
          <>
            <dt>{classed(one.id, naming)} <small>{defined(one.id)}</small></dt>
            <dd><Figure value={one.of} href={Zone.proposals.list({ ...props.scope, went: `class.${one.id}` })} label={classed(one.id, naming)} /> <small>{printed(one, naming.committee.policy)}</small></dd>
          </>
        )}
      </For>
    </dl>
  )
}
