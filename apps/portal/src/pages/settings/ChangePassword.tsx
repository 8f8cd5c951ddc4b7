import { Button, formatNumber, Refusals, Section, TextField, toast, type Refusal } from "@jianyan/ui"
import { createSignal } from "solid-js"
import { changePassword } from "../../house.ts"
import { passwordBounds, say } from "../../words/refusals.ts"
import { t } from "../../words/words.ts"

const { least, most } = passwordBounds

/** Changes the own password; what is not accepted stays in the fields. */
export const ChangePassword = () => {
  const [current, setCurrent] = createSignal("")
  const [fresh, setFresh] = createSignal("")
  const [repeat, setRepeat] = createSignal("")
  const [busy, setBusy] = createSignal(false)
  const [refusals, setRefusals] = createSignal<ReadonlyArray<Refusal>>([])
  const of = (name: string) => refusals().find((refusal) => refusal.name === name)?.message
  const wrong = (): ReadonlyArray<Refusal> => [
    ...(current() === "" ? [{ name: "current", message: t("refusal.noPassword") }] : []),
    ...(fresh().length < least ? [{ name: "fresh", message: t("refusal.short", formatNumber(least)) }] : []),
    ...(fresh().length > most ? [{ name: "fresh", message: t("refusal.long", formatNumber(most)) }] : []),
    ...(fresh() !== "" && fresh() === current() ? [{ name: "fresh", message: t("refusal.same") }] : []),
    ...(fresh() !== repeat() ? [{ name: "repeat", message: t("refusal.differ") }] : [])
  ]
  const send = async () => {
    if (busy()) return
    setRefusals(wrong())
    if (refusals().length > 0) return
    setBusy(true)
    try {
      await changePassword(current(), fresh())
      setCurrent("")
      setFresh("")
      setRepeat("")
      toast({ title: t("settings.changed"), text: t("settings.changedText") })
    } catch (refusal) {
      setRefusals([say(refusal)])
    } finally {
      setBusy(false)
    }
  }
  return (
    <Section title={t("settings.password")} note={t("settings.changeNote")}>
      <form class="settings-form" noValidate onSubmit={(event) => { event.preventDefault(); void send() }}>
        <Refusals refusals={refusals()} title={t("refusal.title", refusals().length)} />
        <TextField name="current" type="password" label={t("settings.current")} value={current()} onInput={setCurrent} autocomplete="current-password" refusal={of("current")} />
        <TextField name="fresh" type="password" label={t("settings.fresh")} hint={t("settings.freshHint", formatNumber(least), formatNumber(most))} value={fresh()} onInput={setFresh} autocomplete="new-password" refusal={of("fresh")} />
        <TextField name="repeat" type="password" label={t("settings.repeat")} value={repeat()} onInput={setRepeat} autocomplete="new-password" refusal={of("repeat")} />
        <div><Button type="submit" busy={busy()}>{t("settings.change")}</Button></div>
      </form>
    </Section>
  )
}
