import { Schema } from "effect"
import type { Limits } from "./admit.ts"

export { admit, Limits, type Offered, TooLarge, TypeNotAllowed } from "./admit.ts"

/** What a committee takes unless it is told otherwise: 20 MiB, and the formats in which offices write to each other, OFD (GB/T 33190) among them. */
export const standard: Limits = {
  largest: 20 * 1024 * 1024,
  types: {
    "application/pdf": ["pdf"],
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
    "application/ofd": ["ofd"],
    "image/png": ["png"],
    "image/jpeg": ["jpg", "jpeg"],
    "text/plain": ["txt"]
  }
}

/**
 * A file that is kept: the SHA-256 of its bytes in hex, which is its name, how many bytes it has, and the media type they are of.
 * What people call it stands where it is referred to, since one content may have several names.
 */
export const Attachment = Schema.Struct({
  hash: Schema.String,
  size: Schema.Int,
  type: Schema.String
})
export type Attachment = typeof Attachment.Type

/** A file that is kept, with its bytes. */
export interface Content extends Attachment {
  readonly bytes: Uint8Array
}

/** Reports a hash under which the committee keeps no file, though another committee may. */
export class NotFound extends Schema.TaggedError<NotFound>()("Attachment.NotFound", { hash: Schema.String }) {}
