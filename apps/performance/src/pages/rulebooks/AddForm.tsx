import { Assessment } from "@jianyan/domain"
import { Button, Buttons, type Refusal, Refusals } from "@jianyan/ui"
import { Result } from "effect"
import { createMemo, createSignal, Index, type JSX, Show } from "solid-js"
import { tongue } from "../../words/reading/tongue.ts"
import { drafting } from "../../words/drafting.ts"
import { words } from "../../words/reading/words.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { type Kept, tellKept } from "./tellRefusal.ts"
import type { Writing } from "./useDraft.ts"

/** A rule that is being added: the names of the fields begin with `name`. */
export interface AddFormProps {
  readonly name: string
  readonly writing: Writing
  /** The rules as they would stand, to be read back before they are added. */
  readonly at: ReadonlyArray<Assessment.Reading.At>
  /** The fields that lack something, by the ends of their names, and what to write. */
  readonly lacks: () => ReadonlyArray<readonly [field: string, message: string]>
  /** The rulebook with the rule in it; asked for where nothing lacks. */
  readonly make: () => Result.Result<Assessment.Rulebook.Rulebook, Kept>
  readonly close: () => void
  readonly children: (refusal: (field: string) => string | undefined) => JSX.Element
}

const fields: Partial<Readonly<Record<Kept["_tag"], string>>> = { "Rulebook.LabelTaken": "zh", "Rulebook.SameLeast": "from", "Rulebook.NoSuchBlock": "block" }

/** The fields of a rule to be added, the sentence it would be read back in, and why it cannot be added as it is. */
export const AddForm = (props: AddFormProps) => {
  const [refused, setRefused] = createSignal<ReadonlyArray<Refusal>>([])
  const made = createMemo(() => props.lacks().length === 0 ? props.make() : undefined)
  const sentences = () => {
    const tried = made()
    if (tried === undefined || Result.isFailure(tried)) return []
    return Assessment.Reading.say(tried.success, tongue()).filter(({ does, id }) => props.at.some((one) => one.does === does && one.id === id))
  }
  const wrong = (): ReadonlyArray<Refusal> => {
    const tried = made()
    if (tried === undefined) return props.lacks().map(([field, message]) => ({ name: `${props.name}-${field}`, message }))
    if (Result.isSuccess(tried)) return []
    const field = fields[tried.failure._tag], message = tellKept(tried.failure, props.writing.text())
    return [field === undefined ? { message } : { name: `${props.name}-${field}`, message }]
  }
  /** What was refused stands until it is mended; what else is wrong meanwhile is told when it is added again, so that nobody is taken from the field. */
  const standing = () => refused().filter(({ message, name }) => wrong().some((one) => one.name === name && one.message === message))
  const add = () => {
    const tried = made()
    if (tried === undefined || Result.isFailure(tried)) return setRefused(wrong())
    props.writing.put(tried.success)
    props.close()
  }
  return (
    <form class="rule-forms" onSubmit={(event) => { event.preventDefault(); add() }}>
      <Refusals refusals={standing()} />
      {props.children((field) => standing().find(({ name }) => name === `${props.name}-${field}`)?.message)}
      <div class="rule-reads" role="status">
        <Show when={sentences().length > 0}><span>{drafting("reads")}</span></Show>
        <Index each={sentences()}>{(said) => <p><Show when={said().label}>{(label) => <b>{words(label())} </b>}</Show>{said().sentence}</p>}</Index>
      </div>
      <Buttons><Button type="submit" size="small" tone="main">{t("add")}</Button><Button size="small" tone="quiet" onClick={props.close}>{t("cancel")}</Button></Buttons>
    </form>
  )
}
