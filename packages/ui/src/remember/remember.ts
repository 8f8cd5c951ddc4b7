import { createSignal, type Accessor } from "solid-js"

/**
 * Keeps one choice of a short list in this browser, and tells every zone of the same origin when it changes.
 *
 * A browser that refuses storage still answers, for as long as the page lives; a stored word outside the list counts as no choice.
 */
export const remember = <Choice extends string>(
  key: string,
  choices: readonly Choice[],
  otherwise: () => Choice,
  shown: (choice: Choice) => void
): readonly [chosen: Accessor<Choice>, choose: (choice: Choice) => void] => {
  const among = (word: string | null): Choice => choices.find((choice) => choice === word) ?? otherwise()
  const first = among(stored(key))
  const [chosen, setChosen] = createSignal<Choice>(first)
  const show = (choice: Choice) => {
    setChosen(() => choice)
    shown(choice)
  }
  shown(first)
  window.addEventListener("storage", (event) => {
    if (event.key === key) show(among(event.newValue))
  })
  return [
    chosen,
    (choice) => {
      store(key, choice)
      show(choice)
    }
  ]
}

const stored = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

const store = (key: string, value: string): void => {
  try {
    localStorage.setItem(key, value)
  } catch {
    return
  }
}
