import { Zone } from "@jianyan/contract"
import { askAs, committee } from "./ask.ts"
import type { House } from "./house.ts"

/** One page of the house: what it is called among the others, who looks at it, and where it is. */
export interface HousePage {
  readonly name: string
  /** The demo account; none for who is signed out. */
  readonly as?: string
  readonly path: string
  /** The button that opens what is to be seen, where that is more than the page. */
  readonly press?: RegExp
}

const first = <A>(found: ReadonlyArray<A>, what: string): A => {
  const [one] = found
  if (one === undefined) throw new Error(`the demo story has no ${what}`)
  return one
}

/** Lists every page of every zone, each with a record of the demo story that has something to show. */
export const pagesOf = async (house: House): Promise<ReadonlyArray<HousePage>> => {
  const [staff, member, unit, office, liaison] = await Promise.all([askAs(house, "staff"), askAs(house, "member"), askAs(house, "unit"), askAs(house, "office"), askAs(house, "liaison")])
  const me = first((await member.session.me())?.seats.flatMap((seat) => seat.member ?? []) ?? [], "seat of the member")
  const { rows: keys } = await staff.proposals.list({ key: "yes", limit: 200 })
  const told = first(keys.filter((row) => row.stage === "Rated" || row.stage === "Closed" || row.stage === "Replied"), "key proposal that was answered")
  const filed = first((await staff.proposals.list({ stage: "Filed" })).rows, "filed proposal")
  const merged = first((await staff.proposals.list({ stage: "Merged" })).rows, "merged proposal")
  const asked = first((await unit.proposals.list({ stage: "Accepted", waiting: "me" })).rows, "proposal that waits for a reply")
  const draft = first((await member.proposals.list({ stage: "Drafted" })).rows, "draft of the member")
  const own = first((await member.proposals.list({ stage: "Closed", member: me })).rows, "completed proposal of the member")
  const mending = first((await member.proposals.list({ waiting: "mend" })).rows, "proposal of the member that is to be mended")
  const disputed = first((await staff.proposals.list({ waiting: "settleDispute" })).rows, "disputed assignment")
  const longer = first((await staff.proposals.list({ waiting: "answerExtension" })).rows, "proposal for which more time was asked")
  const published = first((await staff.publications.list({ show: "published" })).rows, "public proposal").row
  const unpublished = first((await staff.publications.list({ show: "waiting" })).rows.filter(({ replies }) => replies > 0), "answered proposal that is not public").row
  const panels = (await staff.appraisals.list()).filter(({ panel }) => panel !== undefined)
  const [scored, scoring] = [first(panels.filter(({ closed }) => closed), "panel that is over"), first(panels.filter(({ sealed }) => sealed), "panel that runs")]
  const station = first([...(await liaison.stations.list()).rows].sort((one, other) => other.activities - one.activities), "station")
  const activity = first((await liaison.stations.read({ id: station.id })).activities, "activity")
  const meetings = (await office.meetings.list()).meetings
  const meeting = first(meetings.filter((one) => one.kind === "plenary"), "plenary session")
  const waiting = (await office.committee.today()).waiting.find(({ what }) => what === "recordAttendance")
  const unrecorded = first(waiting?.first ?? [], "meeting whose attendance is still to be recorded")
  const report = first((await liaison.reports.list()).reports, "report")
  return [
    { name: "sign-in", path: Zone.portal.signIn },
    ...["member", "staff", "unit", "leader", "liaison", "evaluator", "office", "auditor"].map((as) => ({ name: `today-${as}`, as, path: Zone.portal.home })),
    { name: "members", as: "office", path: Zone.portal.members },
    { name: "member", as: "office", path: Zone.portal.member(me) },
    { name: "accounts", as: "office", path: Zone.portal.accounts },
    { name: "open-account", as: "office", path: Zone.portal.accounts, press: /^开通账号/u },
    { name: "accounts-members", as: "office", path: Zone.portal.accountsOfMembers },
    { name: "accounts-history", as: "auditor", path: Zone.portal.accountHistory() },
    { name: "settings", as: "member", path: "/settings" },
    { name: "lost", as: "member", path: "/nowhere" },
    { name: "proposals", as: "staff", path: Zone.proposals.home },
    { name: "proposals-mine", as: "member", path: Zone.proposals.home },
    { name: "proposals-found", as: "staff", path: Zone.proposals.list({ q: "小区" }) },
    { name: "proposal", as: "leader", path: Zone.proposals.proposal(told.id) },
    { name: "proposal-filed", as: "staff", path: Zone.proposals.proposal(filed.id) },
    { name: "proposal-merged", as: "staff", path: Zone.proposals.proposal(merged.id) },
    { name: "proposal-asked", as: "unit", path: Zone.proposals.proposal(asked.id) },
    { name: "proposal-own", as: "member", path: Zone.proposals.proposal(own.id) },
    { name: "proposal-mending", as: "member", path: Zone.proposals.proposal(mending.id) },
    { name: "proposal-disputed", as: "staff", path: Zone.proposals.proposal(disputed.id) },
    { name: "proposal-longer", as: "staff", path: Zone.proposals.proposal(longer.id) },
    { name: "write", as: "member", path: Zone.proposals.write },
    { name: "write-draft", as: "member", path: `${Zone.proposals.proposal(draft.id)}/write` },
    { name: "reply", as: "unit", path: `${Zone.proposals.proposal(asked.id)}/reply` },
    { name: "letter", as: "staff", path: `${Zone.proposals.proposal(told.id)}/letter` },
    { name: "versions", as: "member", path: `${Zone.proposals.proposal(own.id)}/versions` },
    { name: "board", as: "staff", path: Zone.proposals.board() },
    { name: "deadlines", as: "unit", path: Zone.proposals.deadlines() },
    { name: "examine", as: "staff", path: Zone.proposals.examine },
    { name: "themes", as: "member", path: Zone.proposals.themes() },
    { name: "themes-publish", as: "staff", path: Zone.proposals.themes(), press: /^选定并发布$/u },
    { name: "topics", as: "staff", path: Zone.proposals.topics },
    { name: "handing-over", as: "staff", path: Zone.proposals.handingOver() },
    { name: "statistics", as: "office", path: Zone.proposals.statistics() },
    { name: "key", as: "leader", path: Zone.proposals.key() },
    { name: "excellent", as: "staff", path: Zone.proposals.excellent },
    { name: "units", as: "auditor", path: Zone.proposals.units() },
    { name: "unit-rates", as: "unit", path: Zone.proposals.unit(first(asked.units, "unit that handles it")) },
    { name: "promises", as: "unit", path: Zone.proposals.promises },
    { name: "looking-back", as: "staff", path: Zone.proposals.lookingBack() },
    { name: "referrals", as: "staff", path: Zone.proposals.referrals() },
    { name: "achievements", as: "staff", path: Zone.proposals.achievements() },
    { name: "appraisals", as: "staff", path: Zone.proposals.appraisals },
    { name: "panel", as: "staff", path: Zone.proposals.proposal(scored.of) },
    { name: "panel-sheet", as: "member2", path: Zone.proposals.proposal(scoring.of), press: /^评办理/u },
    { name: "publishing", as: "staff", path: Zone.proposals.publishing() },
    { name: "publish", as: "staff", path: Zone.proposals.publish(unpublished.id) },
    { name: "public-committees", path: Zone.proposals.open() },
    { name: "public-list", path: Zone.proposals.open(committee) },
    { name: "public-proposal", path: Zone.proposals.open(committee, published.id) },
    { name: "rules", as: "office", path: Zone.proposals.rules },
    { name: "rules-change", as: "office", path: Zone.proposals.changeRules },
    { name: "sessions", as: "office", path: Zone.proposals.sessions },
    { name: "signings", as: "staff", path: Zone.proposals.signings },
    { name: "heads", as: "office", path: Zone.proposals.heads },
    { name: "paper", as: "staff", path: Zone.proposals.paper },
    { name: "upper", as: "office", path: Zone.proposals.upper },
    { name: "notices", as: "unit", path: Zone.proposals.home, press: /^提醒/u },
    { name: "notices-all", as: "unit", path: Zone.proposals.notices() },
    { name: "proposals-closed", as: "unit", path: Zone.proposals.proposal("p-of-nobody") },
    { name: "liaison", as: "liaison", path: Zone.liaison.home },
    { name: "station", as: "liaison", path: Zone.liaison.station(station.id) },
    { name: "record-activity", as: "liaison", path: `${Zone.liaison.station(station.id)}/record` },
    { name: "record-for-body", as: "liaison", path: "/liaison/activities/record" },
    { name: "activity", as: "liaison", path: Zone.liaison.activity(activity.id) },
    { name: "correct-activity", as: "liaison", path: `${Zone.liaison.activity(activity.id)}/correct` },
    { name: "meetings", as: "office", path: "/liaison/meetings" },
    { name: "convene", as: "office", path: "/liaison/meetings/new" },
    { name: "meeting", as: "office", path: Zone.liaison.meeting(meeting.id) },
    { name: "attendance", as: "office", path: `${Zone.liaison.meeting(unrecorded.id)}/attendance` },
    { name: "meeting-to-come", as: "office", path: Zone.liaison.meeting("standing-15-21") },
    { name: "ask-leave", as: "member", path: `${Zone.liaison.meeting("environment-2026-5")}/leave` },
    { name: "absences", as: "office", path: `${Zone.liaison.meeting(meeting.id)}/absences` },
    { name: "leave", as: "office", path: "/liaison/leave" },
    { name: "meeting-rules", as: "member", path: "/liaison/meetings/rules" },
    { name: "meeting-rules-change", as: "office", path: "/liaison/meetings/rules/change" },
    { name: "reports", as: "liaison", path: "/liaison/reports" },
    { name: "write-report", as: "member", path: "/liaison/reports/write" },
    { name: "report", as: "liaison", path: Zone.liaison.report(report.id) },
    { name: "performance", as: "evaluator", path: Zone.performance.home },
    { name: "sheet", as: "evaluator", path: Zone.performance.member(me) },
    { name: "my-sheet", as: "member", path: Zone.performance.member(me) },
    { name: "sheet-replayed", as: "leader", path: `${Zone.performance.member(me)}?asOf=2026-03-06&edition=binhe%2F2026` },
    { name: "rulebook", as: "evaluator", path: Zone.performance.rulebook },
    { name: "rulebooks", as: "office", path: Zone.performance.rulebooks },
    { name: "rulebook-draft", as: "evaluator", path: Zone.performance.draft("d-2027") },
    { name: "what-if", as: "leader", path: Zone.performance.whatIf({ year: "2026", from: "binhe/2026", to: "draft:d-2027" }) },
    { name: "organisations", as: "evaluator", path: Zone.performance.organisations() },
    { name: "organisations-units", as: "leader", path: Zone.performance.organisations({ show: "units" }) },
    { name: "organisation", as: "evaluator", path: Zone.performance.organisation("unit", first(asked.units, "unit that handles it")) },
    { name: "proof", as: "office", path: Zone.performance.proof },
    { name: "own-proof", as: "member", path: Zone.performance.proof },
    { name: "objections", as: "evaluator", path: Zone.performance.objections({ show: "all" }) },
    { name: "objection", as: "evaluator", path: Zone.performance.objection("o-1") },
    { name: "objection-corrected", as: "evaluator", path: Zone.performance.objection("o-2") },
    { name: "own-objections", as: "member", path: Zone.performance.objections() },
    { name: "object", as: "member", path: Zone.performance.object() },
    { name: "portrait", as: "member", path: Zone.performance.portrait(me) },
    { name: "duty-report", as: "member", path: Zone.performance.dutyReport() },
    { name: "file", as: "member", path: Zone.performance.file },
    { name: "desk", as: "evaluator", path: Zone.performance.desk() },
    { name: "signals", as: "evaluator", path: Zone.performance.signals() },
    { name: "grades", as: "leader", path: Zone.performance.grades(2025) },
    { name: "years", as: "evaluator", path: `${Zone.performance.years}?check=2025` },
    { name: "entries", as: "evaluator", path: Zone.performance.entries },
    { name: "own-entries", as: "member", path: Zone.performance.entries },
    { name: "entry", as: "evaluator", path: Zone.performance.entry("e-d1") },
    { name: "report-entry", as: "member", path: Zone.performance.reportEntry },
    { name: "docs", path: "/api/docs" }
  ]
}
