import { Button, language, setLanguage, useTheme } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { t } from "../words/page.ts"

const languages = [{ value: "zh-CN", label: "中文" }, { value: "en", label: "English" }] as const
const themes = ["auto", "light", "dark"] as const

/** Language, paper and print. */
export const Settings = (props: { readonly printable: boolean }) => {
  const { setTheme, theme } = useTheme()
  return (
    <div class="settings ui-noprint">
      <div role="group" aria-label={t("theme")} class="segments">
        <For each={themes}>{(one) => <button type="button" aria-pressed={theme() === one} onClick={() => setTheme(one)}>{t(one)}</button>}</For>
      </div>
      <div role="group" aria-label={t("language")} class="segments">
        <For each={languages}>{(one) => <button type="button" lang={one.value} aria-pressed={language() === one.value} onClick={() => setLanguage(one.value)}>{one.label}</button>}</For>
      </div>
      <Show when={props.printable}><Button onClick={() => window.print()}>{t("print")}</Button></Show>
    </div>
  )
}
