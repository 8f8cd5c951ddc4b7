import { type Access, Committee, Day, type House, Proposal, Statistics, Workflow } from "@jianyan/domain"
import type { DateTime } from "effect"
import { receivedIn } from "./statistics.ts"

/** One stage of a session's work: how many stand there, who leads them on, and those that wait longest, the longest first. */
export interface Column {
  readonly stage: Proposal.Stage["_tag"]
  readonly count: number
  readonly by: ReadonlyArray<Access.Role>
  /** How many of them await a reply, or to be handed over for the first time, when the day for it has passed. */
  readonly overdue: number
  readonly longest: ReadonlyArray<{ readonly proposal: Proposal.Proposal; readonly since: DateTime.Utc; readonly workingDays: number }>
}

/** How many of each stage are named. */
const named = 3

const isOverdue = (self: Proposal.Proposal, committee: Committee.Committee, today: Day.Day): boolean => {
  const { stage } = self
  const by = stage._tag === "HandedOver" || stage._tag === "Accepted" ? stage.handling.deadline : Proposal.handOverBy(self, committee)
  return by !== undefined && by.day < today
}

/** Lays the proposals of a session that are not at their end on a board, stage by stage in the order of life. */
export const board = (house: House.House, committee: Committee.Committee, session: Committee.SessionId | undefined, today: Day.Day): ReadonlyArray<Column> => {
  const { calendar, policy } = committee
  const declared = Proposal.workflow(policy)
  const life = policy.replyChecks === undefined ? { ...declared, moves: declared.moves.filter((move) => move.verb !== "releaseReply") } : declared
  const standing = new Map<string, Array<{ readonly proposal: Proposal.Proposal; readonly since: DateTime.Utc }>>()
  for (const proposal of receivedIn(house, session)) {
    const since = Statistics.waitingSince(proposal)
    if (since === undefined) continue
    const known = standing.get(proposal.stage._tag)
    if (known === undefined) standing.set(proposal.stage._tag, [{ proposal, since }])
    else known.push({ proposal, since })
  }
  return Proposal.stages.filter((stage) => stage !== "Drafted" && !life.ends.includes(stage)).map((stage) => {
    const here = standing.get(stage) ?? []
    const longest = here.toSorted((one, other) => one.since.epochMilliseconds - other.since.epochMilliseconds || (one.proposal.id < other.proposal.id ? -1 : 1)).slice(0, named)
    return {
      stage, count: here.length, by: Workflow.actors(life, stage), overdue: here.filter(({ proposal }) => isOverdue(proposal, committee, today)).length,
      longest: longest.map((one) => ({ ...one, workingDays: Committee.Calendar.workingDaysUntil(calendar, Day.of(one.since), today) }))
    }
  })
}
