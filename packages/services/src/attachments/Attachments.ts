import { Context, type Effect, Layer } from "effect"
import { type Attachment, type Content, type Limits, type NotFound, type Offered, standard, type TooLarge, type TypeNotAllowed } from "./Attachment.ts"
import { makeMemory } from "./memory.ts"

/** The files a committee keeps beside its journal, each once and under the hash of its bytes; what another committee keeps is not there. */
export class Attachments extends Context.Service<Attachments, {
  /** Keeps a file, and says under which hash; the same bytes again are kept once. */
  readonly put: (committee: string, offered: Offered) => Effect.Effect<Attachment, TooLarge | TypeNotAllowed>
  /** Finds a file by its hash. */
  readonly get: (committee: string, hash: string) => Effect.Effect<Content, NotFound>
}>()("@jianyan/services/Attachments") {
  /** Attachments that live as long as their layer. */
  static readonly layerMemory = (limits: Limits = standard): Layer.Layer<Attachments> =>
    Layer.sync(Attachments, () => Attachments.of(makeMemory(limits)))
}
