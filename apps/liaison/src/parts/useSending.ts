import { Activity } from "@jianyan/domain"
import { toast } from "@jianyan/ui"
import { isRefusal } from "@jianyan/zone"
import { useNavigate } from "@solidjs/router"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal, onCleanup, onMount } from "solid-js"
import { type Refusal, sentences } from "../words/refusals.ts"
import { shell } from "../words/shell.ts"
import { address } from "./addresses.ts"
import { fit } from "./fit.ts"
import { useKept, type Kept } from "./Kept.ts"
import { useVisitor } from "./Visitor.tsx"
import * as Written from "./Written.ts"

/** What stands in the way now and not for good: what waits goes on waiting. */
const passing: ReadonlyArray<Refusal["_tag"]> = ["House.Unreachable", "House.SignedOut", "House.Busy", "House.TooMany", "House.Broken"]

/** Sends what waits on this device: when the page opens, when the network returns, and when asked. What the house refuses goes back to being a draft. */
export const useSending = () => {
  const visitor = useVisitor()
  const kept = useKept()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [online, setOnline] = createSignal(navigator.onLine)
  const [busy, setBusy] = createSignal(false)

  const send = async (one: Kept): Promise<boolean> => {
    try {
      await visitor.house.stations.record({ id: one.station, ...fit(Activity.Content, Written.content(one.written)) }, { idempotencyKey: one.key })
      kept.drop(one.key)
      toast({ title: shell("sent", one.written.topic) })
      return true
    } catch (thrown) {
      if (isRefusal<Refusal>(thrown) && passing.includes(thrown._tag)) return false
      kept.keep({ ...one, waiting: false })
      const again = () => navigate(address.record(one.station, one.key), { resolve: false })
      toast({ tone: "bad", title: shell("notSent", one.written.topic), text: sentences(thrown, "activity")[0]?.message, action: { label: shell("mend"), onPress: again } })
      return true
    }
  }
  const sendAll = async () => {
    if (busy() || kept.waiting().length === 0) return
    setBusy(true)
    for (const one of kept.waiting()) if (!await send(one)) break
    setBusy(false)
    void client.invalidateQueries({ queryKey: [visitor.at, "stations"] })
  }

  onMount(() => {
    const back = () => { setOnline(true); void sendAll() }
    const away = () => setOnline(false)
    window.addEventListener("online", back)
    window.addEventListener("offline", away)
    onCleanup(() => {
      window.removeEventListener("online", back)
      window.removeEventListener("offline", away)
    })
    void sendAll()
  })
  return { online, busy, sendAll, waiting: () => kept.waiting().length }
}
