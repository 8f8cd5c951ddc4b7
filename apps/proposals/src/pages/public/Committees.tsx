import { Zone } from "@jianyan/contract"
import { Asked, said } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { For } from "solid-js"
import { useTitle } from "../../parts/useTitle.ts"
import { publishing } from "../../words/publishing.ts"
import { outside } from "./asked.ts"

/** The committees that have published something. */
export default function Committees() {
  const found = useQuery(() => ({ queryKey: ["outside", "committees"], queryFn: () => outside.committees() }))
  useTitle(() => publishing("outside.brand"))
  return (
    <Asked query={found} shape="page" heading={publishing("outside.brand")}>
      {(found) => (
        <>
          <h1>{publishing("outside.brand")}</h1>
          <ul class="proposals-outside-list">
            <For each={found()} fallback={<li>{publishing("outside.none")}</li>}>{(one) => <li><h2><a href={Zone.proposals.open(one.id)}>{said(one.name)}</a></h2><p>{publishing("outside.count", one.published)}</p></li>}</For>
          </ul>
        </>
      )}
    </Asked>
  )
}
