import { eventsInPastTense } from "./eventsInPastTense.ts"
import { testRule } from "./testRule.ts"

testRule("events-in-past-tense", eventsInPastTense, {
  keeps: {
    "allows what happened": {
      code: `Schema.TaggedUnion({ ProposalFiled: {}, ReplySent: {}, MemberLeft: {}, PositionTaken: {}, ProposalNotFiled: {}, ReportWithdrawn: {} })`
    },
    "minds unions only": { code: `Schema.Struct({ SubmitProposal: Schema.String })` }
  },
  refuses: {
    "refuses a command": { code: `Schema.TaggedUnion({ ProposalFiled: {}, SubmitProposal: {} })`, says: ["name"] },
    "refuses a state and a thing": { code: `Schema.TaggedUnion({ ProposalPending: {}, Proposal: {} })`, says: ["name", "name"] },
    "is not taken in by words that merely end like one": { code: `Schema.TaggedUnion({ ProposalNeed: {}, MemberFeed: {}, Red: {} })`, says: ["name", "name", "name"] }
  }
})
