import { type House, HouseEvent, type Proposal } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import type { Change } from "../house/Standing.ts"
import { reads } from "../notices/Notices.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"
import { visible } from "./visible.ts"

const openly = ["selection", "topic", "theme", "committee"] as const
const ofProposal = ["proposal", "commitment", "appraisal", "supervision", "publication", "lookBack"] as const

/** What a change is of, and the proposals it concerns that exist for the one who hears of it. */
export interface Changed {
  readonly what: typeof openly[number] | typeof ofProposal[number] | "examination" | "notice"
  readonly proposals: ReadonlyArray<Proposal.Id>
}

const one = <A extends string>(all: ReadonlyArray<A>, name: string): A | undefined => all.find((each) => each === name)

/** The proposals an event of one of the nouns is about. */
const about = (event: HouseEvent.HouseEvent, { commitments }: House.House): ReadonlyArray<Proposal.Id> => {
  if ("commitment" in event) return Option.toArray(HashMap.get(commitments, event.commitment)).map(({ of }) => of)
  if ("appraisal" in event) return [event.appraisal]
  if ("supervision" in event) return [event.supervision]
  if ("publication" in event) return [event.publication]
  if ("lookBack" in event) return event._tag === "LookBackEntrusted" ? event.of : [event.found.proposal]
  return "proposal" in event ? [event.proposal] : []
}

/** The proposal with those merged into it, or the one it is merged into. */
const family = ({ proposals }: House.House, id: Proposal.Id): ReadonlyArray<Proposal.Id> => {
  const found = Option.getOrUndefined(HashMap.get(proposals, id))
  return found === undefined ? [] : [id, ...found.absorbed, ...(found.stage._tag === "Merged" ? [found.stage.into] : [])]
}

/**
 * Tells who is seated in a committee what a change is of, and nothing where they may not know of it.
 *
 * A proposal is named to whom it existed for before the change or exists for after it: a unit hears that it was taken from it.
 */
export const changedFor = ({ after, before, entry: { event } }: Change, visitor: Seated): Changed | undefined => {
  const noun = HouseEvent.stream(event).split("/", 1)[0] ?? ""
  const open = one(openly, noun)
  if (open !== undefined) return { what: open, proposals: [] }
  if (noun === "examination") return holds(visitor, "proposalsStaff") ? { what: "examination", proposals: [] } : undefined
  if ("notice" in event) {
    const notice = Option.getOrUndefined(HashMap.get(after.notices, event.notice))
    return notice !== undefined && reads(notice.to, visitor) ? { what: "notice", proposals: [] } : undefined
  }
  const what = one(ofProposal, noun)
  if (what === undefined) return undefined
  const sees = (id: Proposal.Id): boolean =>
    [before, after].some((house) => {
      const read = (id: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, id))
      const found = read(id)
      return found !== undefined && visible(found, visitor, read)
    })
  const proposals = [...new Set(about(event, after).flatMap((id) => [...family(before, id), ...family(after, id)]))].filter(sees)
  return proposals.length === 0 ? undefined : { what, proposals }
}
