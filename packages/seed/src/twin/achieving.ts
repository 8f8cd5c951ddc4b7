import { Achievement, type Day, type House, Unit } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { day } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { standing, type Step, step } from "./Plan.ts"

interface Yield { readonly what: string; readonly measure: string; readonly least: number; readonly most: number }

/** What comes of a proposal in figures, by the unit that handles it. */
const yields: Readonly<Record<string, Yield>> = {
  education: { what: "培训教师", measure: "人次", least: 40, most: 260 },
  health: { what: "培训基层医务人员", measure: "人次", least: 30, most: 180 },
  housing: { what: "改造老旧小区住户", measure: "户", least: 120, most: 900 },
  transport: { what: "新增、调整公交站点", measure: "个", least: 4, most: 36 },
  culture: { what: "送文化下乡演出", measure: "场", least: 6, most: 60 },
  urban: { what: "增设停车泊位", measure: "个", least: 40, most: 500 },
  commerce: { what: "新建便民菜市场", measure: "个", least: 1, most: 6 },
  "civil-affairs": { what: "上门探访独居老人", measure: "人次", least: 60, most: 400 },
  land: { what: "办理不动产登记", measure: "件", least: 80, most: 600 },
  ecology: { what: "整治排污口", measure: "个", least: 3, most: 28 },
  agriculture: { what: "建设高标准农田", measure: "亩", least: 300, most: 2_400 },
  labour: { what: "开展职业技能培训", measure: "人次", least: 50, most: 420 }
}

const known = (house: House.House, { id }: Paper) => Option.getOrUndefined(HashMap.get(house.achievements, id))

const told = (paper: Paper, it: Yield, count: number, on: Day.Day, place: number): Step =>
  step(`account-unit-${paper.draft.lead}`, time(on, 16, place), (house, at) =>
    Achievement.tell(standing(house, paper.id, "Closed"), { what: it.what, measure: it.measure, count, on }, Unit.Id.make(paper.draft.lead), known(house, paper), at))

/** Plans what units tell came of closed proposals: one grew and is told again, and one was told wrongly, struck and told anew. */
export const achieving = (closed: ReadonlyArray<Paper>): ReadonlyArray<Step> =>
  closed.flatMap((paper) => { const it = yields[paper.draft.lead]; return it === undefined ? [] : [{ it, paper }] }).flatMap(({ it, paper }, place) => {
    const dice = Dice.seeded(`achievement ${paper.n}`), count = dice.int(it.least, it.most)
    if (place === 0) return [told(paper, it, count, day("2026-08-31"), place), told(paper, it, count + dice.int(it.least, it.most), day("2026-11-10"), place)]
    if (place !== 1) return [told(paper, it, count, day("2026-10-30"), place % 60)]
    return [
      told(paper, it, count * 10, day("2026-10-30"), place),
      step("account-staff", time(day("2026-11-02"), 9), (house, at) => {
        const achievement = known(house, paper)
        if (achievement === undefined) throw new RangeError("nothing was told to strike")
        return Achievement.strike(achievement, 1, "多写了一个零。", undefined, at)
      }),
      told(paper, it, count, day("2026-11-03"), place)
    ]
  })
