import { Assessment } from "@jianyan/domain"
import { Select, TextField } from "@jianyan/ui"
import { createSignal, untrack } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { words } from "../../words/reading/words.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { AddForm } from "./AddForm.tsx"
import { emptyItem, itemOf, ItemFields, lacksOf, namedIn } from "./ItemFields.tsx"
import { labelOf } from "./Naming.tsx"
import type { Writing } from "./useDraft.ts"

/** Adds an item to a block, under a clause; what more it says is changed in its sentence afterwards. */
export const AddItem = (props: { readonly article: string; readonly writing: Writing; readonly close: () => void }) => {
  const { committee } = useVisitor()
  const blocks = () => Assessment.Rulebook.places(props.writing.text()).filter(({ node }) => node === "block")
  const around = () => Assessment.Rulebook.places(props.writing.text()).find((node) => node.node !== "item" && node.of.some(({ article }) => article === props.article))?.id
  const [item, setItem] = createSignal(emptyItem)
  const [names, setNames] = createSignal({ zh: "", en: "" })
  const [block, setBlock] = createSignal(untrack(() => around() ?? blocks()[0]?.id))
  const id = () => Assessment.Edit.freeName(props.writing.text(), "item")
  return (
    <AddForm
      name={props.article} writing={props.writing} close={props.close} at={[{ does: "item", id: id() }]}
      lacks={() => [...(names().zh.trim() === "" ? [["zh", t("needName")] as const] : []), ...lacksOf(item())]}
      make={() => Assessment.Edit.addPlace(namedIn(props.writing.text(), item(), committee.policy), block(), itemOf(item(), { id: id(), label: labelOf({ ...names(), article: "" }), article: props.article }))}
    >
      {(refusal) => (
        <div class="rule-figures">
          <TextField name={`${props.article}-zh`} label={t("itemName")} value={names().zh} onInput={(zh) => setNames({ ...names(), zh })} maxlength={60} refusal={refusal("zh")} />
          <TextField name={`${props.article}-en`} label={t("itemNameEn")} optional value={names().en} onInput={(en) => setNames({ ...names(), en })} maxlength={120} />
          <ItemFields name={props.article} text={props.writing.text()} item={item()} put={setItem} refusal={refusal} />
          <Select name={`${props.article}-block`} label={t("itemBlock")} choices={blocks().map(({ id, label }) => ({ value: id, label: words(label) }))} value={block()} onChange={setBlock} refusal={refusal("block")} />
        </div>
      )}
    </AddForm>
  )
}
