import type { Assessment } from "@jianyan/domain"

type Fact = Assessment.Fact.Fact
type Sums = Record<string, number>

const add = (sums: Sums, name: string, points: number) => { sums[name] = (sums[name] ?? 0) + points }
const once = (sums: Sums, name: string, points: number) => { sums[name] = Math.max(sums[name] ?? 0, points) }
const missing: Record<string, readonly [absent: number, leave: number]> = { plenary: [-100_000, -30_000], standing: [-50_000, -10_000], committee: [-30_000, -5_000], sector: [-20_000, 0] }
const activities: Record<string, number> = { research: 30_000, inspection: 20_000, lecture: 10_000, forum: 10_000, consultation: 20_000, oversight: 20_000, appraisal: 10_000, reception: 10_000 }
const caps: Record<string, number> = {
  chairpersons: 50_000, research: 90_000, inspection: 80_000, lecture: 40_000, forum: 40_000, consultation: 60_000, oversight: 60_000, appraisal: 30_000, reception: 30_000,
  report: 100_000, suggestion: 30_000, spoken: 80_000, written: 60_000, material: 60_000, visit: 50_000, publicBenefit: 90_000, enterprise: 90_000, study: 40_000
}

/** What one record brings under the forty items, to sums by name. */
export const record = (fact: Fact, meetings: Sums, active: Sums, papers: Sums, service: Sums): void => {
  const { attendance, form = "", joint = { place: 0, people: 1 }, levels = [], reached = [] } = fact
  const { attended = 1, excused = 0, held = 1, late = 0 } = attendance ?? {}
  switch (fact.kind) {
    case "meeting": {
      const present = attended > 0 && attended * 3 >= held * 2
      add(meetings, "late", -5_000 * late)
      if (form === "group") add(meetings, "missed", -10_000 * (held - attended - excused))
      else if (form === "chairpersons") add(meetings, form, present ? 10_000 : 0)
      else if (!present) add(meetings, form, missing[form]?.[held === attended + excused ? 1 : 0] ?? 0)
      return
    }
    case "activity":
      add(active, "late", -5_000 * late)
      if (form === "training") once(active, form, 20_000)
      else add(active, form, activities[form] ?? 0)
      return
    case "proposal": {
      const sharing = Math.min(3, joint.people)
      if (reached.includes("filed")) add(papers, "filed", sharing === 1 ? 50_000 : joint.place >= sharing ? 0 : sharing === 2 || joint.place === 0 ? 25_000 : 12_500)
      if (reached.includes("key")) add(papers, "key", 50_000)
      if (reached.includes("excellent")) once(papers, "excellentProposal", 100_000)
      if (reached.includes("merged")) add(papers, "merged", joint.place === 0 ? 20_000 : 10_000)
      return
    }
    case "report":
      if (reached.includes("submitted")) add(papers, "report", 10_000)
      add(papers, "adopted", (levels.includes("city") ? 40_000 : 0) + (levels.includes("province") ? 80_000 : 0) + (levels.includes("national") ? 120_000 : 0))
      if (reached.includes("excellent")) once(papers, "excellentReport", 50_000)
      return
    case "suggestion":
      add(papers, "suggestion", 10_000)
      if (reached.includes("adopted")) add(papers, "suggestionAdopted", 20_000)
      return
    case "speech": return add(papers, form, form === "spoken" ? 40_000 : form === "written" ? 20_000 : 0)
    case "article": return add(papers, "article", levels.includes("national") ? 60_000 : levels.includes("province") ? 40_000 : levels.includes("city") ? 20_000 : 0)
    case "material": return add(papers, "material", 30_000)
    case "contact":
      add(service, "people", fact.amount ?? 1)
      if (form === "visit") add(service, form, 5_000)
      return
    case "deed": return add(service, form, form === "publicBenefit" || form === "enterprise" ? 30_000 : 0)
    case "study": return add(service, "study", 10_000)
    case "award": return once(service, "award", levels.includes("province") ? 80_000 : levels.includes("city") ? 60_000 : levels.includes("county") ? 30_000 : 0)
    case "breach": return add(service, "breach", -100_000)
  }
}

/** What the sums of one member come to, in 1/10,000 point. */
export const close = (meetings: Sums, active: Sums, papers: Sums, service: Sums): number => {
  const of = (sums: Sums) => Object.entries(sums).reduce((total, [name, points]) => total + Math.min(points, caps[name] ?? Infinity), 0)
  const people = service["people"] ?? 0
  const met = people >= 80 ? 80_000 : people >= 40 ? 50_000 : people >= 20 ? 20_000 : 0
  return Math.max(0, Math.min(300_000, 300_000 + of(meetings))) + Math.min(300_000, of(active)) + Math.min(600_000, of(papers)) + Math.min(400_000, of({ ...service, people: met }))
}

/** The forty items over plain objects, as most programs would do it: the records by member, and a sum for each name. */
export const plain = (byMember: ReadonlyMap<string, ReadonlyArray<Fact>>): ReadonlyArray<number> => Array.from(byMember.values(), (facts) => {
  const meetings: Sums = {}, active: Sums = {}, papers: Sums = {}, service: Sums = {}
  for (const fact of facts) record(fact, meetings, active, papers, service)
  return close(meetings, active, papers, service)
})
