import type { Quorum } from "../committee/MeetingRules.ts"
import type { Id, Meeting, Sitting } from "./Meeting.ts"
import { quorum } from "./quorum.ts"

/** A half day another quorum judges otherwise: who was there, whether it was met, and whether it would be; undefined where the kind has no quorum. */
export interface QuorumMove {
  readonly meeting: Id
  readonly sitting: Sitting
  readonly present: number
  readonly expected: number
  readonly from: boolean | undefined
  readonly to: boolean | undefined
}

/** Lists the recorded half days that other quorums would judge otherwise, meeting by meeting in the order given. */
export const quorumMoves = (meetings: Iterable<Meeting>, now: ReadonlyArray<Quorum> | undefined, then: ReadonlyArray<Quorum> | undefined): ReadonlyArray<QuorumMove> =>
  [...meetings].flatMap((meeting) => {
    const after = quorum(meeting, then)
    return quorum(meeting, now).flatMap(({ expected, met, present, sitting }, place): ReadonlyArray<QuorumMove> => {
      const to = after[place]?.met
      return to === met ? [] : [{ meeting: meeting.id, sitting, present, expected, from: met, to }]
    })
  })
