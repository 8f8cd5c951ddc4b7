import { Assessment } from "@jianyan/domain"
import { Button, Buttons, type Refusal, Refusals, Select, TextField } from "@jianyan/ui"
import { Option, Result } from "effect"
import { createSignal } from "solid-js"
import { words } from "../../words/reading/words.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { trade } from "../../words/trade.ts"
import { tellKept } from "./tellRefusal.ts"
import type { Writing } from "./useDraft.ts"

const kinds = Assessment.Fact.Kind.literals

/** Adds an item to a block, under a clause; what more it says is changed in its sentence afterwards. */
export const AddItem = (props: { readonly article: string; readonly writing: Writing; readonly close: () => void }) => {
  const blocks = () => Assessment.Rulebook.places(props.writing.text()).filter(({ node }) => node === "block")
  const around = () => Assessment.Rulebook.places(props.writing.text()).find((node) => node.node !== "item" && node.of.some(({ article }) => article === props.article))?.id
  const [zh, setZh] = createSignal(""), [en, setEn] = createSignal(""), [points, setPoints] = createSignal("")
  const [kind, setKind] = createSignal<Assessment.Fact.Kind>("proposal")
  const [block, setBlock] = createSignal(around() ?? blocks()[0]?.id)
  const [refusals, setRefusals] = createSignal<ReadonlyArray<Refusal>>([])
  const field = (name: string) => `${props.article}-${name}`
  const add = () => {
    const text = props.writing.text(), worth = Option.getOrUndefined(Assessment.Points.parse(points().trim())), into = block()
    const missing = [...(zh().trim() === "" ? [{ name: field("zh"), message: t("needName") }] : []), ...(worth === undefined ? [{ name: field("points"), message: t("needPoints") }] : [])]
    if (worth === undefined || into === undefined || missing.length > 0) return setRefusals(missing)
    const added = Assessment.Edit.addPlace(text, into, {
      node: "item", id: Assessment.Edit.freeName(text, "item"), label: { zh: zh().trim(), en: en().trim() === "" ? zh().trim() : en().trim() }, article: props.article,
      counts: { kind: [kind()] }, pays: kind() === "mark" ? { by: "mark" } : { by: "each", points: worth }
    })
    if (Result.isFailure(added)) return setRefusals([{ message: tellKept(added.failure, text) }])
    props.writing.put(added.success)
    props.close()
  }
  const refusal = (name: string) => refusals().find((one) => one.name === field(name))?.message
  return (
    <form class="rule-forms" onSubmit={(event) => { event.preventDefault(); add() }}>
      <Refusals refusals={refusals()} />
      <div class="rule-figures">
        <TextField name={field("zh")} label={t("itemName")} value={zh()} onInput={setZh} maxlength={60} refusal={refusal("zh")} />
        <TextField name={field("en")} label={t("itemNameEn")} optional value={en()} onInput={setEn} maxlength={120} />
        <Select name={field("kind")} label={t("itemKind")} choices={kinds.map((value) => ({ value, label: trade(`kind.${value}`) }))} value={kind()} onChange={setKind} />
        <TextField name={field("points")} label={t("itemPoints")} width="short" inputmode="decimal" value={points()} onInput={setPoints} maxlength={14} refusal={refusal("points")} />
        <Select name={field("block")} label={t("itemBlock")} choices={blocks().map(({ id, label }) => ({ value: id, label: words(label) }))} value={block()} onChange={setBlock} />
      </div>
      <Buttons><Button type="submit" size="small" tone="main">{t("add")}</Button><Button size="small" tone="quiet" onClick={props.close}>{t("cancel")}</Button></Buttons>
    </form>
  )
}
