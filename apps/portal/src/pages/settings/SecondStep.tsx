import { Button, Buttons, Refusals, Section, StageBadge, TextField, toast } from "@jianyan/ui"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { confirmCode, disableSecondStep, enableSecondStep, hasSecondStep } from "../../house.ts"
import { useAttempt } from "../../parts/useAttempt.ts"
import { t } from "../../words/words.ts"
import { QrCode } from "./QrCode.tsx"

interface Scanning {
  readonly totpURI: string
  readonly backupCodes: ReadonlyArray<string>
}

/** Turns the second step of the sign-in on and off: password, scan, first digits. */
export const SecondStep = () => {
  const client = useQueryClient()
  const on = useQuery(() => ({ queryKey: ["second step"], queryFn: async () => (await hasSecondStep()) ?? "unknown" }))
  const [scanning, setScanning] = createSignal<Scanning>()
  const [asking, setAsking] = createSignal(false)
  const [entry, setEntry] = createSignal("")
  const { attempt, busy, forget, refusals } = useAttempt("second")
  const isOn = () => on.isSuccess && on.data === true
  const clear = () => {
    setEntry("")
    forget()
    setAsking(false)
    setScanning(undefined)
  }
  const done = async (title: string) => {
    clear()
    toast({ title })
    await client.invalidateQueries({ queryKey: ["second step"] })
  }
  const confirmPassword = async () => {
    if (isOn()) {
      await disableSecondStep(entry())
      await done(t("settings.disabled"))
      return
    }
    const given = await enableSecondStep(entry())
    setEntry("")
    setScanning(given)
  }
  const confirmDigits = async () => {
    await confirmCode(entry().replace(/\s/gu, ""))
    await done(t("settings.enabled"))
  }
  const refusal = () => refusals()[0]?.message
  return (
    <Section title={t("settings.second")} note={<Show when={on.isSuccess && on.data !== "unknown"}><StageBadge tone={isOn() ? "done" : "plain"} word={isOn() ? t("settings.secondOn") : t("settings.secondOff")} /></Show>}>
      <p class="settings-why">{t("settings.secondWhy")}</p>
      <Switch fallback={<Button onClick={() => setAsking(true)}>{isOn() ? t("settings.disable") : t("settings.enable")}</Button>}>
        <Match when={scanning()}>
          {(given) => (
            <form class="settings-form" noValidate ref={focusSoon} onSubmit={(event) => { event.preventDefault(); void attempt(confirmDigits) }}>
              <Scan given={given()} />
              <Refusals refusals={refusals()} title={t("refusal.title", refusals().length)} />
              <TextField name="second" width="short" label={t("settings.code")} value={entry()} onInput={setEntry} inputmode="numeric" autocomplete="one-time-code" maxlength={12} refusal={refusal()} />
              <Buttons>
                <Button type="submit" tone="main" busy={busy()}>{t("settings.confirm")}</Button>
                <Button tone="quiet" onClick={clear}>{t("settings.cancel")}</Button>
              </Buttons>
            </form>
          )}
        </Match>
        <Match when={asking()}>
          <form class="settings-form" noValidate ref={focusSoon} onSubmit={(event) => { event.preventDefault(); void attempt(confirmPassword) }}>
            <Refusals refusals={refusals()} title={t("refusal.title", refusals().length)} />
            <TextField name="second" type="password" label={t("settings.current")} hint={t("settings.enableAsk")} value={entry()} onInput={setEntry} autocomplete="current-password" refusal={refusal()} />
            <Buttons>
              <Button type="submit" tone="main" busy={busy()}>{isOn() ? t("settings.disable") : t("settings.enable")}</Button>
              <Button tone="quiet" onClick={clear}>{t("settings.cancel")}</Button>
            </Buttons>
          </form>
        </Match>
      </Switch>
    </Section>
  )
}

/** Moves the focus to the field of a form that has just come up. */
const focusSoon = (form: HTMLFormElement) => queueMicrotask(() => form.querySelector("input")?.focus())

const Scan = (props: { readonly given: Scanning }) => (
  <>
    <div class="settings-scan">
      <QrCode text={props.given.totpURI} label={t("settings.qr")} />
      <div>
        <p>{t("settings.scan")}</p>
        <p class="settings-secret"><small>{t("settings.scanOr")}</small><code>{URL.parse(props.given.totpURI)?.searchParams.get("secret")}</code></p>
      </div>
    </div>
    <div class="settings-backup">
      <h3>{t("settings.keep")}</h3>
      <p><small>{t("settings.keepWhy")}</small></p>
      <ul><For each={props.given.backupCodes}>{(code) => <li><code>{code}</code></li>}</For></ul>
    </div>
  </>
)
