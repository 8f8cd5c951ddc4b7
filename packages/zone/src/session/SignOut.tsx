import { Zone } from "@jianyan/contract"
import { Button, toast } from "@jianyan/ui"
import { createSignal, type JSX } from "solid-js"
import { say } from "../refusal/say.ts"
import { t } from "../words.ts"
import { endSession } from "./endSession.ts"

/** Ends the session and leads to the door; when the house does not confirm it, says so and stays. */
export const SignOut = (props: {
  readonly class?: string
  /** What the zone calls it, where it has a word of its own. */
  readonly children?: JSX.Element
  /** Leads to the door in the way of the zone that holds it; the others load it. */
  readonly onGone?: () => void
}) => {
  const [busy, setBusy] = createSignal(false)
  const leave = async () => {
    setBusy(true)
    try {
      await endSession()
      if (props.onGone === undefined) location.assign(Zone.portal.signIn)
      else props.onGone()
    } catch (thrown) {
      setBusy(false)
      toast({ tone: "bad", title: t("failedSignOut"), text: say(thrown) })
    }
  }
  return <Button class={props.class} tone="quiet" size="small" busy={busy()} onClick={() => void leave()}>{busy() ? t("signingOut") : props.children ?? t("signOut")}</Button>
}
