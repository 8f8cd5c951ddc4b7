import { type Refusal as Sentence, toast } from "@jianyan/ui"
import { useQueryClient } from "@tanstack/solid-query"
import { createSignal } from "solid-js"
import { type Form, isRefusal, sentences } from "../words/refusals.ts"
import { useVisitor } from "./Visitor.tsx"

/** Something done on a page: whether it is under way, and why it was refused. */
export interface Deed {
  readonly busy: () => boolean
  readonly refusals: () => ReadonlyArray<Sentence>
  /** The sentence for one field of the form. */
  readonly refusal: (field: string) => string | undefined
  /** Whether the house no longer knows who asks. */
  readonly signedOut: () => boolean
  /** Asks the house once; a refusal stays with the form and is handed to `instead`, otherwise everything shown is asked again and `after` hears the answer. */
  readonly run: <A>(ask: () => Promise<A>, after: (answer: A) => void, instead?: (thrown: unknown) => void) => Promise<void>
}

/** Makes a deed of this committee; its refusals lead to the fields of the form. */
export const useDeed = (form: Form): Deed => {
  const visitor = useVisitor()
  const client = useQueryClient()
  const [busy, setBusy] = createSignal(false)
  const [refusals, setRefusals] = createSignal<ReadonlyArray<Sentence>>([])
  const [signedOut, setSignedOut] = createSignal(false)
  return {
    busy, refusals, signedOut,
    refusal: (field) => refusals().find((each) => each.name === field)?.message,
    run: async (ask, after, instead) => {
      if (busy()) return
      setBusy(true)
      setRefusals([])
      setSignedOut(false)
      const asked = await ask().then((answer) => ({ answer }), (thrown: unknown) => ({ thrown }))
      setBusy(false)
      if ("thrown" in asked) {
        setSignedOut(isRefusal(asked.thrown) && asked.thrown._tag === "House.SignedOut")
        setRefusals(sentences(asked.thrown, form))
        instead?.(asked.thrown)
        return
      }
      after(asked.answer)
      // Last: what is asked again before `after` leaves for another page keeps that page from appearing.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === visitor.committee && queryKey[1] !== "about" && queryKey[1] !== "members" })
    }
  }
}

/** Says in the corner that something was done. */
export const done = (title: string, text?: string): void => toast({ title, ...(text === undefined ? {} : { text }) })
