import { Appearance, Button, Loading, Refusals, TextField, type Refusal } from "@jianyan/ui"
import { who } from "@jianyan/zone"
import { Navigate, useNavigate, useSearchParams } from "@solidjs/router"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createEffect, createSignal, Match, onMount, Show, Switch } from "solid-js"
import { confirmBackupCode, confirmCode, signIn } from "../../house.ts"
import { say } from "../../words/refusals.ts"
import { t } from "../../words/words.ts"
import { ByProvider } from "./ByProvider.tsx"
import { DemoAccounts } from "./DemoAccounts.tsx"
import { pathWithin } from "./pathWithin.ts"
import "./sign-in.css"

/** Signs in by user name and password, with the second step for those who turned it on, and goes on to where one came from. */
export const SignIn = () => {
  const [search] = useSearchParams<{ readonly next?: string; readonly error?: string }>()
  const next = () => pathWithin(search.next, location.origin)
  const known = useQuery(() => who)
  createEffect(() => {
    document.title = `${t("signIn.title")} · ${t("brand")}`
  })
  return (
    <div class="sign-in">
      <header class="sign-in-about">
        <p class="sign-in-brand">{t("brand")}</p>
        <p class="sign-in-lead">{t("signIn.lead")}</p>
        <p class="sign-in-text">{t("signIn.about")}</p>
        <ol class="sign-in-steps">
          <li>{t("signIn.steps.write")}</li>
          <li>{t("signIn.steps.examine")}</li>
          <li>{t("signIn.steps.handle")}</li>
          <li>{t("signIn.steps.rate")}</li>
          <li>{t("signIn.steps.record")}</li>
        </ol>
      </header>
      <main class="sign-in-main" id="main" tabindex="-1">
        <div class="sign-in-appearance"><Appearance /></div>
        <Switch fallback={<Door next={next()} turnedAway={search.error !== undefined} />}>
          <Match when={known.isPending}><Loading lines={4} /></Match>
          <Match when={known.isSuccess && known.data !== null}><Navigate href={next()} /></Match>
        </Switch>
      </main>
    </div>
  )
}

const Door = (props: { readonly next: string; readonly turnedAway: boolean }) => {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [step, setStep] = createSignal<"password" | "code">("password")
  const [user, setUser] = createSignal("")
  const [password, setPassword] = createSignal("")
  const enter = () => {
    client.clear()
    navigate(props.next)
  }
  let submit: HTMLElement | undefined
  return (
    <div class="sign-in-door">
      <Show
        when={step() === "password"}
        fallback={<SecondStep onIn={enter} onAgain={() => { setPassword(""); setStep("password") }} />}
      >
        <FirstStep
          user={user()} password={password()} onUser={setUser} onPassword={setPassword}
          onIn={enter} onSecondStep={() => setStep("code")} button={(element) => { submit = element }}
        />
        <ByProvider next={props.next} turnedAway={props.turnedAway} />
        <p class="sign-in-help">{t("signIn.noWay")}</p>
        <DemoAccounts
          onFill={(account) => {
            setUser(account.user)
            setPassword(account.password)
            submit?.focus()
          }}
        />
      </Show>
    </div>
  )
}

interface FirstStepProps {
  readonly user: string
  readonly password: string
  readonly onUser: (user: string) => void
  readonly onPassword: (password: string) => void
  readonly onIn: () => void
  readonly onSecondStep: () => void
  readonly button: (element: HTMLElement) => void
}

const FirstStep = (props: FirstStepProps) => {
  const [busy, setBusy] = createSignal(false)
  const [refusals, setRefusals] = createSignal<ReadonlyArray<Refusal>>([])
  const of = (name: string) => refusals().find((refusal) => refusal.name === name)?.message
  const missing = (): ReadonlyArray<Refusal> => [
    ...(props.user.trim() === "" ? [{ name: "user", message: t("refusal.noUser") }] : []),
    ...(props.password === "" ? [{ name: "password", message: t("refusal.noPassword") }] : [])
  ]
  const send = async () => {
    if (busy()) return
    setRefusals(missing())
    if (refusals().length > 0) return
    setBusy(true)
    try {
      if (await signIn(props.user.trim(), props.password) === "in") props.onIn()
      else props.onSecondStep()
    } catch (refusal) {
      setRefusals([say(refusal)])
    } finally {
      setBusy(false)
    }
  }
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void send() }}>
      <h1>{t("signIn.title")}</h1>
      <Refusals refusals={refusals()} title={t("refusal.title", refusals().length)} />
      <TextField name="user" label={t("signIn.user")} hint={t("signIn.userHint")} value={props.user} onInput={props.onUser} autocomplete="username" maxlength={80} refusal={of("user")} />
      <TextField name="password" label={t("signIn.password")} type="password" value={props.password} onInput={props.onPassword} autocomplete="current-password" refusal={of("password")} />
      <div class="sign-in-ways"><Button ref={props.button} type="submit" tone="main" wide busy={busy()}>{busy() ? t("signIn.checking") : t("signIn.submit")}</Button></div>
    </form>
  )
}

const SecondStep = (props: { readonly onIn: () => void; readonly onAgain: () => void }) => {
  const [code, setCode] = createSignal("")
  const [backup, setBackup] = createSignal(false)
  const [busy, setBusy] = createSignal(false)
  const [refusals, setRefusals] = createSignal<ReadonlyArray<Refusal>>([])
  const focus = () => document.getElementById("code")?.focus()
  onMount(focus)
  const send = async () => {
    if (busy()) return
    const written = code().replace(/\s/gu, "")
    setRefusals(written === "" ? [{ name: "code", message: backup() ? t("refusal.noBackup") : t("refusal.noCode") }] : [])
    if (refusals().length > 0) return
    setBusy(true)
    try {
      await (backup() ? confirmBackupCode(written) : confirmCode(written))
      props.onIn()
    } catch (refusal) {
      setRefusals([say(refusal)])
    } finally {
      setBusy(false)
    }
  }
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void send() }}>
      <h1>{t("signIn.codeTitle")}</h1>
      <Refusals refusals={refusals()} title={t("refusal.title", refusals().length)} />
      <TextField
        name="code" width="short" value={code()} onInput={setCode} autocomplete="one-time-code" inputmode={backup() ? "text" : "numeric"} maxlength={backup() ? 40 : 12}
        label={backup() ? t("signIn.backup") : t("signIn.code")} hint={backup() ? t("signIn.backupHint") : t("signIn.codeHint")}
        refusal={refusals().find((refusal) => refusal.name === "code")?.message}
      />
      <div class="sign-in-ways">
        <Button type="submit" tone="main" wide busy={busy()}>{busy() ? t("signIn.checking") : t("signIn.codeSubmit")}</Button>
        <Button tone="quiet" size="small" onClick={() => { setBackup(!backup()); setCode(""); setRefusals([]); focus() }}>{backup() ? t("signIn.useCode") : t("signIn.useBackup")}</Button>
        <Button tone="quiet" size="small" onClick={() => props.onAgain()}>{t("signIn.again")}</Button>
      </div>
    </form>
  )
}
