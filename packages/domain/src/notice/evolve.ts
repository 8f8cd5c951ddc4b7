import { HashMap } from "effect"
import type * as Notice from "./Notice.ts"
import { NoticeEvent } from "./NoticeEvent.ts"

/** All notices of a committee by id. */
export type Notices = HashMap.HashMap<Notice.Id, Notice.Notice>
/** No notices: what a journal is folded from. */
export const empty: Notices = HashMap.empty()

/** Applies one event to the notices; a notice given again stays the first one, and who saw it first stays named. */
export const evolve = (self: Notices, event: NoticeEvent): Notices =>
  NoticeEvent.match(event, {
    NoticeGiven: ({ at, notice, of, says, to }) => HashMap.has(self, notice) ? self : HashMap.set(self, notice, { id: notice, to, ...(of !== undefined && { of }), says, at }),
    NoticeSeen: ({ at, by, notice }) => HashMap.modify(self, notice, (it) => it.seen === undefined ? { ...it, seen: { by, at } } : it)
  })
