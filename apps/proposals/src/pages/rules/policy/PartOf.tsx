import { Checkbox, Disclosure } from "@jianyan/ui"
import { createSignal, For, Show } from "solid-js"
import { policy as t } from "../../../words/policy.ts"
import { present, toDraft } from "./Draft.ts"
import type { Part, Value } from "./Field.ts"
import { FieldOf } from "./FieldOf.tsx"
import { read } from "./tree.ts"
import type { Writing } from "./Writing.ts"

/** One rule of the policy: unfolded to be changed, and switched off where the committee has none. */
export const PartOf = (props: { readonly part: Part; readonly writing: Writing; readonly changed: boolean; readonly open: boolean; readonly onOpen: (open: boolean) => void }) => {
  const [before, setBefore] = createSignal<Value>()
  const key = () => props.part.keys[0]
  const has = () => present(props.part, props.writing.draft())
  const turn = (on: boolean) => {
    const now = read(props.writing.draft(), [key()])
    if (!on) setBefore(now)
    props.writing.put([key()], on ? before() ?? read(toDraft({ [key()]: props.part.begins }, [props.part]), [key()]) : undefined)
  }
  return (
    <Disclosure title={props.part.title()} note={<>{has() ? "" : t("hasNot")}<Show when={props.changed}><b>{t("changed")}</b></Show></>} open={props.open} onToggle={props.onOpen}>
      <Show when={props.open}>
        <div class="proposals-part">
          <p class="proposals-silent">{props.part.about()}</p>
          <Show when={props.part.begins !== undefined}><Checkbox name={`has-${props.part.id}`} label={t("has")} checked={has()} onChange={turn} /></Show>
          <Show when={has()}>
            <div class="proposals-fields"><For each={props.part.fields}>{(field) => <FieldOf field={field} from={[]} writing={props.writing} />}</For></div>
          </Show>
        </div>
      </Show>
    </Disclosure>
  )
}
