import type { Proposal } from "../proposal/Proposal.ts"

/** The ways in which proposals come in, as statistics sort them: written here (网上), or handed in on paper and entered (书面). */
export const channels = ["online", "paper"] as const
/** One of these; every proposal came in by exactly one. */
export type Channel = typeof channels[number]

/** Sorts a proposal by the way it came in. */
export const channel = ({ onPaper }: Pick<Proposal, "onPaper">): Channel => onPaper === undefined ? "online" : "paper"
