import { type HouseEvent, Notice, type Proposal } from "@jianyan/domain"
import { Option } from "effect"
import type { Situation } from "../proposals/asking.ts"

/** Writes an event together with the notices about it, each to one reader; `mark` tells two such events of one proposal apart. */
export const telling = (event: HouseEvent.HouseEvent, self: Pick<Proposal.Proposal, "id">, { at, house }: Situation, says: Notice.Matter, to: ReadonlyArray<Notice.Reader>, mark = String(at.epochMilliseconds)) =>
  ({ events: [event, ...to.flatMap((reader) => Option.toArray(Notice.give(house.notices, reader, self.id, says, mark, at)))], seen: [] })
