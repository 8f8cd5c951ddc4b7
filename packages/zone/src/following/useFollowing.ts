import { toast } from "@jianyan/ui"
import { type Query, useQueryClient } from "@tanstack/solid-query"
import { onCleanup, onMount } from "solid-js"
import { t } from "../words.ts"
import { atHand } from "./atHand.ts"

/** Milliseconds in which what comes together is heard as one. */
const together = 300

/** What a zone hears of the changes others make, and what of its memory they concern. */
export interface Following<A> {
  readonly listen: (hear: (item: A) => void, stood: (open: boolean) => void) => () => void
  /** Whether an answer may be another one now; after a broken line there is no item, and everything may have changed. */
  readonly concerns: (key: ReadonlyArray<unknown>, item: A | undefined) => boolean
  /** Whether an answer stands beside the page, as the count on the bell does, and may change whatever is in hand. */
  readonly beside: (key: ReadonlyArray<unknown>) => boolean
}

/**
 * Asks again for what is shown as soon as somebody changes it, over one line for the whole page.
 *
 * A window nobody looks at does not listen, and asks for everything again when it is looked at.
 *
 * Nothing moves under the hand: while something is opened, written or chosen the page waits, says that it changed, and follows when the hand is free or wants it.
 */
export const useFollowing = <A>({ beside, concerns, listen }: Following<A>): void => {
  const client = useQueryClient()
  /** How often each answer that waits will have come before one that knows of the change; one on its way may not. */
  const waiting = new Map<string, number>()
  let heard: Array<A | undefined> = [], gathering: ReturnType<typeof setTimeout> | undefined, take: (() => void) | undefined

  const quiet = () => {
    take?.()
    take = undefined
  }
  const show = () => {
    const asked = new Set(waiting.keys())
    waiting.clear()
    quiet()
    void client.invalidateQueries({ predicate: ({ queryHash }) => asked.has(queryHash) })
  }
  const settle = () => {
    if (waiting.size === 0 || document.hidden) return
    const hand = atHand()
    if (hand === undefined) show()
    else if (hand === "writing") take ??= toast({ tone: "going", title: t("changed"), text: t("changedText"), action: { label: t("show"), onPress: show } })
  }
  const follow = () => {
    gathering = undefined
    const items = heard
    heard = []
    const concerned = ({ queryKey }: Query) => items.some((item) => concerns(queryKey, item))
    const moves = (query: Query) => query.isActive() && !beside(query.queryKey)
    for (const { queryHash, state } of client.getQueryCache().findAll({ predicate: (query) => concerned(query) && moves(query) })) waiting.set(queryHash, state.dataUpdateCount + (state.fetchStatus === "idle" ? 0 : 1))
    void client.invalidateQueries({ predicate: (query) => concerned(query) && !moves(query) })
    settle()
  }
  const hear = (item: A | undefined) => {
    heard.push(item)
    gathering ??= setTimeout(follow, together)
  }
  const soon = () => { if (waiting.size > 0) setTimeout(settle) }

  onMount(() => {
    let stands: boolean | undefined, stop: (() => void) | undefined
    const stood = (open: boolean) => {
      if (open && stands === false) hear(undefined)
      stands = open
    }
    // A browser keeps six lines to a house at most: many windows left open would leave none to ask by.
    const tune = () => {
      if (!document.hidden) return void (stop ??= listen(hear, stood))
      stop?.()
      stop = undefined
      if (stands === true) stands = false
    }
    tune()
    document.addEventListener("visibilitychange", tune)
    // What came anew for another reason, as after a deed of the visitor's own, waits no longer.
    const forget = client.getQueryCache().subscribe(({ query }) => {
      const before = waiting.get(query.queryHash)
      if (before === undefined || query.state.dataUpdateCount <= before) return
      waiting.delete(query.queryHash)
      if (waiting.size === 0) quiet()
    })
    const events = ["focusin", "focusout", "click", "keyup", "visibilitychange"] as const
    for (const event of events) document.addEventListener(event, soon)
    onCleanup(() => {
      stop?.()
      document.removeEventListener("visibilitychange", tune)
      forget()
      clearTimeout(gathering)
      quiet()
      for (const event of events) document.removeEventListener(event, soon)
    })
  })
}
