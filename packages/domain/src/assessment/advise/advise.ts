import type { Day } from "../../committee/Day.ts"
import type { Amount } from "../Pay.ts"
import { concerns, type Item, type Node, type Rulebook } from "../Rulebook.ts"
import type { Line, Sheet, Why } from "../Sheet.ts"
import { type Room, rooms } from "./room.ts"
import { type Wanting, wanting } from "./wanting.ts"

/**
 * What the rulebook itself says would change a sheet; it knows of nobody else's.
 *
 * `waiting` are the lines withheld only until something comes: a document, a stage, more of the same, a duty met. `withheld` are those that stay
 * withheld. `unrecorded` are the items of the table that concern the member and for which there is no record at all, which is not the same as zero.
 */
export interface Advice {
  readonly duties: ReadonlyArray<Wanting>
  readonly rooms: ReadonlyArray<Room>
  readonly waiting: ReadonlyArray<Line>
  readonly withheld: ReadonlyArray<Line>
  readonly unrecorded: ReadonlyArray<string>
}

const waits: ReadonlyArray<Why["_tag"]> = ["NeedsEvidence", "NothingForStage", "NothingForLevel", "Below", "BeforeNth", "DutyUnmet"]
const final: ReadonlyArray<Why["_tag"]> = [
  "CountedOnce", "BeyondCount", "SameOccasion", "PaidElsewhere", "OtherAlternative", "NothingForPart", "FirstOnly", "BeyondPeople", "Exempt", "Overruled", "Repeated"
]

/** Says of a sheet what would change it, as it looks on a day: from the rulebook and the sheet alone. */
export const advise = (rulebook: Rulebook, sheet: Sheet, today: Day): Advice => {
  const spoken = new Set(sheet.lines.map(({ item }) => item))
  const unmet = new Set(sheet.lines.flatMap(({ why }) => why._tag === "DutyUnmet" ? why.gates : []))
  return {
    duties: wanting(rulebook, sheet, today),
    rooms: rooms(rulebook, sheet),
    waiting: sheet.lines.filter(({ why }) => waits.includes(why._tag)),
    withheld: sheet.lines.filter(({ why }) => final.includes(why._tag)),
    unrecorded: rulebook.table === undefined ? [] : items(rulebook.table, sheet, unmet).filter((item) => gives(item) && !spoken.has(item.id)).map(({ id }) => id)
  }
}

/** The items that concern a member, but for those a duty closes as a whole. */
const items = (node: Node, sheet: Sheet, unmet: ReadonlySet<string>): ReadonlyArray<Item> => {
  if (!concerns(node, sheet.roles) || (node.requires?.some((gate) => unmet.has(gate)) ?? false)) return []
  return node.node === "item" ? [node] : node.of.flatMap((child) => items(child, sheet, unmet))
}

/** Whether an item can give points: one that only takes them is not missed. */
const gives = ({ pays }: Item): boolean => {
  switch (pays.by) {
    case "mark": return false
    case "each": return positive(pays.points)
    case "level": return Object.values(pays.points).some(positive)
    case "stage": return pays.stages.some(({ points }) => positive(points))
    case "steps": return pays.steps.some(({ points }) => points > 0)
    default: return pays.points > 0
  }
}

const positive = (amount: Amount): boolean => typeof amount === "number" ? amount > 0 : Object.values(amount).some((points) => points > 0)
