import type { Refusal } from "@jianyan/ui"
import { createSignal } from "solid-js"
import { say } from "../words/refusals.ts"

/** Does one thing at a time with the own account, and keeps why it was refused until the next try; `field` names the field that is at fault whatever was refused. */
export const useAttempt = (field?: string) => {
  const [busy, setBusy] = createSignal(false)
  const [refusals, setRefusals] = createSignal<ReadonlyArray<Refusal>>([])
  const attempt = async (what: () => Promise<void>) => {
    if (busy()) return
    setBusy(true)
    setRefusals([])
    try {
      await what()
    } catch (refusal) {
      const said = say(refusal)
      setRefusals([field === undefined ? said : { name: field, message: said.message }])
    } finally {
      setBusy(false)
    }
  }
  return { attempt, busy, refusals, refuse: setRefusals, forget: () => setRefusals([]) }
}
