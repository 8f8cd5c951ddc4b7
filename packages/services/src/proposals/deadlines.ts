import type { Day, House, Proposal } from "@jianyan/domain"
import { HashMap } from "effect"
import type { Seated } from "../visitor/Visitor.ts"
import { reader } from "./statistics.ts"
import { visible } from "./visible.ts"

/** Lists the proposals whose reply is due in a month such as "2026-03", day by day, of those that exist for the one who asks. */
export const deadlines = (house: House.House, visitor: Seated, month: string): ReadonlyMap<Day.Day, ReadonlyArray<Proposal.Proposal>> => {
  const lead = reader(house), days = new Map<Day.Day, Array<Proposal.Proposal>>()
  for (const self of HashMap.values(house.proposals)) {
    if (self.stage._tag !== "HandedOver" && self.stage._tag !== "Accepted") continue
    const { day } = self.stage.handling.deadline
    if (!day.startsWith(`${month}-`) || !visible(self, visitor, lead)) continue
    const known = days.get(day)
    if (known === undefined) days.set(day, [self])
    else known.push(self)
  }
  return new Map([...days].sort(([one], [other]) => one < other ? -1 : 1).map(([day, all]) => [day, all.sort((one, other) => (one.number ?? 0) - (other.number ?? 0))]))
}
