import { Day } from "@jianyan/domain"
import { DateField, TextArea } from "@jianyan/ui"
import { answered, DeedForm, done, useToday } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal, type JSX, Show } from "solid-js"
import { supervising } from "../words/supervising.ts"
import { useDeed } from "./useDeed.ts"
import { useVisitor } from "./Visitor.tsx"

/** What a form of words asks for, and what is asked of the house with them. */
export interface WordsFormProps {
  readonly title: string
  readonly follows: string
  readonly confirm: string
  readonly done: string
  /** The label of the words; none where only a day is asked for. */
  readonly words?: string | undefined
  readonly most?: number | undefined
  /** The label of the day, none where no day is asked for; it may not lie ahead. */
  readonly day?: string | undefined
  /** What else is lacking before anything is asked of the house. */
  readonly ready?: (() => { readonly name: string; readonly message: string } | undefined) | undefined
  readonly ask: (words: string, day: Day.Day) => Promise<unknown>
  readonly onClose: () => void
  readonly children?: JSX.Element
}

/** A dialog that asks for a few words, and a day where one is needed. */
export const WordsForm = (props: WordsFormProps) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const today = useToday(visitor)
  const [words, setWords] = createSignal("")
  const [chosen, setChosen] = createSignal<string>()
  const day = () => chosen() ?? answered(today)?.on ?? ""
  const go = () => {
    const on = day()
    const other = props.ready?.()
    const lacking = [
      ...(other === undefined ? [] : [other]),
      ...(props.words !== undefined && words().trim().length < 2 ? [{ name: "words", message: supervising("fill") }] : []),
      ...(props.day !== undefined && !Schema.is(Day.Day)(on) ? [{ name: "day", message: supervising("fill") }] : [])
    ]
    if (lacking.length > 0) return deed.refuse(lacking)
    return void deed.run(() => props.ask(words().trim(), on as Day.Day), () => {
      done(props.done)
      props.onClose()
    })
  }
  return (
    <DeedForm title={props.title} follows={props.follows} confirm={props.confirm} deed={deed} onClose={props.onClose} onSubmit={go}>
      {props.children}
      <Show when={props.day}>{(label) => <DateField name="day" label={label()} value={day()} max={answered(today)?.on} onInput={setChosen} refusal={deed.refusal("day")} />}</Show>
      <Show when={props.words}>{(label) => <TextArea name="words" label={label()} rows={4} most={props.most ?? 2_000} value={words()} onInput={setWords} refusal={deed.refusal("words")} />}</Show>
    </DeedForm>
  )
}
