import { Zone } from "@jianyan/contract"
import type { Committee } from "@jianyan/domain"
import { Button, PageHead, Section } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { rules } from "../../words/rules.ts"
import { trade } from "../../words/trade.ts"
import { ChangePolicy } from "./ChangePolicy.tsx"
import { Holidays } from "./Holidays.tsx"
import { rungWords, termWords } from "./inWords.ts"
import "./rules.css"

/** The committee's rules in words: deadlines, categories, grounds, classes with their definitions, escalation, and the calendar of working days. */
export default function ReadRules() {
  const visitor = useVisitor()
  useTitle(() => rules("title"))
  const policy = () => visitor.committee.policy
  const may = visitor.holds("proposalsStaff", "office")
  const [changing, setChanging] = createSignal(false)
  return (
    <>
      <PageHead
        title={rules("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: rules("title") }]} meta={<span>{rules("intro")}</span>}
        actions={<Show when={may}><Button tone="main" onClick={() => setChanging(true)}>{rules("change")}</Button></Show>}
      />
      <Section title={rules("terms")}><ul class="proposals-rules"><For each={termWords(policy())}>{(line) => <li>{line}</li>}</For></ul></Section>
      <Section title={rules("ladder")}>
        <ul class="proposals-rules"><For each={policy().ladder ?? []} fallback={<li>{rules("noLadder")}</li>}>{(rung) => <li>{rungWords(rung)}</li>}</For></ul>
      </Section>
      <Section title={rules("classes")}>
        <dl class="proposals-rules"><For each={policy().replyClasses}>{(one) => <><dt>{said(one.name)}</dt><dd>{said(one.definition)}</dd></>}</For></dl>
      </Section>
      <Section title={rules("levels")}><Named of={policy().feedbackLevels} /></Section>
      <Section title={rules("grounds")}>
        <ol class="proposals-rules"><For each={policy().grounds}>{(ground) => <li>{said(ground.name)} <small>{ground.article}</small></li>}</For></ol>
      </Section>
      <Section title={rules("categories")}><Named of={policy().categories} /></Section>
      <Holidays calendar={visitor.committee.calendar} may={may} />
      <Show when={changing()}><ChangePolicy policy={policy()} onClose={() => setChanging(false)} /></Show>
    </>
  )
}

const Named = (props: { readonly of: ReadonlyArray<{ readonly name: Committee.Name }> }) => <p>{trade("list", props.of.map((one) => said(one.name)))}</p>
