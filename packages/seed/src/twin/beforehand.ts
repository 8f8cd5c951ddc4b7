import { Committee, Day, type House, Proposal, Station, Theme, Unit } from "@jianyan/domain"
import { DateTime, HashMap, Option } from "effect"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { day } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { committeeId, demo, demo2, members, sectorId } from "./people.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"

const staff = "account-staff"
const session = Committee.SessionId.make("15-5")

/** A theme, who suggested it on which day, and the matter of the papers that took it up. */
interface Told { readonly id: string; readonly matter?: string; readonly on: string; readonly by: Theme.Source; readonly content: Theme.Content }

const unit = (id: string): Theme.Source => ({ _tag: "Unit", unit: Unit.Id.make(id) })
const told = (id: string, on: string, by: Theme.Source, category: string, title: string, why: string, matter?: string): Told => ({ id, on, by, content: { title, why, category }, ...(matter !== undefined && { matter }) })

/** What was collected for the plenary, in the order in which it was printed. */
const printed: ReadonlyArray<Told> = [
  told("hillside-heating", "2025-10-16", { _tag: "Member", member: demo.id }, "urban-rural", "坡地老旧小区接入集中供热", "坡地小区靠物业锅炉供热，连续几个冬季室温不达标。加压站怎么建、补贴怎么出、停暖找谁，值得逐处算清。", "hillside-heating"),
  told("old-lifts", "2025-10-20", unit("housing"), "urban-rural", "老旧小区加装电梯的楼栋协商", "立项的多，用上的不到一半，多数停在低层住户不同意。协商由谁主持、低层怎么补偿，请结合走访提出办法。", "old-lifts"),
  told("elder-meals", "2025-10-21", { _tag: "Body", body: committeeId("society") }, "society", "老年助餐点可持续运营", "助餐点开得起来，撑不下去。人均成本、就餐人数和补贴方式差异很大，需要实地比较。", "elder-meals"),
  told("childcare", "2025-10-23", { _tag: "Body", body: sectorId("women") }, "education-culture-health", "普惠托育的布局和收费", "托位数够，离家近、收费合适的不够。可以从社区用房、师资和备案三个方面调研。", "childcare"),
  told("school-canteen", "2025-10-27", { _tag: "Member", member: demo2.id }, "education-culture-health", "校园餐采购公开和家长监督", "家长最关心菜从哪里来、什么价钱，提了意见有没有人听。", "school-canteen"),
  told("river-sewage", "2025-10-28", { _tag: "Body", body: committeeId("environment") }, "environment", "清源河支流入河排污口整治", "干流水质好转，支流排口反复。排口底数、责任单位和截污进度需要逐条河核对。", "river-sewage"),
  told("sme-credit", "2025-10-30", { _tag: "Body", body: sectorId("acfic") }, "economy", "小微企业融资和账款清欠", "企业反映贷款续得慢、账款要得难。请选一个行业，把链条上的堵点查清楚。", "sme-credit"),
  told("ebike", "2025-11-03", { _tag: "Office" }, "urban-rural", "老旧小区电动自行车充电安全", "飞线充电屡禁不止，根子在车棚和电价。可以结合小区改造清单提出配建标准。", "ebike"),
  told("parcel-village", "2025-11-04", { _tag: "Body", body: committeeId("rural") }, "agriculture", "快递进村和农产品出村", "快递到乡不到村，农产品出村成本高。共配站谁来建、怎么养，值得算一笔账。", "parcel-village"),
  told("overnight-tourism", "2025-11-06", { _tag: "Body", body: committeeId("culture") }, "economy", "过境游转过夜游", "游客平均停留不足一天。夜间公交、住宿和街区业态怎样接得上，请提出一条可以先做的线路。", "overnight-tourism")
]

/** What was suggested later and is still to be chosen from. */
const waiting: ReadonlyArray<Told> = [
  told("school-traffic", "2026-11-10", { _tag: "Member", member: demo2.id }, "education-culture-health", "学校周边上下学交通组织", "家长车辆每天两次堵住主路。错时、即停即走和学生专线可以一起试。"),
  told("gas-pipes", "2026-11-12", unit("housing"), "urban-rural", "老化燃气管道更新的入户难题", "立管更新要进每一户，一户不开门，一栋楼停工。入户协商和临时用气需要办法。"),
  told("family-doctor", "2026-11-17", { _tag: "Body", body: sectorId("medicine") }, "education-culture-health", "家庭医生签约服务的实际使用", "签约率高，签而不约的多。可以从慢病复诊和长处方查起。")
]

const find = (house: House.House, id: string): Theme.Theme => Option.getOrThrow(HashMap.get(house.themes, Theme.Id.make(id)))
const accountOf = (by: Theme.Source): string => by._tag === "Member" ? `account-${by.member}` : by._tag === "Unit" && by.unit === "housing" ? "account-unit" : staff

const suggesting = ({ by, content, id, on }: Told, place: number): Step =>
  step(accountOf(by), time(day(on), 10, place), (house, at) => Theme.suggest(Theme.Id.make(id), session, content, by, committeeOf(house), at))

/** Tells of the reference topics: collected in autumn, printed before the plenary, one not taken up, one taken off the list since, and three that wait. */
export const collecting: ReadonlyArray<Step> = [
  ...[...printed, ...waiting].map(suggesting),
  suggesting(told("city-image", "2025-11-05", { _tag: "Office" }, "education-culture-health", "进一步提升城市形象", "扩大对外影响，提升美誉度。"), 0),
  step(staff, time(day("2025-11-20"), 15), (house, at) => Theme.withdraw(find(house, "city-image"), "题目太泛，没有可以调研的具体问题。", at)),
  step(staff, time(day("2025-11-24"), 9), (house, at) => Theme.publish(house.themes, session, printed.map(({ id }) => Theme.Id.make(id)), at)),
  step(staff, time(day("2026-06-15"), 16), (house, at) => Theme.withdraw(find(house, "overnight-tourism"), "已列入年度协商计划，由专题协商会议政。", at))
]

const stationIn = (house: House.House, place: string): Station.Id | undefined => Option.getOrUndefined(HashMap.get(house.stations, Station.Id.make(`station-${place}`)))?.id

const originOf = ({ draft, n }: Paper, house: House.House): Proposal.Origin.Origin => {
  const theme = Dice.hash(`theme ${n}`) % 3 === 0 ? undefined : printed.find(({ matter }) => matter === draft.matter)?.id
  const station = Dice.hash(`station ${n}`) % 5 === 0 ? stationIn(house, draft.place) : undefined
  return { ...(theme !== undefined && { theme: Theme.Id.make(theme) }), ...(station !== undefined && { station }) }
}

const talk = (house: House.House, paper: Paper, at: DateTime.Utc) => {
  const { proposer } = paper
  if (proposer._tag === "Members") return []
  const all = members.filter((one) => sectorId(one.sector) === proposer.body).length
  return Proposal.recordTalk(standing(house, paper.id, "Drafted"), Option.getOrThrow(HashMap.get(house.bodies, proposer.body)), Option.getOrThrow(HashMap.get(house.members, proposer.signedBy)), {
    on: Day.of(at), present: Math.max(1, all - Dice.hash(`present ${paper.n}`) % 4), of: all, result: "与会委员逐条讨论，同意以界别名义提出，由召集人签发。"
  }, at)
}

/** Plans what is said of a paper of the session while it is a draft: the station and the theme it came of, and that a sector talked it over. */
export const beforehand = (paper: Paper, drafted: DateTime.Utc): ReadonlyArray<Step> => {
  const { id, on, proposer } = paper
  if (!id.startsWith("p-26") || on < "2025-12-08") return []
  const first = `account-${Proposal.Proposer.signatory(proposer)}`
  return [
    step(first, DateTime.add(drafted, { minutes: 5 }), (house, at) => {
      const origin = originOf(paper, house)
      return Object.keys(origin).length === 0 ? [] : Proposal.stateOrigin(standing(house, id, "Drafted"), origin, house.stations, house.themes, at)
    }),
    ...(proposer._tag === "Body" && proposer.body.startsWith("sector-") ? [step(first, DateTime.add(drafted, { minutes: 30 }), (house, at) => talk(house, paper, at))] : [])
  ]
}
