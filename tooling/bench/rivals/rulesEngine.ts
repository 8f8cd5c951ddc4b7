import type { Assessment } from "@jianyan/domain"
import { Engine, type NestedCondition } from "json-rules-engine"
import { close } from "./plain.ts"

type Fact = Assessment.Fact.Fact
type Block = "meetings" | "active" | "papers" | "service"

const is = (fact: string, value: string | boolean): NestedCondition => ({ fact, operator: "equal", value })
const has = (fact: string, value: string): NestedCondition => ({ fact, operator: "contains", value })
const lacks = (fact: string, value: string): NestedCondition => ({ fact, operator: "doesNotContain", value })

/** Builds an engine with the forty items as rules; a rule that fires names the sum and the points, or the field they are a multiple of. */
const build = (): Engine => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const rule = (block: Block, name: string, points: number, all: ReadonlyArray<NestedCondition>, more: { readonly times?: string; readonly once?: true } = {}) =>
    engine.addRule({ conditions: { all: [...all] }, event: { type: name, params: { block, points, ...more } } })
  const missed = (form: string, absent: number, leave: number) => {
    rule("meetings", form, absent, [is("kind", "meeting"), is("form", form), is("state", "absent")])
    if (leave !== 0) rule("meetings", form, leave, [is("kind", "meeting"), is("form", form), is("state", "leave")])
  }
  missed("plenary", -100_000, -30_000)
  missed("standing", -50_000, -10_000)
  missed("committee", -30_000, -5_000)
  missed("sector", -20_000, 0)
  rule("meetings", "late", -5_000, [is("kind", "meeting")], { times: "late" })
  rule("meetings", "missed", -10_000, [is("kind", "meeting"), is("form", "group")], { times: "unexcused" })
  rule("meetings", "chairpersons", 10_000, [is("kind", "meeting"), is("form", "chairpersons"), is("state", "present")])
  for (const [form, points] of [["research", 30_000], ["inspection", 20_000], ["lecture", 10_000], ["forum", 10_000], ["consultation", 20_000], ["oversight", 20_000], ["appraisal", 10_000], ["reception", 10_000]] as const) {
    rule("active", form, points, [is("kind", "activity"), is("form", form)])
  }
  rule("active", "training", 20_000, [is("kind", "activity"), is("form", "training")], { once: true })
  rule("active", "late", -5_000, [is("kind", "activity")], { times: "late" })
  rule("papers", "filed", 1, [is("kind", "proposal"), has("reached", "filed")], { times: "shared" })
  rule("papers", "key", 50_000, [is("kind", "proposal"), has("reached", "key")])
  rule("papers", "excellentProposal", 100_000, [is("kind", "proposal"), has("reached", "excellent")], { once: true })
  rule("papers", "merged", 10_000, [is("kind", "proposal"), has("reached", "merged")], { times: "part" })
  rule("papers", "report", 10_000, [is("kind", "report"), has("reached", "submitted")])
  for (const [level, points] of [["city", 40_000], ["province", 80_000], ["national", 120_000]] as const) rule("papers", "adopted", points, [is("kind", "report"), has("levels", level)])
  rule("papers", "excellentReport", 50_000, [is("kind", "report"), has("reached", "excellent")], { once: true })
  rule("papers", "suggestion", 10_000, [is("kind", "suggestion")])
  rule("papers", "suggestionAdopted", 20_000, [is("kind", "suggestion"), has("reached", "adopted")])
  rule("papers", "spoken", 40_000, [is("kind", "speech"), is("form", "spoken")])
  rule("papers", "written", 20_000, [is("kind", "speech"), is("form", "written")])
  rule("papers", "article", 60_000, [is("kind", "article"), has("levels", "national")])
  rule("papers", "article", 40_000, [is("kind", "article"), has("levels", "province"), lacks("levels", "national")])
  rule("papers", "article", 20_000, [is("kind", "article"), has("levels", "city"), lacks("levels", "province"), lacks("levels", "national")])
  rule("papers", "material", 30_000, [is("kind", "material")])
  rule("service", "people", 1, [is("kind", "contact")], { times: "amount" })
  rule("service", "visit", 5_000, [is("kind", "contact"), is("form", "visit")])
  rule("service", "publicBenefit", 30_000, [is("kind", "deed"), is("form", "publicBenefit")])
  rule("service", "enterprise", 30_000, [is("kind", "deed"), is("form", "enterprise")])
  rule("service", "study", 10_000, [is("kind", "study")])
  for (const [level, points] of [["county", 30_000], ["city", 60_000], ["province", 80_000]] as const) rule("service", "award", points, [is("kind", "award"), has("levels", level)], { once: true })
  rule("service", "breach", -100_000, [is("kind", "breach")])
  return engine
}

const asked = ({ amount = 1, attendance, form, joint = { place: 0, people: 1 }, kind, levels = [], reached = [] }: Fact): Record<string, unknown> => {
  const { attended = 1, excused = 0, held = 1, late = 0 } = attendance ?? {}
  const sharing = Math.min(3, joint.people)
  return {
    kind, form, levels, reached, late, amount, unexcused: held - attended - excused, part: joint.place === 0 ? 2 : 1,
    state: attended > 0 && attended * 3 >= held * 2 ? "present" : held === attended + excused ? "leave" : "absent",
    shared: sharing === 1 ? 50_000 : joint.place >= sharing ? 0 : sharing === 2 || joint.place === 0 ? 25_000 : 12_500
  }
}

/** Runs every record through json-rules-engine and adds up what fires; the caps, which it cannot say, are those of the plain code. */
export const rulesEngine = () => {
  const engine = build()
  return async (byMember: ReadonlyMap<string, ReadonlyArray<Fact>>): Promise<ReadonlyArray<number>> => {
    const totals: Array<number> = []
    for (const facts of byMember.values()) {
      const sums: Record<Block, Record<string, number>> = { meetings: {}, active: {}, papers: {}, service: {} }
      for (const fact of facts) {
        const given = asked(fact)
        const { events } = await engine.run(given)
        for (const { params, type } of events) {
          const { block, once, points, times } = params as { readonly block: Block; readonly once?: true; readonly points: number; readonly times?: string }
          const worth = points * (times === undefined ? 1 : Number(given[times]))
          const known = sums[block][type] ?? 0
          sums[block][type] = once === undefined ? known + worth : Math.max(known, worth)
        }
      }
      totals.push(close(sums.meetings, sums.active, sums.papers, sums.service))
    }
    return totals
  }
}
