import { Assessment } from "@jianyan/domain"

const { Form, Kind, Level, Stage } = Assessment.Fact
const kindOf = (kind: Assessment.Fact.Kind) => Kind.literals.indexOf(kind)
const formOf = (form: Assessment.Fact.Form) => Form.literals.indexOf(form)
const bit = <A>(all: ReadonlyArray<A>, one: A) => 1 << all.indexOf(one)
const [meeting, activity, proposal, report, suggestion, speech, article, material, contact, deed, study, award, breach] =
  (["meeting", "activity", "proposal", "report", "suggestion", "speech", "article", "material", "contact", "deed", "study", "award", "breach"] as const).map(kindOf)
const [plenary, standing, committee, sector, group, chairpersons, research, inspection, training, lecture, forum, consultation, oversight, appraisal, reception, spoken, written, visit, benefit, enterprise] =
  (["plenary", "standing", "committee", "sector", "group", "chairpersons", "research", "inspection", "training", "lecture", "forum", "consultation", "oversight", "appraisal", "reception", "spoken", "written", "visit", "publicBenefit", "enterprise"] as const).map(formOf)
const [submitted, filed, key, excellent, merged, adopted] = (["submitted", "filed", "key", "excellent", "merged", "adopted"] as const).map((stage) => bit(Stage.literals, stage))
const [county, city, province, national] = (["county", "city", "province", "national"] as const).map((level) => bit(Level.literals, level))

/** Records as a program written for this one rulebook would keep them: a column for each thing it asks. */
export interface Typed {
  readonly starts: Int32Array
  readonly kind: Uint8Array
  readonly form: Int8Array
  readonly stages: Int32Array
  readonly levels: Uint8Array
  readonly place: Uint8Array
  readonly people: Uint8Array
  readonly held: Uint8Array
  readonly attended: Uint8Array
  readonly excused: Uint8Array
  readonly late: Uint8Array
  readonly amount: Int32Array
}

/** Lays the records of so many members, so many each, out by member. */
export const typed = (facts: ReadonlyArray<Assessment.Fact.Fact>, members: number, each: number): Typed => {
  const bits = <A>(all: ReadonlyArray<A>, some: ReadonlyArray<A> = []) => some.reduce((mask, one) => mask | bit(all, one), 0)
  return {
    starts: Int32Array.from({ length: members + 1 }, (_, member) => member * each),
    kind: Uint8Array.from(facts, ({ kind }) => kindOf(kind)),
    form: Int8Array.from(facts, ({ form }) => form === undefined ? -1 : formOf(form)),
    stages: Int32Array.from(facts, ({ reached }) => bits(Stage.literals, reached)),
    levels: Uint8Array.from(facts, ({ levels }) => bits(Level.literals, levels)),
    place: Uint8Array.from(facts, ({ joint }) => joint?.place ?? 0),
    people: Uint8Array.from(facts, ({ joint }) => joint?.people ?? 1),
    held: Uint8Array.from(facts, ({ attendance }) => attendance?.held ?? 1),
    attended: Uint8Array.from(facts, ({ attendance }) => attendance?.attended ?? 1),
    excused: Uint8Array.from(facts, ({ attendance }) => attendance?.excused ?? 0),
    late: Uint8Array.from(facts, ({ attendance }) => attendance?.late ?? 0),
    amount: Int32Array.from(facts, ({ amount }) => amount ?? 1)
  }
}

/** The forty items written out by hand, in 1/10,000 point: what nobody could do better without a second core. */
export const byHand = ({ amount, attended, excused, form, held, kind, late, levels, people, place, stages, starts }: Typed): Float64Array => {
  const totals = new Float64Array(starts.length - 1)
  for (let member = 0; member < totals.length; member++) {
    let meetings = 300_000, chaired = 0, activities = 0, papers = 0, service = 0, contacts = 0, studies = 0, trained = 0, honoured = 0, bestProposal = 0, bestReport = 0
    let researched = 0, inspected = 0, lectures = 0, forums = 0, consulted = 0, oversaw = 0, appraised = 0, received = 0, reports = 0, suggestions = 0, spoke = 0, wrote = 0, materials = 0, visits = 0, benefits = 0, enterprises = 0
    const end = starts[member + 1]!
    for (let row = starts[member]!; row < end; row++) {
      const what = kind[row]!, how = form[row]!, stage = stages[row]!, level = levels[row]!
      if (what === meeting) {
        meetings -= 5_000 * late[row]!
        const present = attended[row]! > 0 && attended[row]! * 3 >= held[row]! * 2
        const unexcused = held[row]! - attended[row]! - excused[row]!
        if (how === group) meetings -= 10_000 * unexcused
        else if (how === chairpersons) chaired += present ? 10_000 : 0
        else if (!present) {
          if (how === plenary) meetings -= unexcused === 0 ? 30_000 : 100_000
          else if (how === standing) meetings -= unexcused === 0 ? 10_000 : 50_000
          else if (how === committee) meetings -= unexcused === 0 ? 5_000 : 30_000
          else if (how === sector && unexcused !== 0) meetings -= 20_000
        }
      } else if (what === activity) {
        activities -= 5_000 * late[row]!
        if (how === research) researched += 30_000
        else if (how === inspection) inspected += 20_000
        else if (how === training) trained = 20_000
        else if (how === lecture) lectures += 10_000
        else if (how === forum) forums += 10_000
        else if (how === consultation) consulted += 20_000
        else if (how === oversight) oversaw += 20_000
        else if (how === appraisal) appraised += 10_000
        else if (how === reception) received += 10_000
      } else if (what === proposal) {
        const first = place[row]! === 0, sharing = Math.min(3, people[row]!)
        if (stage & filed!) papers += sharing === 1 ? 50_000 : place[row]! >= sharing ? 0 : sharing === 2 || first ? 25_000 : 12_500
        if (stage & key!) papers += 50_000
        if (stage & excellent!) bestProposal = 100_000
        if (stage & merged!) papers += first ? 20_000 : 10_000
      } else if (what === report) {
        if (stage & submitted!) reports += 10_000
        papers += (level & city! ? 40_000 : 0) + (level & province! ? 80_000 : 0) + (level & national! ? 120_000 : 0)
        if (stage & excellent!) bestReport = 50_000
      } else if (what === suggestion) {
        suggestions += 10_000
        if (stage & adopted!) papers += 20_000
      } else if (what === speech) {
        if (how === spoken) spoke += 40_000
        else if (how === written) wrote += 20_000
      } else if (what === article) papers += level & national! ? 60_000 : level & province! ? 40_000 : level & city! ? 20_000 : 0
      else if (what === material) materials += 30_000
      else if (what === contact) {
        contacts += amount[row]!
        if (how === visit) visits += 5_000
      } else if (what === deed) {
        if (how === benefit) benefits += 30_000
        else if (how === enterprise) enterprises += 30_000
      } else if (what === study) studies++
      else if (what === award) honoured = Math.max(honoured, level & province! ? 80_000 : level & city! ? 60_000 : level & county! ? 30_000 : 0)
      else if (what === breach) service -= 100_000
    }
    meetings = Math.max(0, Math.min(300_000, meetings + Math.min(50_000, chaired)))
    activities += Math.min(90_000, researched) + Math.min(80_000, inspected) + trained + Math.min(40_000, lectures) + Math.min(40_000, forums) + Math.min(60_000, consulted) +
      Math.min(60_000, oversaw) + Math.min(30_000, appraised) + Math.min(30_000, received)
    papers += bestProposal + bestReport + Math.min(100_000, reports) + Math.min(30_000, suggestions) + Math.min(80_000, spoke) + Math.min(60_000, wrote) + Math.min(60_000, materials)
    service += (contacts >= 80 ? 80_000 : contacts >= 40 ? 50_000 : contacts >= 20 ? 20_000 : 0) + Math.min(50_000, visits) + Math.min(90_000, benefits) + Math.min(90_000, enterprises) +
      Math.min(40_000, studies * 10_000) + honoured
    totals[member] = meetings + Math.min(300_000, activities) + Math.min(600_000, papers) + Math.min(400_000, service)
  }
  return totals
}
