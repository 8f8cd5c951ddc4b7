import { type DateTime, HashMap, Option } from "effect"
import type * as Member from "../member/Member.ts"
import type * as Proposal from "../proposal/Outcome.ts"
import type { Notices } from "./evolve.ts"
import * as Notice from "./Notice.ts"
import type { Of } from "./NoticeEvent.ts"

const whom = (to: Notice.Reader): string => Notice.Reader.match(to, { Member: ({ member }) => `member-${member}`, Unit: ({ unit }) => `unit-${unit}`, Role: ({ role }) => `role-${role}` })

/** Gives a notice about no one proposal unless the same one was given before; `mark` tells apart what is said again. */
export const announce = (given: Notices, to: Notice.Reader, says: Notice.Matter, mark: string, at: DateTime.Utc): Option.Option<Of<"NoticeGiven">> => {
  const notice = Notice.Id.make(`${says._tag}:${mark}:${whom(to)}`)
  return HashMap.has(given, notice) ? Option.none() : Option.some({ _tag: "NoticeGiven", notice, to, says, at })
}

/** Gives a member a notice about no proposal unless the same one was given before; `mark` tells apart what may be said twice in one year. */
export const inform = (given: Notices, member: Member.Id, says: Extract<Notice.Matter, { readonly year: number }>, mark: string, at: DateTime.Utc): Option.Option<Of<"NoticeGiven">> =>
  announce(given, { _tag: "Member", member }, says, `${says.year}:${mark}`, at)

/** Gives a notice unless the same one was given before; `mark` tells apart what may be said twice about one proposal, such as a rung and its day. */
export const give = (given: Notices, to: Notice.Reader, of: Proposal.Id, says: Notice.Matter, mark: string, at: DateTime.Utc): Option.Option<Of<"NoticeGiven">> => {
  const notice = Notice.Id.make(`${says._tag}:${of}:${mark}:${whom(to)}`)
  return HashMap.has(given, notice) ? Option.none() : Option.some({ _tag: "NoticeGiven", notice, to, of, says, at })
}
