import { createEffect, For, Show } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import "./refusals.css"

const t = makeDictionary({
  zh: { title: (n: number) => `有 ${n} 处需要改正` },
  en: { title: (n) => (n === 1 ? "One thing to correct" : `${n} things to correct`) }
})

/** One thing a form was refused for; with a `name` it leads to that field. */
export interface Refusal {
  readonly name?: string | undefined
  readonly message: string
}

export interface RefusalsProps {
  readonly refusals: readonly Refusal[]
  readonly title?: string | undefined
}

/** The summary at the top of a refused form: takes the focus when it appears or grows, and leads to each field. */
export const Refusals = (props: RefusalsProps) => {
  let box: HTMLElement | undefined
  createEffect<number>((before) => {
    const now = props.refusals.length
    if (now > before) queueMicrotask(() => box?.focus())
    return now
  }, 0)
  return (
    <Show when={props.refusals.length > 0}>
      <section ref={(element) => { box = element }} class="ui-refusals" tabindex="-1" role="alert" aria-labelledby="refusals-title">
        <h2 id="refusals-title">{props.title ?? t("title", props.refusals.length)}</h2>
        <ul>
          <For each={props.refusals}>
            {(refusal) => (
              <li>
                <Show when={refusal.name} fallback={refusal.message}>
                  {(name) => <a href={`#${name()}`} onClick={(event) => lead(event, name())}>{refusal.message}</a>}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

const lead = (event: MouseEvent, name: string) => {
  const field = document.getElementById(name)
  if (field === null) return
  event.preventDefault()
  field.focus({ preventScroll: true })
  field.closest(".ui-field")?.scrollIntoView?.({ block: "center" })
}
