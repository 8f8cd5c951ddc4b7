import { Assessment, Day, Member } from "@jianyan/domain"
import { Result } from "effect"

type Words = { readonly zh: string; readonly en: string }
const named = (id: string): { readonly id: string; readonly label: Words; readonly article: string } => ({ id, label: { zh: id, en: id }, article: "1" })
const item = (id: string, kind: string, pays: string | object, more: { readonly counts?: object; readonly cap?: string } & Record<string, unknown> = {}): object => {
  const { cap, counts, ...rest } = more
  return {
    node: "item", ...named(id), counts: { kind: [kind], ...counts }, pays: typeof pays === "string" ? { by: "each", points: pays } : pays,
    ...rest, ...(cap === undefined ? {} : { cap: { points: cap } })
  }
}
const block = (id: string, of: ReadonlyArray<object>, bounds: Record<string, string> = {}): object =>
  ({ node: "block", ...named(id), of, ...Object.fromEntries(Object.entries(bounds).map(([bound, points]) => [bound, { points }])) })
const missed = (id: string, form: string, attendance: string, points: string) => item(id, "meeting", points, { counts: { form: [form], attendance: [attendance] } })
const activity = (form: string, points: string, cap: string) => item(form, "activity", points, { counts: { form: [form] }, cap })

/** A rulebook of forty items, invented to be measured: what published ones say most often, and nothing that a loop by hand could not say. */
export const rulebook: Assessment.Rulebook.Rulebook = Result.getOrThrow(Assessment.read({
  format: "jianyan/rulebook/1", id: "forty", edition: "2026", title: { zh: "四十项", en: "Forty items" }, body: { zh: "基准", en: "Benchmark" }, inForce: { from: "2026-01-01" },
  yearStarts: "01-01", roles: [{ role: "member", label: { zh: "委员", en: "Member" } }], articles: [{ id: "1", clause: "第一条", label: { zh: "计分", en: "Points" }, treated: "rule" }],
  attendance: { present: { atLeast: [2, 3] } }, gates: [], grades: [],
  table: block("total", [
    block("meetings", [
      missed("plenary-absent", "plenary", "absent", "-10"), missed("plenary-leave", "plenary", "leave", "-3"), missed("standing-absent", "standing", "absent", "-5"), missed("standing-leave", "standing", "leave", "-1"),
      missed("committee-absent", "committee", "absent", "-3"), missed("committee-leave", "committee", "leave", "-0.5"), missed("sector-absent", "sector", "absent", "-2"),
      item("meeting-late", "meeting", "-0.5", { measure: "late" }), item("group-missed", "meeting", "-1", { counts: { form: ["group"] }, measure: "halfDaysUnexcused" }),
      item("chaired", "meeting", "1", { counts: { form: ["chairpersons"], attendance: ["present"] }, cap: "5" })
    ], { base: "30", cap: "30", floor: "0" }),
    block("activities", [
      activity("research", "3", "9"), activity("inspection", "2", "8"), item("training", "activity", "2", { counts: { form: ["training"] }, take: { by: "once" } }), activity("lecture", "1", "4"),
      activity("forum", "1", "4"), activity("consultation", "2", "6"), activity("oversight", "2", "6"), activity("appraisal", "1", "3"), activity("reception", "1", "3"),
      item("activity-late", "activity", "-0.5", { measure: "late" })
    ], { cap: "30" }),
    block("papers", [
      item("filed", "proposal", "5", { counts: { reached: ["filed"] }, share: { by: "halfThenEqual", people: 3 } }), item("key", "proposal", "5", { counts: { reached: ["key"] } }),
      item("excellent", "proposal", "10", { counts: { reached: ["excellent"] }, take: { by: "once" } }),
      item("merged", "proposal", { by: "each", points: { sole: "2", first: "2", co: "1" } }, { counts: { reached: ["merged"] } }),
      item("report", "report", "1", { counts: { reached: ["submitted"] }, cap: "10" }), item("report-adopted", "report", { by: "level", points: { city: "4", province: "8", national: "12" }, add: "all" }),
      item("report-excellent", "report", "5", { counts: { reached: ["excellent"] }, take: { by: "once" } }), item("suggestion", "suggestion", "1", { cap: "3" }), item("suggestion-adopted", "suggestion", "2", { counts: { reached: ["adopted"] } }),
      item("spoken", "speech", "4", { counts: { form: ["spoken"] }, cap: "8" }), item("written", "speech", "2", { counts: { form: ["written"] }, cap: "6" }),
      item("article", "article", { by: "level", points: { city: "2", province: "4", national: "6" }, add: "highest" }), item("material", "material", "3", { cap: "6" })
    ], { cap: "60" }),
    block("service", [
      item("people", "contact", { by: "steps", steps: [{ atLeast: 20, points: "2" }, { atLeast: 40, points: "5" }, { atLeast: 80, points: "8" }], add: "highest" }, { measure: "amount" }),
      item("visit", "contact", "0.5", { counts: { form: ["visit"] }, cap: "5" }), item("benefit", "deed", "3", { counts: { form: ["publicBenefit"] }, cap: "9" }), item("enterprise", "deed", "3", { counts: { form: ["enterprise"] }, cap: "9" }),
      item("study", "study", { by: "threshold", need: 4, points: "4", prorated: true }), item("award", "award", { by: "level", points: { county: "3", city: "6", province: "8" }, add: "highest" }, { take: { by: "once" } }),
      item("breach", "breach", "-10")
    ], { cap: "40" })
  ])
}))

/** The year the records lie in. */
export const year = Assessment.Year.starting("01-01", 2026, Day.Day.make("2022-01-10"))

const { formsOf, stagesOf } = Assessment.Fact
const often: ReadonlyArray<readonly [Assessment.Fact.Kind, number]> = [
  ["meeting", 36], ["activity", 20], ["proposal", 14], ["report", 14], ["contact", 12], ["suggestion", 5], ["speech", 4], ["article", 4], ["material", 3], ["deed", 3], ["study", 2], ["award", 2], ["breach", 1]
]
const kinds = often.flatMap(([kind, times]) => Array.from({ length: times }, () => kind))
const days = Array.from({ length: 365 }, (_, place) => Day.addDays(year.from, place))
const evidence = { evidence: "doc/1" }

/** Makes records of so many members, so many each, the same every time. */
export const records = (members: number, each: number): ReadonlyArray<Assessment.Fact.Fact> => {
  let state = members * 1_000 + each
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const some = <A>(all: ReadonlyArray<A>, of: number): ReadonlyArray<A> => all.filter(() => draw(of) === 0)
  const one = (member: Member.Id, number: number): Assessment.Fact.Fact => {
    const kind = kinds[draw(kinds.length)] ?? "proposal"
    const forms = formsOf[kind]
    const form = forms[draw(forms.length)]
    const held = 1 + draw(8)
    const attended = draw(3) === 0 ? draw(held + 1) : held
    const excused = draw(held - attended + 1)
    const people = draw(2) === 0 ? 1 : 2 + draw(6)
    return {
      record: `${kind}/${number}`, member, kind, on: days[draw(365)] ?? year.from,
      ...(form === undefined ? {} : { form }),
      ...(stagesOf[kind].length === 0 ? {} : { reached: ["submitted" as const, ...some(stagesOf[kind].slice(1), 4)], joint: { place: draw(people), people } }),
      ...(["report", "article", "award"].includes(kind) ? { levels: some(["county", "city", "province", "national"] as const, 3) } : {}),
      ...(kind === "meeting" || kind === "activity" ? { attendance: { held, attended, excused, ...(draw(6) === 0 ? { late: 1 } : {}) } } : {}),
      ...(kind === "contact" ? { amount: 1 + draw(9) } : {}),
      ...(draw(2) === 0 ? evidence : {})
    }
  }
  return Array.from({ length: members }, (_, place) => Member.Id.make(`m${place}`)).flatMap((member) => Array.from({ length: each }, (_, number) => one(member, number)))
}

/** The members the records are of. */
export const members = (count: number): ReadonlyArray<Assessment.Assessed> => Array.from({ length: count }, (_, place) => ({ id: Member.Id.make(`m${place}`), roles: [] }))
