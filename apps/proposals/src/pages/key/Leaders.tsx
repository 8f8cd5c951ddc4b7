import { type SupervisionsApi, Zone } from "@jianyan/contract"
import { Figure, Section, StageBadge } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { For, Show } from "solid-js"
import { askedOfLeaders } from "../../parts/askedOfLeaders.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { leading } from "../../words/leading.ts"
import "./key.css"

/** Who leads how many key proposals of the year, each opening to them, with how many the rules ask; in the order of the register. */
export const Leaders = (props: { readonly board: SupervisionsApi.Board }) => {
  const { committee: { policy } } = useVisitor()
  const least = policy.ledByLeader?.aYear
  return (
    <Section title={leading("title")} note={leading("order")}>
      <Show when={policy.ledByLeader}>{(rule) => <p class="proposals-silent">{askedOfLeaders(rule())}</p>}</Show>
      <ul class="proposals-leaders">
        <For each={props.board.leaders}>
          {({ led, member }) => {
            const name = () => nameIn(props.board.names, member)
            return (
              <li>
                <a href={Zone.portal.member(member)}>{name()}</a>
                <span>
                  <Show when={led > 0} fallback={leading("of", 0)}><Figure value={leading("of", led)} href={Zone.proposals.key({ year: String(props.board.year), leader: member })} label={leading("figure", name(), props.board.year)} /></Show>
                  <Show when={least !== undefined && led < least ? least - led : undefined}>{(short) => <StageBadge tone="due" word={leading("short", short())} />}</Show>
                </span>
              </li>
            )
          }}
        </For>
      </ul>
    </Section>
  )
}
