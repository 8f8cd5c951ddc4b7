import { Schema } from "effect"
import * as Member from "../../member/Member.ts"

const Records = Schema.Array(Schema.String)
const Members = Schema.Array(Member.Id)
const about = { id: Schema.String, members: Members, records: Records }

/**
 * Something in the records of a year that a person may want to look at. It is no fact, has no points, and no rulebook can count it.
 *
 * `NearCopies`: papers of different people say the same, word for word, to `copied` parts of 10,000 of the shorter. `SlicedPapers`: papers of one
 * first author do. `CoSignRing`: everybody signs with everybody and each leads in turn. `YearEndBurst`: `late` of `of` records fall in the last month.
 */
export const Signal = Schema.TaggedUnion({
  NearCopies: { ...about, copied: Schema.Int },
  SlicedPapers: { ...about, copied: Schema.Int },
  CoSignRing: about,
  YearEndBurst: { ...about, late: Schema.Int, of: Schema.Int }
})
export type Signal = typeof Signal.Type

/** Why a signal may have nothing to it. Whoever reviews one reads these first. */
export const Innocent = Schema.Literals([
  "sameTemplate", "sameSource", "jointResearch", "handedOn", "series", "followUp", "convertedByOffice", "sameSector", "sameTopicGroup", "seasonalWork", "recordedLate", "plannedByOrganiser"
])
export type Innocent = typeof Innocent.Type

/** The innocent explanations of each kind of signal. */
export const innocent: { readonly [Tag in Signal["_tag"]]: ReadonlyArray<Innocent> } = {
  NearCopies: ["sameTemplate", "sameSource", "jointResearch", "handedOn"],
  SlicedPapers: ["series", "followUp", "convertedByOffice", "sameTemplate"],
  CoSignRing: ["sameSector", "sameTopicGroup", "jointResearch"],
  YearEndBurst: ["seasonalWork", "recordedLate", "plannedByOrganiser"]
}
