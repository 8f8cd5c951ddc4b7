import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex } from "@noble/hashes/utils.js"
import { Effect } from "effect"
import { admit } from "./admit.ts"
import { type Content, type Limits, NotFound } from "./Attachment.ts"
import type { Attachments } from "./Attachments.ts"

/** Makes the attachments over a map from committee and hash to what is kept. */
export const makeMemory = (limits: Limits): Attachments["Service"] => {
  const kept = new Map<string, Content>()
  const key = (committee: string, hash: string) => JSON.stringify([committee, hash])
  return {
    put: (committee, offered) =>
      Effect.map(admit(limits, offered), (type) => {
        const attachment = { hash: bytesToHex(sha256(offered.bytes)), size: offered.bytes.length, type }
        kept.set(key(committee, attachment.hash), { ...attachment, bytes: offered.bytes.slice() })
        return attachment
      }),
    get: (committee, hash) =>
      Effect.suspend(() => {
        const found = kept.get(key(committee, hash))
        return found === undefined ? new NotFound({ hash }) : Effect.succeed({ ...found, bytes: found.bytes.slice() })
      })
  }
}
