import { Day } from "@jianyan/domain"
import { DateField, TextArea } from "@jianyan/ui"
import { DeedForm, done } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal, type JSX, Show } from "solid-js"
import { evaluation as t } from "../words/evaluation.ts"
import { today } from "./today.ts"
import { useDeed } from "./useDeed.ts"

/** What a form of reasons asks for, and what is asked of the house with it. */
export interface ReasonFormProps {
  readonly title: string
  readonly follows: string
  readonly confirm: string
  readonly done: string
  /** The label of the words. */
  readonly words: string
  /** The label of the day, none where no day is asked for; it may not lie ahead. */
  readonly day?: string | undefined
  /** What else is lacking before anything is asked of the house. */
  readonly ready?: (() => { readonly name: string; readonly message: string } | undefined) | undefined
  readonly ask: (words: string, day: Day.Day) => Promise<unknown>
  /** Hears the words once they were taken. */
  readonly after?: ((words: string) => void) | undefined
  readonly onClose: () => void
  readonly children?: (refusal: (field: string) => string | undefined) => JSX.Element
}

/** A dialog that asks why, and on which day where one is needed. */
export const ReasonForm = (props: ReasonFormProps) => {
  const deed = useDeed()
  const [words, setWords] = createSignal(""), [day, setDay] = createSignal<string>(today())
  const go = () => {
    const other = props.ready?.(), on = day()
    const lacking = [
      ...(other === undefined ? [] : [other]), ...(words().trim().length < 4 ? [{ name: "words", message: t("fill") }] : []),
      ...(props.day !== undefined && !Schema.is(Day.Day)(on) ? [{ name: "day", message: t("fillDay") }] : [])
    ]
    if (lacking.length > 0) return deed.refuse(lacking)
    return void deed.run(() => props.ask(words().trim(), on as Day.Day), () => {
      done(props.done)
      props.after?.(words().trim())
      props.onClose()
    })
  }
  return (
    <DeedForm title={props.title} follows={props.follows} confirm={props.confirm} deed={deed} onClose={() => props.onClose()} onSubmit={() => go()}>
      {props.children?.(deed.refusal)}
      <Show when={props.day}>{(label) => <DateField name="day" label={label()} value={day()} max={today()} onInput={setDay} refusal={deed.refusal("day")} />}</Show>
      <TextArea name="words" label={props.words} rows={4} most={2_000} value={words()} onInput={setWords} refusal={deed.refusal("words")} />
    </DeedForm>
  )
}
