import { Zone } from "@jianyan/contract"
import { ButtonLink, Empty } from "@jianyan/ui"
import { createEffect } from "solid-js"
import { Alone } from "../parts/Alone.tsx"
import { t } from "../words/words.ts"

/** An address that leads nowhere, and the way home. */
export const Lost = () => {
  createEffect(() => {
    document.title = `${t("lost.title")} · ${t("brand")}`
  })
  return (
    <Alone>
      <Empty title={t("lost.title")} action={<ButtonLink tone="main" href={Zone.portal.home}>{t("lost.home")}</ButtonLink>}>{t("lost.text")}</Empty>
    </Alone>
  )
}
