import type { Quorum } from "../committee/MeetingRules.ts"
import { type Meeting, type Sitting, sittingsOf, wasThere } from "./Meeting.ts"

/** How one half day was attended, and whether enough were there; undefined where the committee has no quorum for the kind. */
export interface Attended {
  readonly sitting: Sitting
  readonly present: number
  readonly expected: number
  readonly met: boolean | undefined
}

const isMet = ({ orEqual, over: [of, parts] }: Quorum, present: number, expected: number): boolean => {
  const missing = expected * of - present * parts
  return orEqual === true ? missing <= 0 : missing < 0
}

/** Counts who was there half day by half day against the quorum; nothing where attendance was not recorded sitting by sitting. */
export const quorum = (self: Meeting, rules: ReadonlyArray<Quorum> = []): ReadonlyArray<Attended> => {
  const marked = self.attendance.flatMap(({ marks }) => marks === undefined ? [] : [marks])
  const rule = rules.find((one) => one.meeting === self.kind)
  if (marked.length < self.attendance.length || marked.length === 0) return []
  return sittingsOf(self).map((sitting, place) => {
    const present = marked.filter((marks) => { const state = marks[place]; return state !== undefined && wasThere(state) }).length
    const expected = self.expected.length
    return { sitting, present, expected, met: rule === undefined ? undefined : isMet(rule, present, expected) }
  })
}
