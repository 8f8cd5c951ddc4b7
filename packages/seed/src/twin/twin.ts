import { Unit } from "@jianyan/domain"
import { openings } from "../openings.ts"
import type { Story } from "../Story.ts"
import { amending } from "./amending.ts"
import { appraising, lookingBack } from "./appraising.ts"
import { filesOf } from "./attaching.ts"
import { atWork } from "./committees.ts"
import { collecting } from "./beforehand.ts"
import { committee, founding } from "./founding.ts"
import { drafting } from "./drafting.ts"
import { entering } from "./entering.ts"
import { entrusting, reportsOf } from "./entrusting.ts"
import { examining, writing } from "./examining.ts"
import { grouping } from "./grouping.ts"
import { handling } from "./handling.ts"
import { honours } from "./honours.ts"
import { lastYear } from "./lastYear.ts"
import { meeting } from "./meetings.ts"
import { objecting } from "./objecting.ts"
import { ownRulebooks } from "./ownRulebooks.ts"
import { referring } from "./referring.ts"
import { achieving } from "./achieving.ts"
import { panels } from "./panels.ts"
import type { Paper } from "./Paper.ts"
import { sessions } from "./papers.ts"
import { joining } from "./joining.ts"
import { demo, demo2, living, members, ranked } from "./people.ts"
import { type Step, tell } from "./Plan.ts"
import { proposed } from "./proposers.ts"
import { signingsOf } from "./replying.ts"
import { reporting } from "./reports.ts"
import { shelf } from "./shelf.ts"
import { meetingPeople } from "./stations.ts"

const proposals = (papers: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  const byText = new Map(papers.map((paper) => [paper.n, paper]))
  const lead = (n: number): Paper => {
    const found = byText.get(n)
    if (found === undefined) throw new RangeError(`no paper ${n}`)
    return found
  }
  const mergedInto = Map.groupBy(papers.filter((paper) => paper.fate._tag === "Merged"), (paper) => paper.fate._tag === "Merged" ? paper.fate.into : -1)
  return papers.flatMap((paper) => [
    ...writing(paper), ...joining(paper), ...examining(paper, lead), ...(paper.fate._tag === "Filed" ? handling(paper, paper.fate, mergedInto.get(paper.n) ?? []) : [])
  ])
}

/**
 * Tells a whole committee of an invented city, up to a day in November 2026: 342 members and a year of their work.
 *
 * Always the same story. Every event comes from a verb of the domain, in the order of time. What happened, and what was attached, is told when it is first asked for.
 */
export const twin = (): Story => {
  let told: Story["happened"] | undefined, papers: ReadonlyArray<Paper> | undefined
  const all = () => papers ??= written()
  return {
    committee,
    people: [...members, living].map(({ id, name }) => ({ id, name })),
    openings: openings(committee, { member: demo.id, member2: demo2.id, leader: ranked("cpc", 0).id, unit: Unit.Id.make("housing"), unit2: Unit.Id.make("education") }),
    closes: { years: [2025], by: "account-evaluator" },
    get files() {
      return [...all().flatMap(filesOf), ...reportsOf(assessed(all()))]
    },
    get signings() {
      return signingsOf(this.happened)
    },
    get happened() {
      return told ??= happened(all())
    }
  }
}

/** Papers closed long before autumn: those of the plenary of a session that were rated, every so manieth. */
const closedEarly = (papers: ReadonlyArray<Paper>, step: number): ReadonlyArray<Paper> =>
  papers.filter(({ fate, on, part }) => fate._tag === "Filed" && fate.until === "Closed" && fate.course === "rated" && part === undefined && on.slice(5) < "01-15").filter((_, place) => place % step === 0)

/** The papers of the year at which a third party looks back. */
const assessed = (papers: ReadonlyArray<Paper>): ReadonlyArray<Paper> => closedEarly(papers.filter(({ on }) => on >= "2025-11-01"), 15)

const afterwards = (before: ReadonlyArray<Paper>, now: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  const own = now.find(({ part }) => part === "closed")
  if (own === undefined) throw new RangeError("the demo member has no closed paper")
  const usual = closedEarly(now, 6), advanced = closedEarly(now, 1).filter((paper) => !usual.includes(paper) && (paper.draft.lead === "education" || paper.draft.lead === "housing"))
  return [...appraising(usual, own, advanced), ...panels(usual.slice(22)), ...achieving(closedEarly(now, 2)), ...referring(closedEarly(now, 50)), ...lookingBack(closedEarly(before, 6), [own, ...closedEarly(now, 40)]), ...entrusting(assessed(now))]
}

const written = (): ReadonlyArray<Paper> => {
  const { before, now } = sessions(shelf())
  return [...proposed("25", before), ...proposed("26", now)]
}

const happened = (papers: ReadonlyArray<Paper>): Story["happened"] => tell([...founding, ...amending, ...ownRulebooks, ...lastYear(), ...drafting(), ...collecting, ...meeting(), ...entering(), ...objecting(), ...meetingPeople(), ...atWork(), ...reporting(), ...proposals(papers), ...grouping(papers), ...honours(papers), ...afterwards(papers.filter(({ id }) => id.startsWith("p-25")), papers.filter(({ id }) => id.startsWith("p-26")))]).happened()
