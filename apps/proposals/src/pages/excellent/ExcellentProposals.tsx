import { Zone } from "@jianyan/contract"
import { Button, Empty, PageHead } from "@jianyan/ui"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { supervising } from "../../words/supervising.ts"
import { trade } from "../../words/trade.ts"
import { Opening } from "./Opening.tsx"
import { Selected } from "./Selected.tsx"
import "./excellent.css"

/** The selections of outstanding proposals and advanced units: candidates with their reviews in words, never ranked, the quota with its figures, and what was chosen. */
export default function ExcellentProposals() {
  const visitor = useVisitor()
  const [opening, setOpening] = createSignal(false)
  useTitle(() => supervising("excellent"))
  const all = useQuery(() => ({ queryKey: [visitor.at, "selections"], queryFn: () => visitor.house.selections.list() }))
  return (
    <Asked query={all} shape="page">
      {(all) => (
        <>
          <PageHead
            title={supervising("excellent")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: supervising("excellent") }]}
            actions={<Show when={visitor.holds("proposalsStaff", "leader")}><Button tone="main" onClick={() => setOpening(true)}>{supervising("selection.open")}</Button></Show>}
          />
          <For each={all().selections} fallback={<Empty title={supervising("selection.none")}>{supervising("selection.noneText")}</Empty>}>{(one) => <Selected read={one} names={all().names} />}</For>
          <Show when={opening()}><Opening onClose={() => setOpening(false)} /></Show>
        </>
      )}
    </Asked>
  )
}
