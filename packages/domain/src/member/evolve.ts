import { HashMap } from "effect"
import type * as Member from "./Member.ts"
import { MemberEvent } from "./MemberEvent.ts"

/** All members of a committee by id. */
export type Members = HashMap.HashMap<Member.Id, Member.Member>
/** No members: what a journal is folded from. */
export const empty: Members = HashMap.empty()

/** Applies one event to the members. */
export const evolve = (self: Members, event: MemberEvent): Members => {
  const change = (f: (it: Member.Member) => Member.Member) => HashMap.modify(self, event.member, f)
  return MemberEvent.match(event, {
    MemberSeated: ({ _tag, at, member, ...seat }) => HashMap.set(self, member, { id: member, ...seat, positions: [] }),
    MemberMoved: ({ _tag, at, member, ...to }) => change((it) => ({ ...it, ...to })),
    PositionTaken: ({ from, position }) => change((it) => ({ ...it, positions: [...it.positions, { position, from }] })),
    PositionLeft: ({ position, until }) =>
      change((it) => ({ ...it, positions: it.positions.map((held) => held.position === position && held.until === undefined ? { ...held, until } : held) })),
    HeadshipTaken: ({ body, from }) => change((it) => ({ ...it, heads: [...it.heads ?? [], { body, from }] })),
    HeadshipLeft: ({ body, until }) =>
      change((it) => ({ ...it, heads: (it.heads ?? []).map((held) => held.body === body && held.until === undefined ? { ...held, until } : held) })),
    MemberLeft: ({ until }) => change((it) => ({ ...it, until }))
  })
}
