import type { SessionId } from "../committee/Committee.ts"
import type { ExaminationStep } from "../committee/ExaminationRules.ts"
import type * as Policy from "../committee/Policy.ts"
import type { Proposal } from "../proposal/Proposal.ts"
import { stepsLeft } from "../proposal/steps.ts"

/** How far the examination of a category is: of all received, how many have passed each step and how many are decided. */
export interface Progress {
  readonly category: string
  readonly received: number
  readonly steps: ReadonlyArray<{ readonly step: ExaminationStep | "examined"; readonly passed: number }>
  readonly decided: number
}

const undecided: ReadonlyArray<Proposal["stage"]["_tag"]> = ["Submitted", "Reworking", "Recommended"]

/** Counts the examination of a session category by category, in the order of the policy; what is decided has passed every step. Drafts are not received. */
export const progress = (proposals: Iterable<Proposal>, session: SessionId, policy: Policy.Policy): ReadonlyArray<Progress> => {
  const received = [...proposals].filter((it) => it.submission?.session === session && it.stage._tag !== "Drafted")
  const steps = policy.examination?.steps
  return policy.categories.map(({ id }) => {
    const here = received.filter((it) => it.content.category === id)
    const left = (self: Proposal) => stepsLeft(self, policy)
    return {
      category: id, received: here.length, decided: here.filter((it) => !undecided.includes(it.stage._tag)).length,
      steps: steps === undefined
        ? [{ step: "examined" as const, passed: here.filter((it) => it.stage._tag !== "Submitted" && it.stage._tag !== "Reworking").length }]
        : steps.map((step) => ({ step, passed: here.filter((it) => !left(it).includes(step)).length }))
    }
  })
}
