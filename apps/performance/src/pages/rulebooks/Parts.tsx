import { Assessment } from "@jianyan/domain"
import { Button, Section } from "@jianyan/ui"
import { createSignal, Index, type JSX, Show } from "solid-js"
import { drafting as t } from "../../words/drafting.ts"
import { tongue } from "../../words/reading/tongue.ts"
import { AddBlock } from "./AddBlock.tsx"
import { AddConsequence } from "./AddConsequence.tsx"
import { AddGate } from "./AddGate.tsx"
import { AddGrade } from "./AddGrade.tsx"
import { AddQuota } from "./AddQuota.tsx"
import { RuleEditor } from "./RuleEditor.tsx"
import type { Writing } from "./useDraft.ts"

type Said = Assessment.Reading.Said
type Form = (props: { readonly writing: Writing; readonly close: () => void }) => JSX.Element

/** What a rulebook is built of apart from its items: its blocks, minimum duties, grades, quotas and consequences; each can be called otherwise, changed, moved, taken out, and added. */
export const Parts = (props: { readonly writing: Writing }) => {
  const said = () => Assessment.Reading.say(props.writing.text(), tongue())
  const of = (...does: ReadonlyArray<Said["does"]>) => said().filter((one) => does.includes(one.does))
  return (
    <>
      <Part part="blocks" rules={of("block", "best")} form={AddBlock} writing={props.writing} />
      <Part part="gates" rules={of("gate")} form={AddGate} writing={props.writing} />
      <Part part="grades" rules={of("grade")} form={AddGrade} writing={props.writing} />
      <Part part="quotas" rules={of("quota")} form={AddQuota} writing={props.writing} />
      <Part part="consequences" rules={of("consequence")} form={AddConsequence} writing={props.writing} />
    </>
  )
}

const Part = (props: { readonly part: "blocks" | "gates" | "grades" | "quotas" | "consequences"; readonly rules: ReadonlyArray<Said>; readonly form: Form; readonly writing: Writing }) => {
  const [adding, setAdding] = createSignal(false)
  const depths = () => props.part === "blocks" ? depthsOf(props.writing.text().table) : new Map<string, number>()
  return (
    <Section title={t(`${props.part}.title`)} note={t(`${props.part}.note`)}>
      <Show when={props.rules.length > 0} fallback={<p class="rulebooks-none">{t(`${props.part}.none`)}</p>}>
        <ul class="rules draft-parts"><Index each={props.rules}>{(one) => <RuleEditor said={one()} under={props.part} depth={depths().get(one().id)} writing={props.writing} />}</Index></ul>
      </Show>
      <Show when={adding()} fallback={<Button class="ui-noprint" size="small" onClick={() => setAdding(true)}>{t(`${props.part}.add`)}</Button>}>
        <props.form writing={props.writing} close={() => setAdding(false)} />
      </Show>
    </Section>
  )
}

const depthsOf = (table: Assessment.Rulebook.Node | undefined): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>()
  const walk = (node: Assessment.Rulebook.Node, depth: number): void => {
    depths.set(node.id, depth)
    if (node.node !== "item") for (const child of node.of) walk(child, depth + 1)
  }
  if (table !== undefined) walk(table, 0)
  return depths
}
