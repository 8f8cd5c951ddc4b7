import { Checkbox, RadioGroup, Select, TextArea, TextField } from "@jianyan/ui"
import { Equal } from "effect"
import { createMemo, For, Match, Show, Switch } from "solid-js"
import { policy as t } from "../../../words/policy.ts"
import type { Field, Path, Value } from "./Field.ts"
import { RowsOf } from "./RowsOf.tsx"
import { list, read, text } from "./tree.ts"
import { nameOf, type Writing } from "./Writing.ts"

interface Props { readonly field: Field; readonly from: Path; readonly writing: Writing }

/** One field of the form of a policy. */
export const FieldOf = (props: Props) => {
  const path = (): Path => [...props.from, ...props.field.at]
  const is = <Kind extends Field["kind"]>(kind: Kind) => props.field.kind === kind ? props.field as Extract<Field, { kind: Kind }> : undefined
  const face = (more: Path) => ({
    name: nameOf([...path(), ...more]), label: props.field.label(), hint: props.field.hint?.(), optional: props.field.optional, refusal: props.writing.refusal([...path(), ...more])
  })
  const value = () => read(props.writing.draft(), path())
  const words = (...more: Path) => text(props.writing.draft(), [...path(), ...more])
  const put = (given: Value, ...more: Path) => props.writing.put([...path(), ...more], given)
  return (
    <Switch>
      <Match when={is("whole")}><TextField {...face([])} width="short" inputmode="numeric" value={words()} onInput={(typed) => put(typed)} /></Match>
      <Match when={is("share")}><TextField {...face([])} label={t("percent", props.field.label())} width="short" inputmode="decimal" value={words()} onInput={(typed) => put(typed)} /></Match>
      <Match when={is("line")}><TextField {...face([])} value={words()} onInput={(typed) => put(typed)} /></Match>
      <Match when={is("lines")}><TextArea {...face([])} rows={3} value={words()} onInput={(typed) => put(typed)} /></Match>
      <Match when={is("name")}>
        <TextField {...face(["zh"])} value={words("zh")} onInput={(typed) => put(typed, "zh")} />
        <TextField {...face(["en"])} label={t("nameEn", props.field.label())} hint={undefined} optional value={words("en")} onInput={(typed) => put(typed, "en")} />
      </Match>
      <Match when={is("choice")}>{(field) => <One field={field()} path={path()} writing={props.writing} />}</Match>
      <Match when={is("flag")}><Checkbox name={nameOf(path())} label={props.field.label()} refusal={props.writing.refusal(path())} checked={value() === true} onChange={(checked) => put(checked)} /></Match>
      <Match when={is("several")}>{(field) => <Several field={field()} path={path()} writing={props.writing} />}</Match>
      <Match when={is("variant")}>
        {(field) => (
          <div class="proposals-variant">
            <RadioGroup
              {...face([])} row value={words("_tag")} choices={field().cases.map(({ label, tag }) => ({ value: tag, label: label() }))}
              onChange={(tag) => put(field().cases.find((one) => one.tag === tag)?.blank)}
            />
            <For each={field().cases.find(({ tag }) => tag === words("_tag"))?.fields}>{(inner) => <FieldOf field={inner} from={path()} writing={props.writing} />}</For>
          </div>
        )}
      </Match>
      <Match when={is("rows")}>
        {(field) => (
          <RowsOf field={field()} from={path()} writing={props.writing}>
            {(row) => <For each={field().fields}>{(inner) => <FieldOf field={inner} from={row} writing={props.writing} />}</For>}
          </RowsOf>
        )}
      </Match>
    </Switch>
  )
}

/** One of some choices; what can be chosen is laid out anew only when it changes. */
const One = (props: { readonly field: Extract<Field, { kind: "choice" }>; readonly path: Path; readonly writing: Writing }) => {
  const choices = createMemo(() => props.field.of(props.writing.draft()), undefined, { equals: Equal.equals })
  const value = createMemo(() => text(props.writing.draft(), props.path))
  return (
    <Select
      name={nameOf(props.path)} label={props.field.label()} hint={props.field.hint?.()} refusal={props.writing.refusal(props.path)}
      choices={choices()} value={value()} onChange={(chosen) => props.writing.put(props.path, chosen)}
    />
  )
}

/** Several of a few choices, kept in the order in which they are offered. */
const Several = (props: { readonly field: Extract<Field, { kind: "several" }>; readonly path: Path; readonly writing: Writing }) => {
  const chosen = () => list(props.writing.draft(), props.path)
  const all = createMemo(() => props.field.of(props.writing.draft()), undefined, { equals: Equal.equals })
  const choose = (value: string, on: boolean) => props.writing.put(props.path, all().map((one) => one.value).filter((one) => one === value ? on : chosen().includes(one)))
  const name = () => nameOf(props.path)
  return (
    <fieldset class="ui-field proposals-choices" id={name()} tabindex="-1" data-refused={props.writing.refusal(props.path) ? "" : undefined}>
      <legend class="ui-field-label">{props.field.label()}</legend>
      <Show when={props.field.hint}>{(hint) => <div class="ui-field-hint">{hint()()}</div>}</Show>
      <div class="ui-choices" data-row>
        <For each={all()}>
          {({ label, value }) => (
            <label class="ui-choice">
              <input type="checkbox" name={`${name()}-${value}`} checked={chosen().includes(value)} onChange={(event) => choose(value, event.currentTarget.checked)} />
              <span>{label}</span>
            </label>
          )}
        </For>
      </div>
      <Show when={props.writing.refusal(props.path)}>{(refusal) => <div class="ui-field-refusal">{refusal()}</div>}</Show>
    </fieldset>
  )
}
