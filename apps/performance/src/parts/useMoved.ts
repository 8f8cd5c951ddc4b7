import { type Accessor, createEffect, createSignal } from "solid-js"

/** Which of two like animations shows the last move; none before the first. */
export type Moved = "odd" | "even" | undefined

/** Notices when a value moves while it is looked at, so that each move shows itself. */
export const useMoved = (value: () => number): Accessor<Moved> => {
  const [moved, setMoved] = createSignal<Moved>(undefined)
  createEffect<number>((before) => {
    const now = value()
    if (now !== before) setMoved((last) => last === "odd" ? "even" : "odd")
    return now
  }, value())
  return moved
}
