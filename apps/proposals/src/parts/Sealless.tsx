import type { ProposalsApi } from "@jianyan/contract"
import { Notice } from "@jianyan/ui"
import { Show } from "solid-js"
import { jointly } from "../words/jointly.ts"
import { trade } from "../words/trade.ts"
import { useVisitor } from "./Visitor.tsx"

/** Says whose seals are still needed before a proposal is filed, to those who examine it. */
export const Sealless = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { holds, naming } = useVisitor()
  const due = () => holds("proposalsStaff") ? props.detail.bodies?.sealDue ?? [] : []
  return <Show when={due().length > 0}><Notice tone="due">{jointly("sealsDue", trade("list", due().map(naming.body)))}</Notice></Show>
}
