import { Button } from "@jianyan/ui"
import { Index, type JSX, Show } from "solid-js"
import { policy as t } from "../../../words/policy.ts"
import type { Field, Path, Value } from "./Field.ts"
import { list, text } from "./tree.ts"
import { nameOf, type Writing } from "./Writing.ts"

/** Gives a code that no row has yet. */
const freshCode = (rows: ReadonlyArray<Value>, begins: string): string => {
  const taken = new Set(rows.map((row) => text(row, ["id"])))
  let number = rows.length + 1
  while (taken.has(`${begins}-${number}`)) number++
  return `${begins}-${number}`
}

/** A list of the policy: its items one below the other, each with its fields; one can be added and taken away. */
export const RowsOf = (props: { readonly field: Extract<Field, { kind: "rows" }>; readonly from: Path; readonly writing: Writing; readonly children: (row: Path) => JSX.Element }) => {
  const rows = () => list(props.writing.draft(), props.from)
  const add = () => {
    const { blank, code } = props.field
    props.writing.put(props.from, [...rows(), code === undefined ? blank : { id: freshCode(rows(), code), ...blank }])
  }
  const remove = (place: number) => props.writing.put(props.from, rows().filter((_, at) => at !== place))
  return (
    <fieldset class="ui-field proposals-rows" id={nameOf(props.from)} tabindex="-1" data-refused={props.writing.refusal(props.from) ? "" : undefined}>
      <legend class="ui-field-label">{props.field.label()}</legend>
      <Show when={props.writing.refusal(props.from)}>{(refusal) => <div class="ui-field-refusal">{refusal()}</div>}</Show>
      <ol>
        <Index each={rows()}>
          {(_, place) => (
            <li aria-label={t("item", place + 1)}>
              {props.children([...props.from, place])}
              <Button size="small" tone="quiet" aria-label={t("remove", String(place + 1))} onClick={() => remove(place)}>{t("removeShort")}</Button>
            </li>
          )}
        </Index>
      </ol>
      <Button size="small" onClick={add}>{t("add")}</Button>
    </fieldset>
  )
}
