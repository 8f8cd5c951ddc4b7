import { Assessment, Body, Committee, Day, Member, Rulebook, Unit } from "@jianyan/domain"
import { type DateTime, HashMap, Option } from "effect"
import { time } from "../Story.ts"
import { committees } from "../texts/committees.ts"
import { groups } from "../texts/groups.ts"
import { sectors } from "../texts/sectors.ts"
import { units } from "../texts/units.ts"
import { calendar, day, holidays2025 } from "./calendar.ts"
import { committeeId, demo, demo2, groupId, isStanding, members, partyId, ranked, sectorId } from "./people.ts"
import { committeeOf, type Step, step } from "./Plan.ts"

/** The committee the twin tells. */
export const committee = Committee.Id.make("binhe")

const founded = time(day("2021-12-20"), 9)
const seatedAt = time(day("2022-01-10"), 15)
const termBegins = day("2022-01-10")

const session = (number: number, opens: string, closes: string, windowOpens: string, windowCloses: string): Committee.Session => ({
  id: Committee.SessionId.make(`15-${number}`), term: 15, number, opens: day(opens), closes: day(closes), windowOpens: time(day(windowOpens), 0), windowCloses: time(day(windowCloses), 18)
})

const checked = (id: string, zh: string, en: string) => ({ id, name: { zh, en } })

/** The standard policy with one joint examination and the checklist for rework; eighteen key proposals are usual, two in a hundred filed may be excellent and a fifth of the units advanced, plenary proposals are handed over within forty-five days of the close and others within ten of their filing, what is urgent is replied to within thirty days, what nobody holds back is public with what the proposers thought of it and the figures of the session, and more than half must be there for a plenary or the standing committee to decide. */
const policy: Committee.Policy.Policy = {
  ...Committee.standardPolicy,
  choice: { key: 18, excellentShare: 200, collectiveShare: 2_000, unitShare: 2_000 },
  urgent: { within: 30, in: "days" },
  handingOver: { within: 45, ordinaryWithin: 10, in: "days" },
  publication: { unlessDecided: "full", figures: true, feedback: true },
  followUp: { month: 11 },
  quorum: [{ meeting: "plenary", over: [1, 2] }, { meeting: "standing", over: [1, 2] }],
  examination: {
    steps: ["joint"],
    rework: [
      checked("one-matter", "一事一案：一件提案只写一件事", "One matter in one proposal"),
      checked("situation", "情况写清楚：在哪里、有多少、依据是什么", "The situation with places, figures and sources"),
      checked("analysis", "分析写到原因，不只列现象", "An analysis of the cause, not only what is seen"),
      checked("suggestion", "建议具体、可办理，写明由谁办", "Concrete recommendations that somebody can carry out"),
      checked("title", "案由与内容一致", "A title that fits the content")
    ]
  }
}

const beginnings: ReadonlyArray<Step> = [
  step("system", founded, (_, at) => Committee.found(committee, { zh: "滨河市政协", en: "Binhe Municipal Committee of the CPPCC" }, policy, at)),
  step("system", founded, (house, at) => Committee.openTerm(committeeOf(house), { number: 15, from: termBegins, until: day("2027-01-10") }, at)),
  step("account-office", time(day("2024-09-25"), 10), (house, at) =>
    Committee.callSession(committeeOf(house), session(4, "2025-01-13", "2025-01-17", "2024-10-14", "2025-01-15"), at)),
  step("account-office", time(day("2024-11-13"), 9), (house, at) => Committee.publishCalendar(committeeOf(house), holidays2025, at)),
  step("account-office", time(day("2025-09-24"), 10), (house, at) =>
    Committee.callSession(committeeOf(house), session(5, "2026-01-12", "2026-01-16", "2025-10-12", "2026-01-14"), at)),
  step("account-office", time(day("2025-11-05"), 9), (house, at) => Committee.publishCalendar(committeeOf(house), calendar, at)),
  step("account-evaluator", time(day("2025-12-30"), 10), (house, at) => Rulebook.adopt(house.rulebooks, Assessment.binhe, at))
]

const form = (body: Body.Id, kind: Body.Kind, zh: string, en: string): Step => step("account-office", founded, (_, at) => Body.form(body, kind, { zh, en }, at))

const parties = ["rcck", "cdl", "cndca", "capd", "cpwdp", "zhigong", "jiusan"] as const

const bodies: ReadonlyArray<Step> = [
  ...sectors.map(({ en, id, zh }) => form(sectorId(id), "sector", zh, en)),
  ...sectors.filter(({ id }) => parties.some((party) => party === id)).map(({ en, id, zh }) =>
    form(partyId(id), "party", `${zh.slice(0, -1)}滨河市委会`, `Binhe Municipal Committee of the ${en}`)),
  ...committees.map(({ en, id, zh }) => form(committeeId(id), "specialCommittee", zh, en)),
  ...groups.map(({ en, id, zh }) => form(groupId(id), "group", zh, en))
]

/** The kinds of the city's units as committees part them; departments under a ministry and people's organisations are others. */
const kindOf = { party: "party", bureau: "government", court: "judicial", people: "other", vertical: "other", institution: "enterprise", zone: "county", district: "county", firm: "enterprise" } as const satisfies Record<typeof units[number]["kind"], Unit.Kind>

const registered = units.flatMap(({ en, former, id, kind, zh }): ReadonlyArray<Step> => {
  const unit = Unit.Id.make(id)
  const names = [...former.map((one) => ({ zh: one.zh })), { zh, en }]
  const from = (index: number): Day.Day => {
    const before = former[index - 1]
    return before === undefined ? day("2000-01-01") : Day.addDays(day(before.until), 1)
  }
  return names.map((name, index) => {
    const when: DateTime.Utc = from(index) > Day.of(founded) ? time(from(index), 9) : founded
    return step("account-office", when, (house, at) =>
      index === 0 ? Unit.register(unit, name, from(0), at, kindOf[kind]) : Unit.rename(Option.getOrThrow(HashMap.get(house.units, unit)), name, from(index), at))
  })
})

const seats = members.map((one) =>
  step("account-office", founded, (_, at) =>
    Member.seat(one.id, { term: 15, sector: sectorId(one.sector), specialCommittee: committeeId(one.committee), group: groupId(one.group), from: termBegins }, at)))

const take = (member: Member.Id, position: Member.Position): Step =>
  step("account-office", seatedAt, (house, at) => Member.takePosition(Option.getOrThrow(HashMap.get(house.members, member)), position, termBegins, at))

/** The sectors whose first member is a vice chairperson; one more comes from the Communist Party. */
const viceFrom = ["rcck", "cdl", "cndca", "acfic", "science", "medicine", "nonaffiliates"] as const

const positions: ReadonlyArray<Step> = [
  ...members.filter(isStanding).map((one) => take(one.id, "standing")),
  take(ranked("cpc", 0).id, "chairperson"),
  ...[ranked("cpc", 1), ...viceFrom.map((sector) => ranked(sector, 0))].map((one) => take(one.id, "viceChairperson")),
  take(ranked("invited", 0).id, "secretaryGeneral"),
  ...groups.flatMap(({ id }) => {
    const convenor = members.find((one) => one.group === id && !isStanding(one) && one !== demo && one !== demo2)
    return convenor === undefined ? [] : [take(convenor.id, "convenor")]
  })
]

const head = (member: Member.Id, body: Body.Id): Step =>
  step("account-office", seatedAt, (house, at) => Member.takeHeadship(Option.getOrThrow(HashMap.get(house.members, member)), body, termBegins, at))

/** The members who sign for a sector, a party or a committee; groups are signed for by their convenors. */
const heads: ReadonlyArray<Step> = [
  ...sectors.map(({ id }) => head(ranked(id, 0).id, sectorId(id))),
  ...parties.map((id) => head(ranked(id, 0).id, partyId(id))),
  ...committees.map(({ id }) => head((members.find((one) => one.committee === id && one.rank < 2) ?? ranked("cpc", 0)).id, committeeId(id)))
]

/** How the committee comes into being: its term, sessions and calendars, bodies, units and members. */
export const founding: ReadonlyArray<Step> = [...beginnings, ...bodies, ...registered, ...seats, ...positions, ...heads]
