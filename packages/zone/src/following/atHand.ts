const opened = "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]"
const written = "textarea, select, input:not([type=checkbox], [type=radio], [type=search], [type=button])"

/** Tells what the visitor has in hand on the page: something opened over it, or something being written or chosen in a field or a part marked `data-at-hand`. */
export const atHand = (): "opened" | "writing" | undefined => {
  if (document.querySelector(opened) !== null) return "opened"
  const active = document.activeElement
  const writing = active instanceof HTMLElement && (active.isContentEditable || active.matches(written))
  return writing || document.querySelector("[data-at-hand]") !== null ? "writing" : undefined
}
