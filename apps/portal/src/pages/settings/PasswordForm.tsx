import { Button, formatNumber, Refusals, TextField } from "@jianyan/ui"
import { createSignal, type JSX } from "solid-js"
import { changePassword } from "../../house.ts"
import { useAttempt } from "../../parts/useAttempt.ts"
import { passwordBounds } from "../../words/refusals.ts"
import { t } from "../../words/words.ts"

const { least, most } = passwordBounds

/** Asks for the present password and twice for another; what is not accepted stays in the fields. */
export const PasswordForm = (props: { readonly current: string; readonly save: string; readonly onChanged: () => void; readonly children?: JSX.Element }) => {
  const { attempt, busy, refuse, refusals } = useAttempt()
  const [current, setCurrent] = createSignal("")
  const [fresh, setFresh] = createSignal("")
  const [repeat, setRepeat] = createSignal("")
  const of = (name: string) => refusals().find((refusal) => refusal.name === name)?.message
  const wrong = () => [
    ...(current() === "" ? [{ name: "current", message: t("refusal.noPassword") }] : []),
    ...(fresh().length < least ? [{ name: "fresh", message: t("refusal.short", formatNumber(least)) }] : []),
    ...(fresh().length > most ? [{ name: "fresh", message: t("refusal.long", formatNumber(most)) }] : []),
    ...(fresh() !== "" && fresh() === current() ? [{ name: "fresh", message: t("refusal.same") }] : []),
    ...(fresh() !== repeat() ? [{ name: "repeat", message: t("refusal.differ") }] : [])
  ]
  const send = () => {
    const found = wrong()
    if (found.length > 0) return refuse(found)
    void attempt(async () => {
      await changePassword(current(), fresh())
      for (const forget of [setCurrent, setFresh, setRepeat]) forget("")
      props.onChanged()
    })
  }
  return (
    <form class="settings-form" noValidate onSubmit={(event) => { event.preventDefault(); send() }}>
      <Refusals refusals={refusals()} title={t("refusal.title", refusals().length)} />
      <TextField name="current" type="password" label={props.current} value={current()} onInput={setCurrent} autocomplete="current-password" refusal={of("current")} />
      <TextField name="fresh" type="password" label={t("settings.fresh")} hint={t("settings.freshHint", formatNumber(least), formatNumber(most))} value={fresh()} onInput={setFresh} autocomplete="new-password" refusal={of("fresh")} />
      <TextField name="repeat" type="password" label={t("settings.repeat")} value={repeat()} onInput={setRepeat} autocomplete="new-password" refusal={of("repeat")} />
      <div class="ui-buttons"><Button tone="main" type="submit" busy={busy()}>{props.save}</Button>{props.children}</div>
    </form>
  )
}
