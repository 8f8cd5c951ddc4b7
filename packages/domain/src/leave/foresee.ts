import * as Meeting from "../meeting/Meeting.ts"
import type * as Member from "../member/Member.ts"
import type { Leave } from "./Leave.ts"

/** What granted leave lets a roll begin with: the marks of a member, and what an exemption rests on. */
export interface Foreseen { readonly marks: ReadonlyArray<Meeting.State>; readonly ground?: string }

/** Foresees the roll of a meeting from the leave granted for it; who asked for none stands as present. */
export const foresee = (meeting: Meeting.Meeting, leaves: Iterable<Leave>): ReadonlyMap<Member.Id, Foreseen> => {
  const foreseen = new Map<Member.Id, Foreseen>()
  for (const { meeting: of, member, reason, sittings, state } of leaves) {
    if (of !== meeting.id || state._tag !== "Granted" || !meeting.expected.includes(member)) continue
    const before: Foreseen = foreseen.get(member) ?? { marks: Meeting.sittingsOf(meeting).map((): Meeting.State => "present") }
    const marks = before.marks.map((mark, place) => sittings.includes(place) ? state.as : mark)
    foreseen.set(member, { ...before, marks, ...(state.as === "exempt" ? { ground: reason } : {}) })
  }
  return foreseen
}
