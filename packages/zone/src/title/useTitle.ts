import { createEffect, onCleanup } from "solid-js"
import { t } from "../words.ts"

/** Names the page and the place it stands in, a zone or a committee, in the window and the history, for as long as it is shown. */
export const useTitle = (page: () => string, place: () => string): void => {
  const name = (...parts: ReadonlyArray<string>) => { document.title = [...parts, t("brand")].join(" · ") }
  createEffect(() => name(page(), place()))
  onCleanup(() => name(place()))
}
