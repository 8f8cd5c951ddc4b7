import { Assessment } from "@jianyan/domain"
import { Select, TextField } from "@jianyan/ui"
import { createSignal, Show } from "solid-js"
import { ensuing as t } from "../../words/ensuing.ts"
import { words } from "../../words/reading/words.ts"
import { rulebooks } from "../../words/rulebooks.ts"
import { AddForm } from "./AddForm.tsx"
import { labelOf, Naming } from "./Naming.tsx"
import type { Writing } from "./useDraft.ts"

type Quota = Assessment.Quota.Quota

const name = "new-quota"
/** Stands for no grade, and for no block, among the choices; no rule has it for an id. */
const none = "*"
const ties = ["decided", "all", "none"] as const

/** Gives a share as it is written in a rulebook: 20 per cent are one in five. */
const shareOf = (percent: number): readonly [number, number] => {
  const common = [50, 25, 20, 10, 5, 4, 2, 1].find((one) => percent % one === 0 && 100 % one === 0) ?? 1
  return [percent / common, 100 / common]
}

/** Adds a limit on how many may be given something: so many places or a share, and what tells equal totals apart. */
export const AddQuota = (props: { readonly writing: Writing; readonly close: () => void }) => {
  const text = () => props.writing.text()
  const [named, setNamed] = createSignal({ zh: "", en: "", article: "" })
  const [size, setSize] = createSignal<"count" | "share">("count"), [many, setMany] = createSignal("")
  const [grade, setGrade] = createSignal(none), [within, setWithin] = createSignal<Quota["within"]>("all")
  const [years, setYears] = createSignal("1"), [block, setBlock] = createSignal(none), [tied, setTied] = createSignal<Quota["ties"]>("decided")
  const id = () => Assessment.Edit.freeName(text(), "quota")
  const blocks = () => Assessment.Rulebook.places(text()).filter(({ node }) => node === "block")
  const number = () => {
    const value = /^\d{1,4}$/u.test(many().trim()) ? Number(many()) : 0
    return value > 0 && (size() === "count" || value <= 100) ? value : undefined
  }
  const lacks = () => [
    ...(named().zh.trim() === "" ? [["zh", rulebooks("needName")] as const] : []),
    ...(number() === undefined ? [["many", t(size() === "count" ? "needPlaces" : "needPercent")] as const] : [])
  ]
  const make = () => {
    const { article } = named()
    return Assessment.Edit.addQuota(text(), {
      id: id(), label: labelOf(named()), ...(article === "" ? {} : { article }), ...(grade() === none ? {} : { grade: grade() }),
      ...(size() === "count" ? { count: number() ?? 1 } : { share: shareOf(number() ?? 1) }), within: within(),
      ...(years() === "1" ? {} : { years: Number(years()) }), ...(block() === none ? {} : { tieBreak: [block()] as const }), ties: tied()
    })
  }
  return (
    <AddForm name={name} writing={props.writing} close={props.close} at={[{ does: "quota", id: id() }]} lacks={lacks} make={make}>
      {(refusal) => (
        <div class="rule-figures">
          <Naming name={name} named={named()} put={setNamed} articles={text().articles} label={t("quotaName")} refusal={refusal("zh")} />
          <Select name={`${name}-size`} label={t("size")} value={size()} onChange={setSize} choices={(["count", "share"] as const).map((value) => ({ value, label: t(`sizes.${value}`) }))} />
          <TextField name={`${name}-many`} label={t(size() === "count" ? "places" : "percent")} width="short" inputmode="numeric" value={many()} onInput={setMany} maxlength={4} refusal={refusal("many")} />
          <Select name={`${name}-within`} label={t("within")} value={within()} onChange={setWithin} choices={(["all", "group"] as const).map((value) => ({ value, label: t(`withins.${value}`) }))} />
          <Show when={text().grades.length > 0}>
            <Select name={`${name}-grade`} label={t("ofGrade")} value={grade()} onChange={setGrade} choices={[{ value: none, label: t("anyGrade") }, ...text().grades.map(({ id, label }) => ({ value: id, label: words(label) }))]} />
          </Show>
          <Select name={`${name}-years`} label={t("years")} value={years()} onChange={setYears} choices={["1", "2", "3", "4", "5"].map((value) => ({ value, label: t("yearsOf", Number(value)) }))} />
          <Show when={blocks().length > 0}>
            <Select name={`${name}-block`} label={t("tieBreak")} value={block()} onChange={setBlock} choices={[{ value: none, label: t("noTieBreak") }, ...blocks().map(({ id, label }) => ({ value: id, label: words(label) }))]} />
          </Show>
          <Select name={`${name}-ties`} label={t("ties")} value={tied()} onChange={setTied} choices={ties.map((value) => ({ value, label: t(`tied.${value}`) }))} />
        </div>
      )}
    </AddForm>
  )
}
