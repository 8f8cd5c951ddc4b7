import { Activity, Assessment, Body, Commitment, Committee, Day, Meeting, Member, Notice, Numbering, Proposal, Report, Rulebook, Station, Unit } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { holidays2026 } from "./holidays.ts"
import { openings } from "./openings.ts"
import { publish, supervise } from "./morningHonours.ts"
import { object } from "./morningObjection.ts"
import { matters } from "./morningMatters.ts"
import { begin, type Story, type Telling, time } from "./Story.ts"

const committee = Committee.Id.make("binhe")
const day = (text: string) => Day.Day.make(text)
const member = (id: string) => Member.Id.make(id)
const unit = (id: string) => Unit.Id.make(id)
const body = (id: string) => Body.Id.make(id)
const proposal = (n: number) => Proposal.Id.make(`p-${n}`)

const people = [
  ["m-1", "沈临川"], ["m-2", "陆知夏"], ["m-3", "方以南"], ["m-4", "顾清和"], ["m-5", "韩松年"], ["m-6", "叶望舒"],
  ["m-7", "苏立言"], ["m-8", "程若谷"], ["m-9", "袁思齐"], ["m-10", "贺明远"], ["m-11", "白听雨"], ["m-12", "曹安之"]
] as const

const bodies = [
  ["environment-resources", "sector", "环境资源界", "Environment and resources"], ["education", "sector", "教育界", "Education"], ["medicine", "sector", "医药卫生界", "Medicine and health"],
  ["cndca", "sector", "民建界", "China National Democratic Construction Association"], ["proposals", "specialCommittee", "提案委员会", "Committee on Proposals"],
  ["environment", "specialCommittee", "人口资源环境委员会", "Committee on Population, Resources and Environment"], ["group-1", "group", "城关第一小组", "Chengguan group 1"], ["group-2", "group", "河东小组", "Hedong group"]
] as const
const sectors = ["environment-resources", "education", "medicine", "cndca"] as const

const units = [
  ["housing", "市住房和城乡建设局", "Municipal Housing and Urban-Rural Development Bureau"], ["finance", "市财政局", "Municipal Finance Bureau"],
  ["education", "市教育局", "Municipal Education Bureau"], ["transport", "市交通运输局", "Municipal Transport Bureau"], ["health", "市卫生健康委员会", "Municipal Health Commission"]
] as const

const committeeOf = (telling: Telling) => Option.getOrThrow(telling.house().committee)
const known = (telling: Telling, id: Proposal.Id) => Option.getOrThrow(HashMap.get(telling.house().proposals, id))
const atStage = <Tag extends Proposal.Stage["_tag"]>(telling: Telling, id: Proposal.Id, ...tags: ReadonlyArray<Tag>) => Result.getOrThrow(Proposal.at(known(telling, id), ...tags))

const found = (telling: Telling) => {
  const early = time(day("2021-12-20"), 9)
  telling.say("system", early, (_, at) => Committee.found(committee, { zh: "滨河市政协", en: "Binhe Municipal Committee of the CPPCC" }, Committee.standardPolicy, at))
  telling.say("system", early, (_, at) => Committee.publishCalendar(committeeOf(telling), holidays2026, at))
  telling.say("system", early, (_, at) => Committee.openTerm(committeeOf(telling), { number: 15, from: day("2022-01-10"), until: day("2027-01-10") }, at))
  telling.say("system", time(day("2025-12-20"), 9), (_, at) =>
    Committee.callSession(committeeOf(telling), {
      id: Committee.SessionId.make("15-5"), term: 15, number: 5, opens: day("2026-01-12"), closes: day("2026-01-16"),
      windowOpens: time(day("2025-10-12"), 0), windowCloses: time(day("2026-01-14"), 18)
    }, at))
  for (const [id, kind, zh, en] of bodies) telling.say("system", early, (_, at) => Body.form(body(id), kind, { zh, en }, at))
  for (const [id, zh, en] of units) telling.say("system", early, (_, at) => Unit.register(unit(id), { zh, en }, day("2019-01-18"), at))
  people.forEach(([id], n) =>
    telling.say("system", early, (_, at) =>
      Member.seat(member(id), {
        term: 15, sector: body(sectors[n % sectors.length] ?? sectors[0]), specialCommittee: body(n % 2 === 0 ? "environment" : "proposals"), group: body(n % 3 === 0 ? "group-2" : "group-1"), from: day("2022-01-10")
      }, at)))
  for (const id of ["m-3", "m-4"]) telling.say("system", early, (house, at) => Member.takePosition(Option.getOrThrow(HashMap.get(house.members, member(id))), "standing", day("2022-01-10"), at))
  telling.say("system", early, (house, at) => Member.takeHeadship(Option.getOrThrow(HashMap.get(house.members, member("m-2"))), body("education"), day("2022-01-10"), at))
  telling.say("system", time(day("2025-12-30"), 10), (house, at) => Rulebook.adopt(house.rulebooks, Assessment.binhe, at))
}

const write = (telling: Telling, n: number, first: string, invited: ReadonlyArray<string>, submitted: Day.Day | undefined) => {
  const content = matters[n - 1]
  if (content === undefined) throw new Error(`the morning has no matter ${n}`)
  const actor = `account-${first}`
  const on = submitted ?? day("2026-01-09")
  const proposer: Proposal.Proposer.Proposer = { _tag: "Members", first: member(first), with: invited.map((id) => ({ member: member(id), answer: "invited" as const })) }
  telling.say(actor, time(on, 9, n), (_, at) => Proposal.draft(proposal(n), proposer, content, committeeOf(telling).policy, at))
  if (submitted !== undefined) telling.say(actor, time(on, 10, n), (_, at) => Proposal.submit(atStage(telling, proposal(n), "Drafted"), committeeOf(telling), at))
}

const file = (telling: Telling, n: number, on: Day.Day) => {
  const staff = { account: "account-staff" }
  telling.say("account-staff", time(on, 9, n), (_, now) => Proposal.recommend(atStage(telling, proposal(n), "Submitted"), { _tag: "File" }, staff, committeeOf(telling).policy, now))
  const taken = telling.say("account-staff", time(on, 9, n), (house, now) => Numbering.take(house.numbers, Committee.SessionId.make("15-5"), now))
  telling.say("account-staff", time(on, 9, n), (house, now) => Proposal.file(atStage(telling, proposal(n), "Recommended"), taken.number, staff, committeeOf(telling).policy, house.bodies, now))
}

/** The house reminds, as it does every morning, of the replies that are due. */
const remind = (telling: Telling, on: Day.Day) => {
  for (const given of Notice.remind(telling.house(), committeeOf(telling), time(on, 8))) telling.say("system", given.at, () => given)
}

const handOver = (telling: Telling, n: number, assignment: Proposal.Handling.Assignment, on: Day.Day) =>
  telling.say("account-staff", time(on, 15, n), (house, now) => Proposal.handOver(atStage(telling, proposal(n), "Filed"), assignment, house.units, committeeOf(telling), now))

const reply = (telling: Telling, n: number, by: Unit.Id, replyClass: string, on: Day.Day) => {
  telling.say("account-unit", time(on, 9), (_, now) => Proposal.accept(atStage(telling, proposal(n), "HandedOver"), by, now))
  const sent = telling.say("account-unit", time(Day.addDays(on, 30), 9), (_, now) => {
    const self = atStage(telling, proposal(n), "Accepted")
    const answers = self.content.recommendations.map(({ number }, place): Proposal.Reply.Answer =>
      place === 0
        ? { recommendation: number, outcome: "accepted", text: "已采纳。首批点位三月开工，六月底前完成，现场公示工期和监督电话。" }
        : place === 1
          ? { recommendation: number, outcome: "planned", text: "列入下半年工作计划，由分管处室负责，完成后另函告知。", by: day("2026-10-15") }
          : { recommendation: number, outcome: "partly", text: "按现有财力先对困难家庭执行，其余待明年预算安排。" })
    return Proposal.sendReply(self, by, { class: replyClass, text: "您提出的提案收悉。我局会同有关单位到现场查看，并与您当面沟通，现逐条答复如下。", answers }, committeeOf(telling).policy, now)
  })
  for (const made of Commitment.make(sent, telling.house().commitments)) telling.say("account-unit", made.at, () => made)
}

const meet = (telling: Telling) => {
  const plenary = Meeting.Id.make("plenary-15-5")
  const all = people.map(([id]) => member(id))
  telling.say("account-office", time(day("2026-01-05"), 9), (_, now) =>
    Meeting.convene(plenary, { kind: "plenary", title: "政协滨河市第十五届委员会第五次会议", on: day("2026-01-12"), halfDays: 8, expected: all }, now))
  telling.say("account-office", time(day("2026-01-17"), 9), (house, now) =>
    Meeting.recordAttendance(Option.getOrThrow(HashMap.get(house.meetings, plenary)), all.map((member, n) =>
      n === 0 ? { member, state: "leave" as const, halfDays: 7 } : n === 5 ? { member, state: "absent" as const, halfDays: 4 } : { member, state: "present" as const, halfDays: 8 }), now))
  telling.say("account-office", time(day("2026-03-02"), 9), (_, now) =>
    Meeting.convene(Meeting.Id.make("environment-1"), { kind: "committee", title: "人口资源环境委员会第一次全体会议", on: day("2026-03-06"), halfDays: 1, organiser: body("environment"), expected: all.filter((_, n) => n % 2 === 0) }, now))
}

const liaise = (telling: Telling) => {
  const station = Station.Id.make("chengguan")
  telling.say("account-liaison", time(day("2026-01-04"), 9), (_, now) =>
    Station.open(station, { kind: "township", name: { zh: "城关街道委员工作站", en: "Chengguan Sub-district Members' Station" }, district: "城关区", convenors: [member("m-1")] }, now))
  telling.say("account-liaison", time(day("2026-01-04"), 9), (_, now) =>
    Station.open(Station.Id.make("hedong"), { kind: "township", name: { zh: "河东街道委员工作站", en: "Hedong Sub-district Members' Station" }, district: "河东区", convenors: [member("m-2"), member("m-6")] }, now))
  const held = (id: string, on: Day.Day, form: Activity.Form, topic: string, members: readonly [string, ...ReadonlyArray<string>], peopleMet: number) =>
    telling.say("account-liaison", time(Day.addDays(on, 1), 10), (_, now) =>
      Activity.record(Activity.Id.make(id), { _tag: "Station", station }, { form, topic, on, members: [member(members[0]), ...members.slice(1).map(member)], peopleMet, summary: "居民集中反映的问题当场登记，能答的当场答复，其余转有关单位。" }, now))
  held("a-1", day("2026-01-20"), "reception", "委员接待日：山边小区供暖", ["m-1", "m-2"], 21)
  held("a-2", day("2026-02-10"), "visit", "走访困难家庭", ["m-1"], 8)
  held("a-3", day("2026-03-10"), "consultation", "老旧小区改造协商会", ["m-1", "m-6", "m-7"], 17)
  telling.say("account-m-1", time(day("2026-02-12"), 9), (_, now) =>
    Report.submit(Report.Id.make("r-1"), [member("m-1")], { title: "山边小区供暖情况反映", text: "山边三处小区三百余户居民连续数个冬季室温不足十六度，物业锅炉老化，投诉多头受理无人答复。建议供热季前开一次现场协商会，明确接入管网的时间表，并公布统一受理渠道。" }, now))
  telling.say("account-liaison", time(day("2026-02-26"), 9), (house, now) =>
    Report.adopt(Option.getOrThrow(HashMap.get(house.reports, Report.Id.make("r-1"))), { level: "city", manner: "single", document: "市政协信息专报第3期" }, now))
}

/**
 * Tells a small committee in the spring of its year: twelve members, ten proposals at every stage of life, two stations, a plenary.
 *
 * Use it where a screen or a test wants a real house quickly.
 */
export const morning = (): Story => {
  const telling = begin()
  found(telling)
  meet(telling)
  const plenary = day("2026-01-12")
  write(telling, 1, "m-1", ["m-2", "m-3"], plenary)
  for (const [id, hour] of [["m-2", 13], ["m-3", 14]] as const) {
    telling.say(`account-${id}`, time(plenary, hour), (_, now) => Proposal.coSign(atStage(telling, proposal(1), "Submitted"), member(id), committeeOf(telling).policy, now))
  }
  write(telling, 2, "m-2", [], plenary)
  write(telling, 3, "m-4", ["m-5"], plenary)
  write(telling, 4, "m-5", [], plenary)
  write(telling, 5, "m-6", [], day("2026-01-13"))
  write(telling, 6, "m-7", ["m-1"], day("2026-01-13"))
  write(telling, 7, "m-8", [], day("2026-02-03"))
  write(telling, 8, "m-9", [], day("2026-02-05"))
  write(telling, 9, "m-1", [], undefined)
  write(telling, 10, "m-10", [], day("2026-01-14"))
  for (const n of [1, 2, 3, 4, 5]) file(telling, n, day("2026-01-19"))
  telling.say("account-staff", time(day("2026-02-03"), 9), (_, now) => Proposal.merge(atStage(telling, proposal(2), "Filed"), atStage(telling, proposal(1), "Filed"), committeeOf(telling).policy, now))
  handOver(telling, 1, { _tag: "Lead", lead: unit("housing"), with: [unit("finance")] }, day("2026-02-24"))
  handOver(telling, 3, { _tag: "Sole", unit: unit("education") }, day("2026-02-24"))
  handOver(telling, 4, { _tag: "Sole", unit: unit("housing") }, day("2026-02-24"))
  reply(telling, 1, unit("housing"), "B", day("2026-02-26"))
  telling.say("account-unit", time(day("2026-02-26"), 11), (_, now) => Proposal.accept(atStage(telling, proposal(4), "HandedOver"), unit("housing"), now, { ledByHead: true }))
  telling.say("account-staff", time(day("2026-02-06"), 9), (_, now) =>
    Proposal.recommend(atStage(telling, proposal(7), "Submitted"), { _tag: "NotFile", ground: 10, note: "只列现象，没有可以办理的建议。" }, { account: "account-staff" }, committeeOf(telling).policy, now))
  telling.say("account-staff", time(day("2026-01-20"), 10), (_, now) =>
    Proposal.recommend(atStage(telling, proposal(10), "Submitted"), { _tag: "Convert", to: "report" }, { account: "account-staff" }, committeeOf(telling).policy, now))
  telling.say("account-staff", time(day("2026-01-21"), 10), (_, now) => Proposal.convert(atStage(telling, proposal(10), "Recommended"), "report", committeeOf(telling).policy, now))
  supervise(telling)
  publish(telling)
  liaise(telling)
  object(telling)
  for (const on of ["2026-04-22", "2026-05-23"]) remind(telling, day(on))
  return {
    committee,
    people: people.map(([id, name]) => ({ id, name })),
    openings: openings(committee, { member: member("m-1"), member2: member("m-9"), leader: member("m-3"), unit: unit("housing"), unit2: unit("education") }),
    happened: telling.happened()
  }
}
