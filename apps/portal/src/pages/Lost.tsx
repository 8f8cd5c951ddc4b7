import { Zone } from "@jianyan/contract"
import { ButtonLink, Empty } from "@jianyan/ui"
import { createEffect } from "solid-js"
import { t } from "../words/words.ts"
import "../parts/signed.css"

/** An address that leads nowhere, and the way home. */
export const Lost = () => {
  createEffect(() => {
    document.title = `${t("lost.title")} · ${t("brand")}`
  })
  return (
    <main class="portal-alone" id="main" tabindex="-1">
      <Empty title={t("lost.title")} action={<ButtonLink tone="main" href={Zone.portal.home}>{t("lost.home")}</ButtonLink>}>{t("lost.text")}</Empty>
    </main>
  )
}
