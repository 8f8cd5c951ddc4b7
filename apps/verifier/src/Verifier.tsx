import type { Progress, Report } from "@jianyan/services/exports"
import { formatNumber, language, Notice } from "@jianyan/ui"
import { createEffect, createSignal, Match, Show, Switch } from "solid-js"
import { check } from "./check.ts"
import { Choose } from "./parts/Choose.tsx"
import { Settings } from "./parts/Settings.tsx"
import { Sheets } from "./parts/Sheets.tsx"
import { Verdict } from "./parts/Verdict.tsx"
import { t } from "./words/page.ts"
import "./verifier.css"

type State =
  | { readonly _tag: "Waiting"; readonly failed: boolean }
  | { readonly _tag: "Checking"; readonly name: string; readonly progress?: Progress }
  | { readonly _tag: "Checked"; readonly name: string; readonly report: Report }

/** The whole page: an export goes in, what was found comes out. Nothing leaves it. */
export const Verifier = () => {
  const [state, setState] = createSignal<State>({ _tag: "Waiting", failed: false })
  createEffect(() => {
    document.title = `${t("brand")} · ${t("title")}`
    document.documentElement.lang = language()
  })
  const take = async (file: File) => {
    setState({ _tag: "Checking", name: file.name })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const report = await check(bytes, (progress) => setState({ _tag: "Checking", name: file.name, progress }))
      setState({ _tag: "Checked", name: file.name, report })
    } catch {
      setState({ _tag: "Waiting", failed: true })
    }
  }
  const failed = () => { const now = state(); return now._tag === "Waiting" && now.failed }
  const checking = () => { const now = state(); return now._tag === "Checking" ? now : undefined }
  const checked = () => { const now = state(); return now._tag === "Checked" ? now : undefined }
  return (
    <>
      <header class="head">
        <p class="brand"><b>{t("brand")}</b> <span>{t("title")}</span></p>
        <Settings printable={checked() !== undefined} />
      </header>
      <main>
        <Show when={checked() === undefined}>
          <h1>{t("title")}</h1>
          <p class="lead">{t("lead")}</p>
          <p class="offline">{t("offline")}</p>
        </Show>
        <div aria-live="polite" class="state">
          <Switch>
            <Match when={checking()}>
              {(now) => (
                <div class="progress">
                  <p class="name">{now().name}</p>
                  <progress aria-label={now().name} value={now().progress?.done ?? 0} max={now().progress?.of ?? 1} />
                  <p>{now().progress === undefined ? t("opening") : t("reading", formatNumber(now().progress?.done ?? 0), formatNumber(now().progress?.of ?? 0))}</p>
                </div>
              )}
            </Match>
            <Match when={checked()} keyed>{(now) => <Verdict name={now.name} report={now.report} />}</Match>
          </Switch>
        </div>
        <Show when={failed()}><Notice tone="bad">{t("unreadable")}</Notice></Show>
        <Show when={checking() === undefined}><Choose again={checked() !== undefined} onChoose={(file) => void take(file)} /></Show>
        <Show when={checked()} keyed>{(now) => <Sheets report={now.report} />}</Show>
      </main>
    </>
  )
}
