import { createEffect, onCleanup } from "solid-js"
import { shell } from "../words/shell.ts"

/** Names the page in the window and the history, for as long as it is shown. */
export const useTitle = (page: () => string): void => {
  createEffect(() => { document.title = shell("title", page()) })
  onCleanup(() => { document.title = shell("title", shell("liaison")) })
}
