import { Zone } from "@jianyan/contract"
import { Button, Notice } from "@jianyan/ui"
import { session } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { wayToProvider } from "../../house.ts"
import { say } from "../../words/refusals.ts"
import { t } from "../../words/words.ts"

interface ByProviderProps {
  readonly next: string
  /** Whether the visitor comes back from there without having been let in. */
  readonly turnedAway: boolean
  /** Leaves for another origin. */
  readonly go?: (address: string) => void
}

/** The way in through the institution's own identity provider; nothing at all where none is configured. */
export const ByProvider = (props: ByProviderProps) => {
  const ways = useQuery(() => ({ queryKey: ["ways"], queryFn: () => session.ways() }))
  return <Show when={ways.isSuccess && ways.data.includes("provider")}><Way {...props} /></Show>
}

const Way = (props: ByProviderProps) => {
  const [busy, setBusy] = createSignal(false)
  const [refused, setRefused] = createSignal<string>()
  const said = () => refused() ?? (props.turnedAway ? t("refusal.notLinked") : undefined)
  const leave = async () => {
    setBusy(true)
    setRefused(undefined)
    try {
      const door = `${Zone.portal.signIn}?${new URLSearchParams({ next: props.next })}`
      const address = await wayToProvider(props.next, door)
      if (props.go === undefined) location.assign(address)
      else props.go(address)
    } catch (thrown) {
      setBusy(false)
      setRefused(say(thrown).message)
    }
  }
  return (
    <div class="sign-in-provider">
      <Show when={said()}>{(text) => <div role="alert"><Notice tone="bad">{text()}</Notice></div>}</Show>
      <Button wide busy={busy()} onClick={() => void leave()}>{busy() ? t("signIn.leaving") : t("signIn.provider")}</Button>
    </div>
  )
}
