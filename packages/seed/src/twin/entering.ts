import { type Body, type Day, Entry } from "@jianyan/domain"
import { HashMap } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { type Reported, reported } from "../texts/entries.ts"
import { day, later, today, workingDay } from "./calendar.ts"
import { demo, groupId, others, ranked, sectorId, type Seated } from "./people.ts"
import { type Step, step } from "./Plan.ts"

type Fate = "confirmed" | "changed" | "refused" | "waiting"

const contentOf = ({ account, evidence, form, levels, outcomes, title }: Reported, on: Day.Day, organiser?: Body.Id): Entry.Content =>
  ({ form, title, on, account, ...(levels !== undefined && { levels }), ...(outcomes !== undefined && { outcomes }), ...(evidence !== undefined && { evidence }), ...(organiser !== undefined && { organiser }) })

const told = (id: string, who: Seated, text: Reported, on: Day.Day, fate: Fate, organiser = text.form === "reflection" ? groupId(who.group) : undefined): ReadonlyArray<Step> => {
  const entry = Entry.Id.make(id), content = contentOf(text, on, organiser), minutes = Dice.hash(id) % 60
  const report = step(`account-${who.id}`, time(later(on, 2), 20, minutes), (_, at) => Entry.report(entry, who.id, content, `account-${who.id}`, at))
  const review = (verb: (self: Entry.Entry, at: Parameters<typeof Entry.refuse>[3]) => ReturnType<typeof Entry.confirm> | ReturnType<typeof Entry.refuse>) =>
    step("account-evaluator", time(workingDay(later(on, 5)), 14, minutes), (house, at) => verb(HashMap.getUnsafe(house.entries, entry), at))
  switch (fate) {
    case "waiting": return [report]
    case "confirmed": return [report, review((self, at) => Entry.confirm(self, content, undefined, "account-evaluator", at))]
    case "refused": return [report, review((self, at) => Entry.refuse(self, "未附证明材料，请补报后再审。", "account-evaluator", at))]
    case "changed": {
      const { levels: _, ...plain } = content
      const changed: Entry.Content = content.levels === undefined ? { ...plain, title: `${content.title}（与他人合作）` } : { ...plain, levels: ["county"] }
      return [report, review((self, at) => Entry.confirm(self, changed, "核对材料后更正。", "account-evaluator", at))]
    }
  }
}

const fateOf = (turn: number, on: Day.Day): Fate => {
  if (on > later(today, -12)) return "waiting"
  return turn <= 86 ? "confirmed" : turn <= 93 ? "changed" : "refused"
}

/** Plans what members report of themselves through the year, and what the evaluators make of it; the demo member has one of each, and one waits for the head of a sector that organised it. */
export const entering = (): ReadonlyArray<Step> => [
  ...others.filter((_, n) => n % 2 === 0).flatMap((who, n) => {
    const dice = Dice.seeded(`entry ${who.id}`), on = later(day("2026-01-20"), dice.int(0, 300))
    return told(`e-${String(n + 1).padStart(3, "0")}`, who, Dice.at(reported, dice.int(0, reported.length - 1)), on, fateOf(dice.int(1, 100), on))
  }),
  ...told("e-d1", demo, Dice.at(reported, 0), day("2026-04-17"), "changed"),
  ...told("e-d2", demo, Dice.at(reported, 3), day("2026-07-06"), "confirmed"),
  ...told("e-d3", demo, Dice.at(reported, 4), day("2026-11-12"), "waiting"),
  ...told("e-d4", ranked("cpc", 2), Dice.at(reported, 1), day("2026-11-13"), "waiting", sectorId("cpc"))
]
