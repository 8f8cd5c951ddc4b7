import { Figure } from "@jianyan/ui"
import { Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { ledByHead } from "../../words/ledByHead.ts"

/** How many proposals the head of a unit leads in person, opening to them, with how many are asked where the rules ask. */
export const Led = (props: { readonly count: number; readonly href: string; readonly label: string }) => {
  const { committee } = useVisitor()
  return (
    <span class="proposals-rate">
      <Figure value={props.count} href={props.href} label={props.label} />
      <Show when={committee.policy.ledByHead}>{(rule) => <small>{ledByHead("least", rule().aYear)}</small>}</Show>
    </span>
  )
}
