import { Zone } from "@jianyan/contract"
import { ButtonLink, PageHead, Section } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { policy as t } from "../../words/policy.ts"
import { rules } from "../../words/rules.ts"
import { trade } from "../../words/trade.ts"
import { Holidays } from "./Holidays.tsx"
import { lines } from "./inWords.ts"
import { present, toDraft } from "./policy/Draft.ts"
import type { Part, Tree } from "./policy/Field.ts"
import { groups, parts } from "./policy/groups.ts"
import { inWords, type Line } from "./policy/inWords.ts"
import "./rules.css"

/** The committee's rules in words, in the order in which a proposal meets them, and the calendar of working days. */
export default function ReadRules() {
  const visitor = useVisitor()
  useTitle(() => rules("title"))
  const policy = () => visitor.committee.policy
  const draft = () => toDraft(policy() as unknown as Tree, parts)
  const may = visitor.holds("proposalsStaff", "office")
  const told = (part: Part): ReadonlyArray<Line> => {
    const own = lines[part.id]
    return own === undefined ? inWords(part.fields, draft()) : own(policy()).map((says) => ({ label: "", says }))
  }
  return (
    <>
      <PageHead
        title={rules("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: rules("title") }]} meta={<span>{rules("intro")}</span>}
        actions={<Show when={may}><ButtonLink tone="main" href={Zone.proposals.changeRules}>{rules("change")}</ButtonLink></Show>}
      />
      <For each={groups}>
        {(group) => (
          <Section title={group.title()}>
            <dl class="proposals-told">
              <For each={group.parts}>
                {(part) => (
                  <>
                    <dt>{part.title()}</dt>
                    <dd><Show when={present(part, draft())} fallback={<p class="proposals-silent">{t("hasNot")}</p>}><For each={told(part)}>{(line) => <Told line={line} alone={part.fields.length === 1} />}</For></Show></dd>
                  </>
                )}
              </For>
            </dl>
          </Section>
        )}
      </For>
      <Holidays calendar={visitor.committee.calendar} may={may} />
    </>
  )
}

const Told = (props: { readonly line: Line; readonly alone: boolean }) => (
  <Show when={props.line.items} fallback={<p><Show when={props.line.label}>{(label) => <span>{label()}</span>}</Show>{props.line.says}</p>}>
    {(items) => <><Show when={!props.alone}><p><span>{props.line.label}</span></p></Show><ul><For each={items()}>{(one) => <li>{one}</li>}</For></ul></>}
  </Show>
)
