import type { Endpoint } from "@jianyan/contract"

/** Lets the browser keep a file. */
export const save = ({ bytes, name, type }: Endpoint.File): void => {
  const href = URL.createObjectURL(new Blob([bytes.slice()], { type }))
  const link = document.createElement("a")
  link.href = href
  link.download = name
  link.click()
  URL.revokeObjectURL(href)
}
