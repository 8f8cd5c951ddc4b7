import { Assessment } from "@jianyan/domain"
import { Select, TextField } from "@jianyan/ui"
import { Option } from "effect"
import { createSignal, Show, untrack } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { drafting as t } from "../../words/drafting.ts"
import { words } from "../../words/reading/words.ts"
import { rulebooks } from "../../words/rulebooks.ts"
import { AddForm } from "./AddForm.tsx"
import { emptyItem, itemOf, ItemFields, lacksOf, namedIn } from "./ItemFields.tsx"
import { labelOf, Naming } from "./Naming.tsx"
import type { Writing } from "./useDraft.ts"

const name = "new-block"

/** Adds a block with its first item; a rulebook without a table begins one so. */
export const AddBlock = (props: { readonly writing: Writing; readonly close: () => void }) => {
  const { committee } = useVisitor()
  const text = () => props.writing.text()
  const blocks = () => Assessment.Rulebook.places(text()).filter(({ node }) => node === "block")
  const [named, setNamed] = createSignal({ zh: "", en: "", article: "" })
  const [cap, setCap] = createSignal(""), [into, setInto] = createSignal(untrack(text).table?.id)
  const [itemName, setItemName] = createSignal(""), [item, setItem] = createSignal(emptyItem)
  const id = () => Assessment.Edit.freeName(text(), "block"), itemId = () => Assessment.Edit.freeName(text(), "item")
  const most = () => Option.getOrUndefined(Assessment.Points.parse(cap().trim()))
  const lacks = () => [
    ...(named().zh.trim() === "" ? [["zh", rulebooks("needName")] as const] : []),
    ...(cap().trim() !== "" && most() === undefined ? [["cap", rulebooks("badFigure")] as const] : []),
    ...(itemName().trim() === "" ? [["item", rulebooks("needName")] as const] : []),
    ...lacksOf(item())
  ]
  const make = () => {
    const { article } = named(), points = most()
    const label = { zh: itemName().trim(), en: itemName().trim() }
    return Assessment.Edit.addPlace(namedIn(text(), item(), committee.policy), into(), {
      node: "block", id: id(), label: labelOf(named()), ...(article === "" ? {} : { article }), of: [itemOf(item(), { id: itemId(), label })], ...(points === undefined ? {} : { cap: { points } })
    })
  }
  return (
    <AddForm name={name} writing={props.writing} close={props.close} at={[{ does: "block", id: id() }, { does: "item", id: itemId() }]} lacks={lacks} make={make}>
      {(refusal) => (
        <>
          <div class="rule-figures">
            <Naming name={name} named={named()} put={setNamed} articles={text().articles} label={t("blockName")} refusal={refusal("zh")} />
            <TextField name={`${name}-cap`} label={t("blockCap")} optional width="short" inputmode="decimal" value={cap()} onInput={setCap} maxlength={14} refusal={refusal("cap")} />
            <Show when={blocks().length > 0}>
              <Select name={`${name}-block`} label={rulebooks("itemBlock")} choices={blocks().map(({ id, label }) => ({ value: id, label: words(label) }))} value={into()} onChange={setInto} refusal={refusal("block")} />
            </Show>
          </div>
          <fieldset class="rule-first">
            <legend>{t("firstItem")}</legend>
            <div class="rule-figures">
              <TextField name={`${name}-item`} label={rulebooks("itemName")} value={itemName()} onInput={setItemName} maxlength={60} refusal={refusal("item")} />
              <ItemFields name={name} text={text()} item={item()} put={setItem} refusal={refusal} />
            </div>
          </fieldset>
        </>
      )}
    </AddForm>
  )
}
