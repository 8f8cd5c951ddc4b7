import { Achievement, Appraisal, Assessment, Committee, Day, Facts, House, HouseEvent, type Member, Proposal, Selection, Similar, Unit } from "@jianyan/domain"
import { assert, describe, it, vi } from "@effect/vitest"
import { DateTime, HashMap, Option, Schema } from "effect"
import { personName } from "../texts/names.ts"
import { day, later, today } from "./calendar.ts"
import { demo, demo2 } from "./people.ts"
import { sizes } from "./reports.ts"
import { twin } from "./twin.ts"

const story = twin()
const house = story.happened.reduce((house, { event }) => House.evolve(house, event), House.empty)
const listed = <K, V>(map: HashMap.HashMap<K, V>): ReadonlyArray<V> => [...HashMap.values(map)]
const proposals = listed(house.proposals), activities = listed(house.activities), meetings = listed(house.meetings), reports = listed(house.reports), stations = listed(house.stations)
const bodies = listed(house.bodies), members = listed(house.members), units = listed(house.units)
const of = (session: string) => proposals.filter((one) => one.submission?.session === session)
const held = (position: Member.Position) => members.filter((one) => one.positions.some((held) => held.position === position)).length
const handled = (unit: string) => of("15-5").flatMap((one) => "handling" in one.stage && Proposal.Handling.answering(one.stage.handling.assignment).some((id) => id === unit)
  ? [{ stage: one.stage._tag, day: one.stage.handling.deadline.day }]
  : [])

const documentOf = ({ content, id }: Proposal.Proposal): Similar.Document =>
  ({ id, title: content.title, asks: content.recommendations.map((one) => one.text), body: `${content.situation}\n${content.analysis}` })

const sheets = Assessment.assessAll(
  Assessment.binhe, members.map((member) => ({ id: member.id, roles: Facts.roles(member, today) })), Facts.facts(house), Assessment.Year.starting("01-01", 2026, day("2022-01-10"))
)
const sheetOf = (member: Member.Id) => Option.getOrThrow(Option.fromNullishOr(sheets.find((sheet) => sheet.member === member)))
const duty = (gate: string) => sheets.filter((sheet) => sheet.duties.some((one) => one.gate === gate && one.met)).length

describe("the twin", () => {
  it.each<readonly [string, number, number]>([
    ["members", members.filter(({ level }) => level === undefined).length, 342],
    ["members of levels above", members.filter(({ level }) => level !== undefined).length, 1],
    ["people", story.people.length, 343],
    ["sectors", bodies.filter((body) => body.kind === "sector").length, 30],
    ["special committees", bodies.filter((body) => body.kind === "specialCommittee").length, 8],
    ["groups", bodies.filter((body) => body.kind === "group").length, 38],
    ["members of the standing committee", held("standing"), 60],
    ["chairpersons", held("chairperson"), 1],
    ["vice chairpersons", held("viceChairperson"), 8],
    ["secretaries-general", held("secretaryGeneral"), 1],
    ["convenors of groups", held("convenor"), 38],
    ["units", units.length, 90],
    ["stations of townships", stations.filter((station) => station.kind === "township").length, 114],
    ["stations in enterprises", stations.filter((station) => station.kind === "enterprise").length, 12],
    ["stations of sectors", stations.filter((station) => station.kind === "sector").length, 18],
    ["proposals of the year before", of("15-4").length, 120],
    ["drafts", proposals.filter((one) => one.stage._tag === "Drafted").length, 4],
    ["proposals that came of stations", proposals.filter(({ origin }) => origin?.station !== undefined).length, 90],
    ["key proposals", proposals.filter((one) => one.key).length, 18],
    ["commended proposals", proposals.filter((one) => one.excellent).length, 6],
    ["reports", reports.length, sizes.submitted],
    ["reports taken up by the city", reports.filter((one) => one.adoptions.some(({ level }) => level === "city")).length, sizes.city],
    ["reports taken up by the province", reports.filter((one) => one.adoptions.some(({ level }) => level === "province")).length, sizes.province],
    ["reports taken up by the state", reports.filter((one) => one.adoptions.some(({ level }) => level === "national")).length, sizes.national],
    ["reports instructed on", reports.filter((one) => one.instructions.length > 0).length, sizes.instructed],
    ["meetings of the standing committee", meetings.filter((one) => one.kind === "standing").length, 5],
    ["half days of the plenary", Math.max(...meetings.filter((one) => one.kind === "plenary").map((one) => one.halfDays)), 8],
    ["meetings nobody recorded yet", meetings.filter((one) => one.attendance.length === 0 && one.on <= today).length, 1],
    ["meetings to come", meetings.filter((one) => one.on > today).length, 2]
  ])("has its number of %s", (_, found, expected) => assert.strictEqual(found, expected))

  it("holds about fifteen hundred activities", () => assert.approximately(activities.length, 1500, 60))

  it("receives 447 proposals, of which every one has one outcome", () => {
    assert.deepStrictEqual(Proposal.tally(of("15-5")), { received: 447, filed: 378, merged: 31, withdrawn: 0, converted: 22, passedOn: 0, notFiled: 9, pending: 7 })
  })

  it("is the same story again, whatever the day", () => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2028-02-29T06:00:00Z") })
    const again = JSON.stringify(twin())
    vi.useRealTimers()
    assert.strictEqual(again, JSON.stringify(story))
  })

  it("names invented people only, each once", () => {
    assert.deepStrictEqual(story.people.map((person) => person.name), story.people.map((_, n) => personName(n)))
    assert.strictEqual(new Set(story.people.map((person) => person.name)).size, story.people.length)
  })

  it("goes forward in time and ends before the day it stands on", () => {
    const instants = story.happened.map(({ at }) => DateTime.toEpochMillis(at))
    for (const [place, instant] of instants.entries()) assert.isAtLeast(instant, instants[place - 1] ?? 0)
    assert.isBelow(instants.at(-1) ?? 0, DateTime.toEpochMillis(Day.start(today)))
    const entered = new Set(proposals.filter(({ onPaper }) => onPaper !== undefined).map(({ id }): string => id))
    for (const { at, event } of story.happened) {
      const late = "proposal" in event && (event._tag === "ProposalDrafted" || event._tag === "ProposalSubmitted") && entered.has(event.proposal)
      assert.isTrue(late ? DateTime.isLessThan(event.at, at) : DateTime.Equivalence(event.at, at), event._tag)
    }
    assert.isAbove(entered.size, 5)
  })

  it("hands over every file that is attached, and no other", () => {
    const reported = listed(house.lookBacks).flatMap(({ found }) => found.map(({ report }) => report))
    const attached = [...proposals.flatMap(({ attachments }) => attachments), ...reported].map(({ name, size, type }) => ({ name, size, type }))
    assert.sameDeepMembers(attached, (story.files ?? []).map(({ bytes, name, type }) => ({ name, size: bytes.length, type })))
    assert.deepStrictEqual([attached.length - reported.length, reported.length], [3, 5])
  })

  it("says nothing the journal could not keep and give back", () => {
    const written = Schema.encodeSync(Schema.Array(HouseEvent.HouseEvent))(story.happened.map(({ event }) => event))
    assert.strictEqual(Schema.decodeUnknownSync(Schema.Array(HouseEvent.HouseEvent))(JSON.parse(JSON.stringify(written))).length, story.happened.length)
  })

  it("lets office workers work on working days", () => {
    const { calendar } = Option.getOrThrow(house.committee)
    const office = story.happened.filter(({ actor, at }) => ["account-staff", "account-office", "account-leader"].includes(actor) && Day.of(at) > "2025-01-01")
    for (const { at } of office) assert.isTrue(Committee.Calendar.isWorkingDay(calendar, Day.of(at)), Day.of(at))
  })
})

describe("its proposals", () => {
  it("come for the plenary until the window closes and between plenaries until November", () => {
    for (const { submission } of of("15-5")) {
      if (submission !== undefined) assert.strictEqual(submission.kind === "plenary", Day.of(submission.at) <= "2026-01-14")
    }
    assert.strictEqual(of("15-5").filter((one) => one.submission?.kind === "plenary").length, 353)
  })

  it("come from members, members together and bodies, and some of those asked decline or stay silent", () => {
    const answers = proposals.flatMap(({ proposer }) => proposer._tag === "Members" ? proposer.with.map((other) => other.answer) : [])
    for (const answer of ["signed", "declined", "invited"]) assert.isAtLeast(answers.filter((one) => one === answer).length, 30, answer)
    assert.isAtLeast(proposals.filter(({ proposer }) => proposer._tag === "Body").length, 40)
  })

  it("are merged with papers that ask the same, and each author of a merged paper is answered where the lead is", () => {
    for (const lead of proposals.filter((one) => one.absorbed.length > 0)) {
      for (const id of lead.absorbed) {
        const merged = Option.getOrThrow(HashMap.get(house.proposals, id))
        assert.strictEqual(merged.stage._tag, "Merged")
        assert.notStrictEqual(Similar.hint(documentOf(merged), documentOf(lead)).kind, "different", merged.content.title)
        assert.strictEqual(merged.replies.length, lead.replies.length)
      }
    }
  })

  it("are replied to in all three classes, rarely late, and closed in three of five cases", () => {
    const replies = of("15-5").flatMap((one) => one.replies), share = (letter: string) => replies.filter((reply) => reply.class === letter).length / replies.length
    assert.approximately(share("A"), 0.52, 0.06)
    assert.approximately(share("B"), 0.33, 0.06)
    assert.approximately(share("C"), 0.15, 0.06)
    const late = of("15-5").filter(({ replies, stage }) => "handling" in stage && replies.some(({ at, round }) => round === stage.handling.round && Day.of(at) > stage.handling.deadline.day))
    assert.isTrue(late.length > 0 && late.length < replies.length * 0.04)
    assert.approximately(of("15-5").filter((one) => one.stage._tag === "Closed").length / 378, 0.6, 0.01)
  })

  it("plan what they plan for a day after the reply", () => {
    for (const { replies } of proposals) for (const { answers, at } of replies) for (const { by } of answers) assert.isTrue(by === undefined || by > Day.of(at))
  })

  it("are sent back once by some units, and handled again for some proposers", () => {
    assert.isAtLeast(of("15-5").filter((one) => one.returns === 1).length, 5)
    assert.strictEqual(of("15-5").filter((one) => "handling" in one.stage && one.stage.handling.round === 2).length, 12)
  })
})

describe("their handling", () => {
  const now = of("15-5"), talks = now.flatMap((one) => one.consultations)
  const extensions = now.flatMap(({ stage }) => "handling" in stage ? stage.handling.extensions.map(({ answer }) => answer) : []).sort()
  const disputes = now.flatMap(({ stage }) => "handling" in stage ? stage.handling.disputes : [])
  const opinions = now.flatMap(({ stage }) => "handling" in stage ? Proposal.coHandlers(stage.handling, today) : [])

  it("is talked over with nearly all proposers, who mostly stand to what was written down", () => {
    const answered = now.filter((one) => one.replies.length > 0 && one.stage._tag !== "Merged")
    assert.isAbove(answered.filter((one) => one.consultations.some((talk) => talk.answer === "confirmed")).length / answered.length, 0.8)
    for (const answer of ["confirmed", "contested", "open"]) assert.isTrue(talks.some((talk) => talk.answer === answer), answer)
    assert.isAbove(talks.filter((talk) => talk.form === "faceToFace").length, talks.length / 2)
  })

  it("waits for more time, has been given some and refused some, and is disputed once and once no more", () => {
    assert.deepStrictEqual(extensions, ["asked", "asked", "granted", "refused"])
    assert.deepStrictEqual(disputes.map(({ settled }) => settled?.by).sort(), ["office", undefined])
  })

  it("is urgent once, due thirty days after the handover", () => {
    const urgent = now.flatMap(({ stage }) => "handling" in stage && stage.handling.urgent !== undefined ? [[stage._tag, stage.handling.deadline.day as string]] : [])
    assert.deepStrictEqual(urgent, [["HandedOver", "2026-12-18"]])
  })

  it("waits for three proposals to be handed over, two of them past their day", () => {
    const committee = Option.getOrThrow(house.committee)
    const due = now.flatMap((one) => Proposal.handOverBy(one, committee)?.day ?? [])
    assert.deepStrictEqual(due.map((by) => by < today).sort(), [false, true, true])
  })

  it("is joined by co-handling units, some of whose opinions are still missing", () => {
    const given = opinions.filter(({ opinion }) => opinion !== undefined)
    assert.isTrue(given.length > 50 && given.length < opinions.length)
  })

  it("lies with the office before it goes out since the rules were amended: some given back, one of them redone, one with the unit", () => {
    const lying = now.flatMap(({ proposed, stage }) => proposed.map(({ back }) => [stage._tag, back === undefined]))
    assert.deepStrictEqual(lying.sort(), [["Accepted", false], ["Accepted", true]])
    assert.isAtLeast(story.happened.filter(({ event }) => event._tag === "ReplyGivenBack").length, 3)
  })

  it("asks the demo units for opinions that have a day of their own", () => {
    const open = now.flatMap(({ stage }) => "handling" in stage && stage.handling.coDeadline !== undefined ? Proposal.coHandlers(stage.handling, today).filter(({ opinion }) => opinion === undefined).map(({ unit }) => unit as string) : [])
    assert.includeMembers(open, ["housing", "education"])
  })

  it("is evaluated by both sides back to back, which are in, silent, or still sealing", () => {
    const appraisals = listed(house.appraisals).filter(({ panel }) => panel === undefined)
    const sides = (closed: boolean) => appraisals.filter(({ closedAt }) => (closedAt !== undefined) === closed).map(({ sheets }) => sheets.length)
    assert.strictEqual(appraisals.length, 46)
    assert.deepStrictEqual([2, 1, 0].map((count) => sides(true).filter((found) => found === count).length), [37, 2, 0])
    assert.deepStrictEqual([2, 1, 0].map((count) => sides(false).filter((found) => found === count).length), [0, 5, 2])
    for (const { closedAt, until } of appraisals) assert.isTrue(closedAt !== undefined || until >= today)
  })

  it("shows what the two-way evaluation leads to: grades of all sorts for authors, and counts for the units put forward", () => {
    const { policy } = Option.getOrThrow(house.committee), grades = Map.groupBy(Facts.facts(house).filter(({ kind }) => kind === "appraisal"), ({ grade }) => grade)
    assert.hasAllKeys(grades, ["excellent", "good", "ordinary"])
    const [advanced] = listed(house.selections).filter(({ among }) => among === "Units")
    assert.deepStrictEqual(advanced?.nominations.map(({ of }) => {
      const { grades, of: all } = Selection.evaluatedIn(advanced, Unit.Id.make(of), house, policy)
      return [of as string, all.length, grades.map(({ grade }) => grade.id)]
    }), [["education", 11, ["excellent", "good", "ordinary", "low"]], ["transport", 0, []], ["housing", 14, ["excellent", "good", "low"]]])
  })

  it("is evaluated before two panels: one is over with somebody absent and excused, one waits for the demo accounts", () => {
    const [over, running] = listed(house.appraisals).filter(({ panel }) => panel !== undefined).toSorted((one, other) => one.until < other.until ? -1 : 1)
    const states = (self: typeof over, open: boolean) => Object.fromEntries(Object.entries(Object.groupBy(self?.panel?.seats ?? [], ({ seat }) => self === undefined ? "" : Appraisal.stateOf(self, seat, open))).map(([state, seats]) => [state, seats?.length]))
    assert.deepStrictEqual([states(over, over?.closedAt !== undefined), states(running, false)], [{ sealed: 8, excused: 1, absent: 1 }, { sealed: 5, waiting: 5 }])
    assert.deepStrictEqual(over?.panel?.seats.flatMap(({ despite }) => despite?.conflict ?? []), ["ownProposal"])
    assert.isTrue(running !== undefined && running.until >= today)
    for (const account of [{ member: demo.id }, { member: demo2.id }, { unit: "education" }]) assert.isTrue(running !== undefined && Appraisal.seatsOf(running, account).some((seat) => Appraisal.stateOf(running, seat, false) === "waiting"))
  })

  it("comes to figures that units tell, of which one grew and one was struck and told anew", () => {
    const figures = listed(house.achievements).flatMap((one) => one.figures), standing = listed(house.achievements).flatMap(Achievement.standing)
    assert.deepStrictEqual([listed(house.achievements).length >= 8, figures.length - standing.length, figures.filter(({ struck }) => struck !== undefined).length], [true, 2, 1])
  })

  it("is looked back on by the proposers, most of whom answer", () => {
    const asked = (session: string) => of(session).flatMap((one) => one.followUps.map(({ answer }) => answer === undefined ? "silent" : "answered"))
    assert.isAbove(asked("15-4").filter((one) => one === "answered").length, asked("15-4").filter((one) => one === "silent").length)
    assert.isAtLeast(asked("15-4").length, 8)
    assert.isTrue(asked("15-5").length > 2 && asked("15-5").every((one) => one === "silent"))
  })

  it("is looked back at by a third party in November, which has told of half of what it was entrusted with", () => assert.deepStrictEqual(listed(house.lookBacks).map(({ found, of }) => [found.length, of.length]), [[5, 10]]))
})

describe("the work of the demo units", () => {
  it.each(["housing", "education"])("is there at every stage for %s", (unit) => {
    const work = handled(unit)
    for (const stage of ["HandedOver", "Accepted", "Replied", "Rated", "Closed"]) assert.isTrue(work.some((one) => one.stage === stage), stage)
    assert.isTrue(work.some((one) => one.stage === "Accepted" && one.day < today))
  })

  it("falls due within a week for housing", () => assert.isTrue(handled("housing").some((one) => one.stage === "Accepted" && one.day >= today && one.day <= later(today, 7))))
})

describe("the demo member", () => {
  const mine = proposals.filter(({ proposer }) => proposer._tag === "Members" && proposer.first === demo.id)
  const stages = mine.map((one) => one.stage._tag).sort()

  it("leads a family that waits for feedback, with a case due, one closed, one to mend, one about which it is asked and a draft", () => {
    assert.deepStrictEqual(stages, ["Accepted", "Closed", "Drafted", "Recommended", "Replied", "Reworking"])
    const lead = mine.find((one) => one.stage._tag === "Replied")
    assert.deepStrictEqual([lead?.absorbed.length, lead?.feedback.length], [1, 0])
    assert.strictEqual(lead === undefined ? 0 : Proposal.Proposer.authors(lead.proposer).length, 4)
    const due = mine.flatMap(({ stage }) => stage._tag === "Accepted" ? [stage.handling.deadline.day] : [])
    assert.isTrue(due.every((day) => day >= today && day <= later(today, 7)))
  })

  it("is asked to sign a paper in time to answer", () => {
    const asked = proposals.filter(({ proposer }) => proposer._tag === "Members" && proposer.with.some((other) => other.member === demo.id && other.answer === "invited"))
    assert.strictEqual(asked.length, 1)
    for (const { submission } of asked) assert.isTrue(submission !== undefined && later(Day.of(submission.at), 10) >= today)
  })

  it("is asked to look back, to score how the closed one was handled, and to stand to a talk", () => {
    const closed = mine.find((one) => one.stage._tag === "Closed"), due = mine.find((one) => one.stage._tag === "Accepted")
    const appraisal = closed === undefined ? undefined : Option.getOrUndefined(HashMap.get(house.appraisals, closed.id))
    assert.deepStrictEqual(appraisal?.sheets.map(({ side }) => side._tag), ["Unit"])
    assert.deepStrictEqual(closed?.followUps.map(({ answer }) => answer), [undefined])
    assert.strictEqual(due?.consultations.filter((talk) => talk.answer === "open").length, 1)
  })

  it("is asked about going on in another form, with days left to answer", () => {
    const asked = mine.flatMap(({ consents }) => consents.filter(({ member }) => member === demo.id))
    assert.deepStrictEqual(asked.map(({ answer, until }) => [answer, until >= today]), [["asked", true]])
  })

  it("convenes a station", () => assert.strictEqual(stations.filter((station) => station.convenors.includes(demo.id)).length, 1))

  it("stands at 86.5 points, held back by the contact missing in the fourth quarter", () => {
    const sheet = sheetOf(demo.id)
    assert.strictEqual(Assessment.Points.format(sheet.total), "86.5")
    assert.deepStrictEqual(sheet.proposed?.heldBackBy, ["contact-quarterly"])
    assert.deepStrictEqual(sheet.duties.filter((one) => !one.met).map((one) => one.gate), ["contact-quarterly"])
  })

  it("brings up a matter that has an earlier case of the year before and one that waits for an examiner", () => {
    const lead = mine.find((one) => one.stage._tag === "Replied")
    const like = (session: string, stage: string) => of(session).some((one) => one.stage._tag === stage && one.content.title.includes("枣林街道") && /供暖|供热/u.test(one.content.title))
    assert.isTrue(lead?.content.title.includes("枣林街道"))
    assert.isTrue(like("15-4", "Closed") && like("15-5", "Recommended"))
  })
})

describe("the other demo member", () => {
  it("has met people in every quarter and has room below every cap", () => {
    const sheet = sheetOf(demo2.id)
    assert.isTrue(sheet.duties.every((one) => one.met))
    const points = (block: string) => Assessment.Points.format(sheet.blocks.find((one) => one.block === block)?.points ?? Assessment.Points.zero)
    assert.deepStrictEqual(["filing", "reports", "activities"].map(points), ["6.25", "1", "0"])
  })
})

describe("its members", () => {
  it("mostly meet people each quarter, and forty in the year; some do not", () => {
    assert.isTrue(duty("contact-forty") > 0.9 * 342 && duty("contact-forty") < 342)
    assert.isTrue(duty("contact-quarterly") > 0.7 * 342 && duty("contact-quarterly") < 0.95 * 342)
  })

  it("reach every grade", () => assert.deepStrictEqual([...new Set(sheets.map((sheet) => sheet.proposed?.grade))].sort(), ["competent", "excellent", "improve"]))
})
