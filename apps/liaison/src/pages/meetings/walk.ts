/** Moves through the grid by key: up, down and Enter to another member, a digit to that state of the member at hand. */
export const walk = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }, choose: (member: string, number: number) => void): void => {
  const input = event.target
  if (!(input instanceof HTMLInputElement) || input.type !== "radio" || event.ctrlKey || event.metaKey || event.altKey) return
  const row = input.closest<HTMLElement>("tr[data-member]")
  if (row === null) return
  if (/^[1-6]$/u.test(event.key)) {
    event.preventDefault()
    choose(row.dataset["member"] ?? "", Number(event.key))
    queueMicrotask(() => row.querySelector<HTMLInputElement>("input[type=radio]:checked")?.focus())
    return
  }
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("tr[data-member]")]
  const to = event.key === "ArrowUp" ? rows[rows.indexOf(row) - 1] : event.key === "ArrowDown" || event.key === "Enter" ? rows[rows.indexOf(row) + 1] : row
  if (to === row) return
  event.preventDefault()
  to?.querySelector<HTMLInputElement>("input[type=radio]:checked")?.focus()
}
