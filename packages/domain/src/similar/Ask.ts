import { Schema } from "effect"

/** One recommendation of a proposal; offsets are UTF-16 code units of the original text, the mark excluded. */
export interface Ask {
  /** The number as printed (一、 （一） 1. 一是), empty where the text numbers nothing. */
  readonly mark: string
  /** What is asked, as printed but with the line breaks of a PDF closed. */
  readonly text: string
  readonly from: number
  readonly to: number
  /** The recommendations numbered inside this one. */
  readonly parts: ReadonlyArray<Ask>
}

/** Decodes a recommendation and those inside it. */
export const Ask: Schema.Codec<Ask> = Schema.Struct({
  mark: Schema.String,
  text: Schema.String,
  from: Schema.Int,
  to: Schema.Int,
  parts: Schema.Array(Schema.suspend((): Schema.Codec<Ask> => Ask))
})
