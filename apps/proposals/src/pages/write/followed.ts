import { Proposal } from "@jianyan/domain"
import { isRefusal } from "@jianyan/zone"
import { useQueryClient } from "@tanstack/solid-query"
import { Schema } from "effect"
import { createEffect, createSignal, onCleanup } from "solid-js"
import type { ProposalsApi } from "@jianyan/contract"
import { useVisitor } from "../../parts/Visitor.tsx"
import { contentOf, originOf, type Manuscript } from "./Manuscript.ts"

/** Milliseconds of a pause in writing after which a draft is saved on the server by itself. */
const pause = 1_500

/** How the copy on the server follows what is written. */
export type Following = { readonly _tag: "Saved"; readonly at: Date } | { readonly _tag: "Failed" } | { readonly _tag: "SignedOut" } | undefined

/** A draft that is being written: what stands in the form, what of it the server has, and where it is kept. */
export interface Followed {
  readonly id: () => Proposal.Id | undefined
  readonly form: () => Manuscript
  readonly changed: () => boolean
  readonly busy: () => boolean
  /** States what the draft comes of, where it has changed. */
  readonly stateOrigin: (id: Proposal.Id, manuscript: Manuscript) => Promise<void>
  readonly saved: (manuscript: Manuscript) => void
}

/**
 * Saves a begun draft on the server whenever the writing pauses and all of it fits; a new one is begun by its writer, for that invites co-signers.
 *
 * What the server did not take stays kept in this browser, also when the session has ended.
 */
export const followed = ({ busy, changed, form, id, saved, stateOrigin }: Followed): () => Following => {
  const { at, house } = useVisitor()
  const client = useQueryClient()
  const [following, setFollowing] = createSignal<Following>()
  const save = async (id: Proposal.Id, sent: Manuscript) => {
    const content = contentOf(sent)
    if (busy() || !Schema.is(Proposal.Content.Content)(content) || content.category === "") return
    const refused = await house.proposals.revise({ id, content }).then(() => stateOrigin(id, sent)).then(() => undefined, (thrown: unknown) => ({ thrown }))
    if (refused !== undefined) {
      setFollowing(isRefusal(refused.thrown) && refused.thrown._tag === "House.SignedOut" ? { _tag: "SignedOut" } : { _tag: "Failed" })
      return
    }
    // What is asked again later must not bring back what was written before.
    client.setQueryData<ProposalsApi.Detail>([at, "proposal", id], (known) => known && { ...known, proposal: { ...known.proposal, content, origin: originOf(sent) } })
    saved(sent)
    setFollowing({ _tag: "Saved", at: new Date() })
  }
  createEffect(() => {
    const [known, sent] = [id(), form()]
    if (known === undefined || !changed()) return
    const waiting = setTimeout(() => void save(known, sent), pause)
    onCleanup(() => clearTimeout(waiting))
  })
  return following
}
