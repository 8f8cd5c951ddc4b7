import { Zone } from "@jianyan/contract"
import type { FrameLink, FrameSection } from "@jianyan/ui"
import { achievements } from "../words/achievements.ts"
import { assigning } from "../words/assigning.ts"
import { examine } from "../words/examine.ts"
import { lookingBack } from "../words/lookingBack.ts"
import { paper } from "../words/paper.ts"
import { publishing } from "../words/publishing.ts"
import { referrals } from "../words/referrals.ts"
import { rules } from "../words/rules.ts"
import { shell } from "../words/shell.ts"
import { signings } from "../words/signings.ts"
import { supervising } from "../words/supervising.ts"
import { themes } from "../words/themes.ts"
import { topics } from "../words/topics.ts"
import { trade } from "../words/trade.ts"
import { upper } from "../words/upper.ts"
import { views } from "../words/views.ts"
import type { useVisitor } from "./Visitor.tsx"

/** Where the reader is, and how much waits for the reader. */
interface Now { readonly path: string; readonly query: string; readonly waiting: number | undefined }

/** The links of the rail for one who visits, in the order of the work: what is one's own, filing, handling, supervising, counting, and the rules. */
export const rail = (visitor: ReturnType<typeof useVisitor>, { path, query: asked, waiting }: Now): ReadonlyArray<FrameSection> => {
  const { committee, holds, member, naming, unit } = visitor
  const page = (label: string, href: string): FrameLink => ({ href, label, here: path === href })
  const list = (label: string, query: Readonly<Record<string, string>>, count?: number): FrameLink => {
    const href = Zone.proposals.list(query)
    return { href, label, count, here: `${path}${asked}` === href }
  }
  const only = (may: boolean, ...links: ReadonlyArray<FrameLink>) => may ? links : []
  const session = committee.sessions.at(-1), staff = holds("proposalsStaff"), evaluates = committee.policy.appraisal !== undefined || committee.policy.panel !== undefined
  const sections: ReadonlyArray<FrameSection> = [
    {
      title: session === undefined ? trade("zone") : naming.session(session.id), links: [
        ...(member === undefined ? [] : [list(shell("mine"), { member })]),
        ...only(holds("member", "proposalsStaff", "handlingUnit"), list(shell("waiting"), { waiting: "me" }, waiting)),
        ...(unit === undefined ? [] : [list(shell("ours"), { unit, sort: "due" })]),
        list(shell("list"), member === undefined && unit === undefined ? {} : { whose: "all" }),
        ...only(member !== undefined, page(shell("write"), Zone.proposals.write)),
        page(themes("title"), Zone.proposals.themes())
      ]
    },
    { title: views("filing"), links: only(staff, page(paper("title"), Zone.proposals.paper), page(examine("link"), Zone.proposals.examine), list(shell("examine"), { column: "pending" })) },
    {
      title: views("handling"), links: [
        ...only(holds("proposalsStaff", "office", "leader"), page(assigning("link"), Zone.proposals.handingOver())),
        page(topics("link"), Zone.proposals.topics),
        ...only(staff, list(shell("deadlines"), { column: "filed", sort: "due" })),
        page(views("calendar"), Zone.proposals.deadlines()),
        page(shell("promises"), Zone.proposals.promises),
        ...only(holds("proposalsStaff", "leader", "office", "auditor"), page(lookingBack("title"), Zone.proposals.lookingBack())),
        page(achievements("title"), Zone.proposals.achievements()),
        ...only(holds("proposalsStaff", "leader", "office", "auditor"), page(referrals("title"), Zone.proposals.referrals()))
      ]
    },
    {
      title: views("supervising"), links: [
        ...(member === undefined || !holds("leader") ? [] : [list(views("led"), { ledBy: member })]),
        list(shell("key"), { key: "yes" }), page(supervising("keyNav"), Zone.proposals.key()),
        ...only(evaluates, page(shell("appraisals"), Zone.proposals.appraisals)),
        ...only(holds("proposalsStaff", "leader", "office", "evaluator", "auditor", "handlingUnit"), page(supervising("units"), Zone.proposals.units())),
        page(supervising("excellent"), Zone.proposals.excellent)
      ]
    },
    {
      title: views("overview"), links: [
        ...only(holds("proposalsStaff", "leader"), page(views("board"), Zone.proposals.board())),
        ...only(holds("proposalsStaff", "leader", "evaluator", "office", "auditor"), page(views("statistics"), Zone.proposals.statistics())),
        ...only(holds("proposalsStaff", "leader", "office", "auditor"), page(publishing("nav"), Zone.proposals.publishing()))
      ]
    },
    {
      title: views("basis"), links: [
        page(shell("notices"), Zone.proposals.notices()),
        ...only(holds("proposalsStaff", "office"), page(shell("sessions"), Zone.proposals.sessions), page(shell("heads"), Zone.proposals.heads), page(upper("title"), Zone.proposals.upper), page(signings("title"), Zone.proposals.signings)),
        page(rules("link"), Zone.proposals.rules)
      ]
    }
  ]
  return sections.filter(({ links }) => links.length > 0)
}
