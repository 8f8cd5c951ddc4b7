import type * as Member from "../member/Member.ts"
import type { Proposer } from "../proposal/Proposer.ts"

/** Who puts proposals, as statistics sort them: one member, several jointly (联名), a body in its own name (集体), or a member of a level above who lives here. */
export const proposerKinds = ["single", "joint", "collective", "upper"] as const
/** One of these; every proposal is of exactly one. */
export type ProposerKind = typeof proposerKinds[number]

/** Sorts a proposer by who signs first, `upper` naming the members of levels above; who was invited and did not sign makes nothing joint. */
export const proposerKind = (self: Proposer, upper: ReadonlySet<Member.Id>): ProposerKind => {
  if (self._tag === "Body") return "collective"
  if (upper.has(self.first)) return "upper"
  return self.with.some((other) => other.answer === "signed") ? "joint" : "single"
}
