import type { Proposer } from "../proposal/Proposer.ts"

/** Who puts proposals, as statistics sort them: one member, several jointly (联名), or a body in its own name (集体). */
export const proposerKinds = ["single", "joint", "collective"] as const
export type ProposerKind = typeof proposerKinds[number]

/** Sorts a proposer; who was invited and did not sign makes nothing joint. */
export const proposerKind = (self: Proposer): ProposerKind =>
  self._tag === "Body" ? "collective" : self.with.some((other) => other.answer === "signed") ? "joint" : "single"
