import { Assessment } from "@jianyan/domain"
import { Checkbox, Select, TextField } from "@jianyan/ui"
import { Option } from "effect"
import { createSignal, For, Show } from "solid-js"
import { ensuing as t } from "../../words/ensuing.ts"
import { words } from "../../words/reading/words.ts"
import { rulebooks } from "../../words/rulebooks.ts"
import { AddForm } from "./AddForm.tsx"
import { labelOf, Naming } from "./Naming.tsx"
import type { Writing } from "./useDraft.ts"

type By = Assessment.Consequence.Trigger["by"]

const name = "new-consequence"
const bys = ["below", "grade", "unmet"] as const
const spans = ["once", "running", "inTerm"] as const

/** Adds what follows from a year or from several: a total below some points, a grade, or a minimum duty that was not met. */
export const AddConsequence = (props: { readonly writing: Writing; readonly close: () => void }) => {
  const text = () => props.writing.text()
  const named = { below: () => [], grade: () => text().grades, unmet: () => text().gates }
  const offered = () => bys.filter((by) => by === "below" || named[by]().length > 0)
  const [called, setCalled] = createSignal({ zh: "", en: "", article: "" })
  const [by, setBy] = createSignal<By>("below"), [points, setPoints] = createSignal("")
  const [chosen, setChosen] = createSignal<ReadonlyArray<string>>([])
  const [span, setSpan] = createSignal<(typeof spans)[number]>("once"), [years, setYears] = createSignal("2")
  const id = () => Assessment.Edit.freeName(text(), "consequence")
  const below = () => Option.getOrUndefined(Assessment.Points.parse(points().trim()))
  const several = () => /^\d$/u.test(years().trim()) && Number(years()) >= 2 ? Number(years()) : undefined
  const when = (): Assessment.Consequence.Trigger | undefined => {
    const of = by(), least = below()
    if (of === "below") return least === undefined ? undefined : { by: of, points: least }
    const [first, ...rest] = named[of]().map(({ id }) => id).filter((one) => chosen().includes(one))
    return first === undefined ? undefined : of === "grade" ? { by: of, grades: [first, ...rest] } : { by: of, gates: [first, ...rest] }
  }
  const lacks = () => [
    ...(called().zh.trim() === "" ? [["zh", rulebooks("needName")] as const] : []),
    ...(when() === undefined ? [by() === "below" ? ["points", rulebooks("needPoints")] as const : [`names-${named[by()]()[0]?.id ?? ""}`, t("needChosen")] as const] : []),
    ...(span() !== "once" && several() === undefined ? [["times", t("needYears")] as const] : [])
  ]
  const make = () => {
    const { article } = called(), trigger = when() ?? { by: "below" as const, points: Assessment.Points.zero }
    return Assessment.Edit.addConsequence(text(), {
      id: id(), label: labelOf(called()), ...(article === "" ? {} : { article }), when: [trigger], ...(span() === "once" ? {} : { [span()]: several() ?? 2 })
    })
  }
  return (
    <AddForm name={name} writing={props.writing} close={props.close} at={[{ does: "consequence", id: id() }]} lacks={lacks} make={make}>
      {(refusal) => (
        <>
          <div class="rule-figures">
            <Naming name={name} named={called()} put={setCalled} articles={text().articles} label={t("consequenceName")} refusal={refusal("zh")} />
            <Select name={`${name}-by`} label={t("by")} value={by()} onChange={(by) => { setBy(by); setChosen([]) }} choices={offered().map((value) => ({ value, label: t(`bys.${value}`) }))} />
            <Show when={by() === "below"}>
              <TextField name={`${name}-points`} label={t("below")} width="short" inputmode="decimal" value={points()} onInput={setPoints} maxlength={14} refusal={refusal("points")} />
            </Show>
            <Select name={`${name}-span`} label={t("span")} value={span()} onChange={setSpan} choices={spans.map((value) => ({ value, label: t(`spans.${value}`) }))} />
            <Show when={span() !== "once"}>
              <TextField name={`${name}-times`} label={t("howMany")} width="short" inputmode="numeric" value={years()} onInput={setYears} maxlength={1} refusal={refusal("times")} />
            </Show>
          </div>
          <Show when={by() !== "below"}>
            <fieldset class="rule-first">
              <legend>{t(`which.${by() === "grade" ? "grade" : "unmet"}`)}</legend>
              <div class="rule-choices">
                <For each={named[by()]()}>
                  {({ id, label }) => (
                    <Checkbox
                      name={`${name}-names-${id}`} label={words(label)} checked={chosen().includes(id)} refusal={refusal(`names-${id}`)}
                      onChange={(yes) => setChosen(yes ? [...chosen(), id] : chosen().filter((one) => one !== id))}
                    />
                  )}
                </For>
              </div>
            </fieldset>
          </Show>
        </>
      )}
    </AddForm>
  )
}
