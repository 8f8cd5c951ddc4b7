import { ProposalsApi } from "@jianyan/contract"
import { Attachments } from "@jianyan/services"
import { Effect } from "effect"

/** Keeps a file of a committee and says what it is kept as; refuses one that is empty, too large, or of a kind that is not taken. */
export const keepFile = (committee: string, name: string, bytes: Uint8Array) =>
  Effect.gen(function*() {
    if (bytes.length === 0) return yield* new ProposalsApi.FileNotTaken({ name, because: "empty" })
    const { hash, size, type } = yield* Attachments.use((it) => it.put(committee, { name, type: "", bytes })).pipe(
      Effect.catchTags({
        "Attachment.TooLarge": () => new ProposalsApi.FileNotTaken({ name, because: "size" }),
        "Attachment.TypeNotAllowed": ({ found }) => new ProposalsApi.FileNotTaken({ name, because: "kind", ...(found !== undefined && { found }) })
      }))
    return { hash, name, size, type }
  })
