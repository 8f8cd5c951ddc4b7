import type { Day, Proposal } from "@jianyan/domain"
import type { DateTime } from "effect"
import type { Draft } from "../texts/proposals/draft.ts"

/** What happens to a filed proposal after the handover, besides reaching a stage: nothing special, no feedback, an unsatisfied proposer who is answered again. */
export type Course = "rated" | "silent" | "again"

/** What a unit asks of the office before it answers, and what the office said, where it has. */
export type Asked = "extension" | "extensionGranted" | "extensionRefused" | "dispute" | "disputeSettled"

/** How a reply stands that lies with the office: given back and redone, or given back and not redone yet. */
export type Reviewed = "review" | "redo"

/** How the life of a proposal goes, as far as it is told. */
export type Fate =
  | { readonly _tag: "Drafted" }
  | { readonly _tag: "Pending"; readonly recommend: boolean; readonly mend?: ReadonlyArray<string>; readonly asks?: "report" }
  | { readonly _tag: "NotFiled"; readonly ground: number }
  | { readonly _tag: "Converted"; readonly to: "opinion" | "report" }
  | { readonly _tag: "Merged"; readonly into: number; readonly filed: boolean }
  | {
    readonly _tag: "Filed"
    readonly until: "Filed" | "HandedOver" | "Accepted" | "Replied" | "Rated" | "Closed"
    readonly course: Course
    /** The day of handing over; without one it follows from the filing. */
    readonly handedOver?: Day.Day
    readonly asked?: Asked | Reviewed
    /** The unit that handles it with the lead and has not given its opinion yet. */
    readonly with?: string
  }

/** A paper chosen for a session: which text, when it comes in, how it goes. */
export interface Chosen {
  readonly n: number
  readonly draft: Draft
  readonly on: Day.Day
  readonly fate: Fate
  /** Set for the few papers a demo account tells about. */
  readonly part?: "closed" | "lead" | "due" | "draft" | "invitation" | "signed" | "draft2" | "mending" | "asked" | "joint" | "upper"
}

/** A paper with its id, its people and the instant it comes in. */
export interface Paper extends Chosen {
  readonly id: Proposal.Id
  readonly proposer: Proposal.Proposer.Proposer
  readonly submitted: DateTime.Utc
}
