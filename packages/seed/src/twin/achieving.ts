import { Achievement, type Day, type House, Unit } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { day } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { standing, type Step, step } from "./Plan.ts"

interface Yield { readonly lead: string; readonly of: RegExp; readonly what: string; readonly measure: string; readonly least: number; readonly most: number }

const yields = (lead: string, of: RegExp, what: string, measure: string, least: number, most: number): Yield => ({ lead, of, what, measure, least, most })

/** What comes of a proposal in figures, by the unit that handles it and what its title speaks of. */
const all: ReadonlyArray<Yield> = [
  yields("education", /教师/u, "培训教师", "人次", 40, 260), yields("education", /营养|食堂|供餐/u, "规范供餐的学校", "所", 6, 40),
  yields("health", /医|病|签约/u, "培训基层医务人员", "人次", 30, 180),
  yields("housing", /物业/u, "引入物业服务的小区", "个", 3, 30), yields("housing", /燃气/u, "入户检查燃气", "户", 200, 2_400), yields("housing", /老旧|散楼/u, "改造老旧小区住户", "户", 120, 900),
  yields("urban", /停车/u, "增设停车泊位", "个", 40, 500), yields("urban", /背街|小巷|照明/u, "新装、修复路灯", "盏", 12, 160), yields("urban", /厨余|垃圾/u, "设置分类投放点", "个", 10, 90),
  yields("agriculture", /厕/u, "改造农村户厕", "户", 60, 700), yields("agriculture", /种养|粪肥|农田/u, "推广种养结合", "亩", 300, 2_400),
  yields("culture", /旅游|游客|康养/u, "开展文旅推介", "场", 4, 24),
  yields("ecology", /排污/u, "整治排污口", "个", 3, 28), yields("ecology", /宁静|油烟|扬尘|噪/u, "整改扰民点位", "处", 5, 40),
  yields("civil-affairs", /儿童/u, "走访留守儿童", "人次", 30, 240), yields("civil-affairs", /殡葬/u, "公示收费项目", "项", 8, 40), yields("civil-affairs", /老/u, "上门探访独居老人", "人次", 60, 400),
  yields("labour", /就业|人才|电商|培训/u, "开展职业技能培训", "人次", 50, 420),
  yields("land", /用地|厂房|采石/u, "盘活闲置用地", "亩", 20, 300),
  yields("transport", /公交/u, "新增、调整公交站点", "个", 4, 36)
]

const yieldOf = ({ draft: { lead, title } }: Paper): Yield | undefined => all.find((one) => one.lead === lead && one.of.test(title))

const known = (house: House.House, { id }: Paper) => Option.getOrUndefined(HashMap.get(house.achievements, id))

const told = (paper: Paper, it: Yield, count: number, on: Day.Day, place: number): Step =>
  step(`account-unit-${paper.draft.lead}`, time(on, 16, place), (house, at) =>
    Achievement.tell(standing(house, paper.id, "Closed"), { what: it.what, measure: it.measure, count, on }, Unit.Id.make(paper.draft.lead), known(house, paper), at))

/** Plans what units tell came of closed proposals: one grew and is told again, and one was told wrongly, struck and told anew. */
export const achieving = (closed: ReadonlyArray<Paper>): ReadonlyArray<Step> =>
  closed.flatMap((paper) => { const it = yieldOf(paper); return it === undefined ? [] : [{ it, paper }] }).flatMap(({ it, paper }, place) => {
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
