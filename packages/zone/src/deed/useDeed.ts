import type { Refusal as Sentence } from "@jianyan/ui"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal } from "solid-js"
import { isRefusal } from "../refusal/isRefusal.ts"
import type { House } from "../visitor/House.ts"
import type { Seat } from "../visitor/Seat.ts"

/** Something done on a page: whether it is under way, and why it was refused. */
export interface Deed {
  readonly busy: () => boolean
  readonly refusals: () => ReadonlyArray<Sentence>
  /** The sentence for one field of the form. */
  readonly refusal: (field: string) => string | undefined
  /** Whether the house no longer knows who asks. */
  readonly signedOut: () => boolean
  /** Puts sentences in the place of refusals, for what a form can see for itself. */
  readonly refuse: (sentences: ReadonlyArray<Sentence>) => void
  /** Asks the house once; a refusal stays with the form and is handed to `instead`, otherwise everything shown is asked again and `after` hears the answer. */
  readonly run: <A>(ask: () => Promise<A>, after: (answer: A) => void, instead?: (thrown: unknown) => void) => Promise<void>
}

/** Makes a deed of the visitor's committee; `sentences` says what was thrown in the words of the zone. */
export const useDeed = (seat: Seat<House>, sentences: (thrown: unknown) => ReadonlyArray<Sentence>): Deed => {
  const client = useQueryClient()
  const [busy, setBusy] = createSignal(false)
  const [refusals, setRefusals] = createSignal<ReadonlyArray<Sentence>>([])
  const [signedOut, setSignedOut] = createSignal(false)
  return {
    busy, refusals, signedOut,
    refusal: (field) => refusals().find((each) => each.name === field)?.message,
    refuse: setRefusals,
    run: async (ask, after, instead) => {
      if (busy()) return
      setBusy(true)
      setRefusals([])
      setSignedOut(false)
      const asked = await ask().then((answer) => ({ answer }), (thrown: unknown) => ({ thrown }))
      setBusy(false)
      if ("thrown" in asked) {
        setSignedOut(isRefusal(asked.thrown) && asked.thrown._tag === "House.SignedOut")
        setRefusals(sentences(asked.thrown))
        instead?.(asked.thrown)
        return
      }
      after(asked.answer)
      // Last: what is asked again before `after` leaves for another page keeps that page from appearing.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === seat.at && queryKey[1] !== "about" && queryKey[1] !== "members" })
    }
  }
}
