import { createEffect } from "solid-js"
import { t } from "../words/words.ts"
import { named } from "./named.ts"
import { useVisit } from "./Visit.ts"

/** Names the document after the page and its committee. */
export const useTitle = (page: () => string): void => {
  const visit = useVisit()
  createEffect(() => {
    document.title = t("titled", page(), named(visit().committee.name))
  })
}
