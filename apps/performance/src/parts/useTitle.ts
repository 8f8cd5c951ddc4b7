import { createEffect } from "solid-js"
import { shell } from "../words/shell.ts"

/** Names the page in the window and the history. */
export const useTitle = (page: () => string): void => {
  createEffect(() => { document.title = shell("title", page()) })
}
