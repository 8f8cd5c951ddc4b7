import { Assessment } from "@jianyan/domain"
import { Checkbox, Select, TextField } from "@jianyan/ui"
import { createSignal, For, Show, untrack } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { drafting as t } from "../../words/drafting.ts"
import { words } from "../../words/reading/words.ts"
import { rulebooks } from "../../words/rulebooks.ts"
import { AddForm } from "./AddForm.tsx"
import { countsOf, CountsFields, namedIn, type Written } from "./ItemFields.tsx"
import { labelOf, Naming } from "./Naming.tsx"
import type { Writing } from "./useDraft.ts"

const name = "new-gate"
const spans = ["year", "halfYear", "quarter", "month", "term"] as const
type Span = (typeof spans)[number]

const spanOf = (span: Span): Pick<Assessment.Rulebook.Condition, "per" | "within"> => span === "year" ? {} : span === "term" ? { within: "term" } : { per: span }

/** Adds a minimum duty: so many records of a kind in a year, a term, or every period of it, or else some grades are not proposed. */
export const AddGate = (props: { readonly writing: Writing; readonly close: () => void }) => {
  const { committee } = useVisitor()
  const text = () => props.writing.text()
  const [named, setNamed] = createSignal({ zh: "", en: "", article: "" })
  const [counts, setCounts] = createSignal<Pick<Written, "kind" | "form" | "grade">>({ kind: "meeting", form: "", grade: "" })
  const [bound, setBound] = createSignal<"atLeast" | "atMost">("atLeast"), [times, setTimes] = createSignal("1"), [span, setSpan] = createSignal<Span>("year")
  // Who falls short is, where nobody says otherwise, not proposed for the best grade.
  const [forbids, setForbids] = createSignal<ReadonlyArray<string>>(untrack(text).grades.slice(0, 1).map(({ id }) => id))
  const id = () => Assessment.Edit.freeName(text(), "gate")
  const number = () => /^\d{1,4}$/u.test(times().trim()) && (bound() === "atMost" || Number(times()) > 0) ? Number(times()) : undefined
  const lacks = () => [
    ...(named().zh.trim() === "" ? [["zh", rulebooks("needName")] as const] : []),
    ...(number() === undefined ? [["times", t("needTimes")] as const] : [])
  ]
  const make = () => {
    const { article } = named()
    return Assessment.Edit.addGate(namedIn(text(), counts(), committee.policy), {
      id: id(), label: labelOf(named()), ...(article === "" ? {} : { article }), anyOf: [{ counts: countsOf(counts()), ...(bound() === "atLeast" ? { atLeast: number() ?? 1 } : { atMost: number() ?? 0 }), ...spanOf(span()) }],
      forbids: text().grades.map(({ id }) => id).filter((grade) => forbids().includes(grade))
    })
  }
  return (
    <AddForm name={name} writing={props.writing} close={props.close} at={[{ does: "gate", id: id() }]} lacks={lacks} make={make}>
      {(refusal) => (
        <>
          <div class="rule-figures">
            <Naming name={name} named={named()} put={setNamed} articles={text().articles} label={t("gateName")} refusal={refusal("zh")} />
            <CountsFields name={name} text={text()} written={counts()} put={setCounts} />
            <Select name={`${name}-bound`} label={t("bound")} value={bound()} onChange={setBound} choices={(["atLeast", "atMost"] as const).map((value) => ({ value, label: t(value) }))} />
            <TextField name={`${name}-times`} label={t("times")} width="short" inputmode="numeric" value={times()} onInput={setTimes} maxlength={4} refusal={refusal("times")} />
            <Select name={`${name}-span`} label={t("span")} value={span()} onChange={setSpan} choices={spans.map((value) => ({ value, label: t(`spans.${value}`) }))} />
          </div>
          <Show when={text().grades.length > 0}>
            <fieldset class="rule-first">
              <legend>{t("forbids")}</legend>
              <div class="rule-choices">
                <For each={text().grades}>
                  {({ id, label }) => <Checkbox name={`${name}-forbids-${id}`} label={words(label)} checked={forbids().includes(id)} onChange={(yes) => setForbids(yes ? [...forbids(), id] : forbids().filter((one) => one !== id))} />}
                </For>
              </div>
            </fieldset>
          </Show>
        </>
      )}
    </AddForm>
  )
}
