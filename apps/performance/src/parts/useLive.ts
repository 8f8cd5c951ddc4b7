import type { Assessment } from "@jianyan/domain"
import { type Accessor, createSignal, onCleanup } from "solid-js"
import { useVisitor } from "./Visitor.tsx"

/** How the live line stands. */
export type Line = "opening" | "open" | "broken"

/**
 * Hears of every sheet that changes, for as long as the page lives, and tells how the line stands.
 *
 * `again` is called when a broken line opens again: what happened meanwhile was not heard.
 */
export const useLive = (hear: (sheet: Assessment.Sheet.Sheet) => void, again: () => void): Accessor<Line> => {
  const { house } = useVisitor()
  const [line, setLine] = createSignal<Line>("opening")
  const stop = house.scores.live(hear, (open) => {
    const before = line()
    setLine(open ? "open" : "broken")
    if (open && before === "broken") again()
  })
  onCleanup(stop)
  return line
}
