import { type Day, type House, type Member, Report } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { report } from "../texts/reports/report.ts"
import { day, later, workedBetween, workingDay } from "./calendar.ts"
import { demo, demo2, others } from "./people.ts"
import { type Step, step } from "./Plan.ts"

/** How many reports the twin has, how many were taken up by the city, the province and the state, and how many leaders wrote an instruction on. */
export const sizes = { submitted: 538, city: 193, province: 55, national: 4, instructed: 8 } as const

/** The last day on which a report may come in to be taken up in the year told. */
const lastTakenUp = day("2026-10-16")

interface Plan {
  readonly id: Report.Id
  readonly authors: readonly [Member.Id, ...Array<Member.Id>]
  readonly content: Report.Content
  readonly on: Day.Day
  readonly dice: Dice.Dice
}

const isHeating = (n: number) => report(n).unit === "heating"

const plans = (): ReadonlyArray<Plan> => {
  const demoText = Array.from({ length: sizes.submitted }, (_, n) => n).find(isHeating) ?? 0
  const days = Dice.seeded("twin reports")
  return Array.from({ length: sizes.submitted }, (_, n): Plan => {
    const dice = Dice.seeded(`report of ${n}`)
    const { analysis, situation, suggestion, title } = report(n)
    const drawn = days.int(0, 319)
    const who = dice.pick(others), second = dice.pick(others)
    const own: Plan["authors"] = second !== who && dice.int(1, 100) <= 12 ? [who.id, second.id] : [who.id]
    const authors: Plan["authors"] = n === demoText ? [demo.id] : n === demoText + 1 ? [demo2.id] : own
    return {
      id: Report.Id.make(`r-${String(n + 1).padStart(3, "0")}`), authors, dice,
      content: { title, text: [situation, analysis, suggestion].join("\n") },
      on: n === demoText ? day("2026-02-11") : n === demoText + 1 ? day("2026-11-09") : later(day("2026-01-04"), drawn)
    }
  })
}

const known = (house: House.House, id: Report.Id): Report.Report => Option.getOrThrow(HashMap.get(house.reports, id))

/** Who writes instructions, by office. */
const leaders: ReadonlyArray<readonly [level: Report.Level, office: string]> = [
  ["city", "市委主要负责同志"], ["province", "省政协主要负责同志"], ["city", "市政府分管负责同志"], ["province", "省政协主要负责同志"],
  ["province", "省人民政府主要负责同志"], ["city", "市委主要负责同志"], ["province", "省政协分管负责同志"], ["province", "省政协主要负责同志"]
]

const manners = ["single", "single", "single", "merged", "merged", "forwarded"] as const

/** Plans the reports of the year: submitted by members, some taken up by the city, of these some by the province and the state, and a few instructed on. */
export const reporting = (): ReadonlyArray<Step> => {
  const all = plans()
  const submitted = all.map(({ authors, content, dice, id, on }) =>
    step(`account-${authors[0]}`, time(on, dice.int(8, 21), dice.int(0, 59)), (_, at) => Report.submit(id, authors, content, at)))
  const isDemo = ({ authors }: Plan) => authors[0] === demo.id
  const eligible = all.filter((one) => one.on <= lastTakenUp && one.authors[0] !== demo2.id)
  const spread = <A>(list: ReadonlyArray<A>, count: number): ReadonlyArray<A> => Array.from({ length: count }, (_, n) => Dice.at(list, Math.floor((n * list.length) / count)))
  const own = eligible.filter(isDemo)
  const city = [...own, ...spread(eligible.filter((one) => !isDemo(one)), sizes.city - own.length)]
    .map((plan) => ({ plan, on: workingDay(plan.on, plan.dice.int(3, 12)), minute: plan.dice.int(0, 200) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.minute - b.minute))
  const province = [...city.filter(({ plan }) => isDemo(plan)), ...spread(city.filter(({ plan }) => !isDemo(plan)), sizes.province - own.length)]
    .map(({ on, plan }) => ({ plan, on: workingDay(on, plan.dice.int(5, Math.min(18, workedBetween(on, day("2026-11-19"))))) }))
  const national = spread(province.filter(({ on, plan }) => on < "2026-08-01" && !isDemo(plan)), sizes.national).map(({ on, plan }) => ({ plan, on: workingDay(on, plan.dice.int(12, 40)) }))
  const instructed = spread(city.filter(({ on, plan }) => on < "2026-10-01" && !isDemo(plan)), sizes.instructed)
  const adopt = ({ id }: Plan, level: Report.Level, manner: Report.Adoption["manner"], document: string, on: Day.Day, minute: number): Step =>
    step("account-liaison", time(on, 14, minute % 240), (house, at) => Report.adopt(known(house, id), { level, manner, document }, at))
  return [
    ...submitted,
    ...city.map(({ minute, on, plan }, place) => adopt(plan, "city", isDemo(plan) ? "single" : plan.dice.pick(manners), `《政协委员建言》2026年第${place + 1}期`, on, minute)),
    ...province.map(({ on, plan }, place) => adopt(plan, "province", "single", `省政协社情民意信息采用通报2026年第${place + 1}号`, on, plan.dice.int(0, 239))),
    ...national.map(({ on, plan }, place) => adopt(plan, "national", "merged", `全国政协信息综合采用2026年第${place + 1}号`, on, plan.dice.int(0, 239))),
    ...instructed.map(({ on, plan }, place) => {
      const [level, office] = Dice.at(leaders, place)
      return step("account-liaison", time(workingDay(on, 6), 16, 10), (house, at) => Report.instruct(known(house, plan.id), { level, office, document: `批示抄清2026年第${place + 1}号` }, at))
    })
  ]
}
