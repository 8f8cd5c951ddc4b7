import { createEffect, createSignal, onCleanup, untrack } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import "../field/field.css"
import "./search.css"

const t = makeDictionary({ zh: { clear: "清除" }, en: { clear: "Clear" } })

export interface SearchFieldProps {
  readonly label: string
  readonly placeholder?: string | undefined
  readonly value: string
  /** Called when the writing pauses, at once on Enter and on clearing. Never in the middle of composing a Chinese word. */
  readonly onSearch: (words: string) => void
  /** Milliseconds of a pause; 250 when not said. */
  readonly pause?: number | undefined
}

/** A field that searches as one writes. */
export const SearchField = (props: SearchFieldProps) => {
  const [draft, setDraft] = createSignal(untrack(() => props.value))
  let waiting: ReturnType<typeof setTimeout> | undefined
  let composing = false
  let input!: HTMLInputElement
  createEffect(() => setDraft(props.value))
  onCleanup(() => clearTimeout(waiting))

  const now = () => {
    clearTimeout(waiting)
    if (draft() !== props.value) props.onSearch(draft())
  }
  const soon = (words: string) => {
    setDraft(words)
    clearTimeout(waiting)
    if (!composing) waiting = setTimeout(now, props.pause ?? 250)
  }
  return (
    <form role="search" class="ui-search" onSubmit={(event) => { event.preventDefault(); now() }}>
      <input
        ref={input}
        class="ui-input"
        type="search"
        aria-label={props.label}
        placeholder={props.placeholder ?? props.label}
        value={draft()}
        onCompositionStart={() => { composing = true }}
        onCompositionEnd={(event) => { composing = false; soon(event.currentTarget.value) }}
        onInput={(event) => soon(event.currentTarget.value)}
      />
      <button type="button" class="ui-search-clear" hidden={draft() === ""} aria-label={t("clear")} onClick={() => { setDraft(""); now(); input.focus() }}>
        ×
      </button>
    </form>
  )
}
