/** Moves through the grid by key: up, down and Enter to another member, a digit to that state of the member at hand. */
export const walk = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }, choose: (member: string, number: number) => void): void => {
  const input = event.target
  if (!(input instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return
  const row = input.closest("tr")
  if (row === null) return
  const radio = input.type === "radio"
  if (radio && /^[1-6]$/u.test(event.key)) {
    event.preventDefault()
    choose(row.dataset["member"] ?? "", Number(event.key))
    queueMicrotask(() => row.querySelector<HTMLInputElement>("input[type=radio]:checked")?.focus())
    return
  }
  const to = event.key === "ArrowUp" ? row.previousElementSibling : event.key === "ArrowDown" || event.key === "Enter" ? row.nextElementSibling : undefined
  if (to === undefined) return
  event.preventDefault()
  to?.querySelector<HTMLInputElement>(radio ? "input[type=radio]:checked" : "input:not([type=radio])")?.focus()
}
