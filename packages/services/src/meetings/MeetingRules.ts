import { Committee, type House, Leave, Meeting, Proposal } from "@jianyan/domain"
import { Context, type DateTime, Effect, Equal, HashMap, Layer, Option, Result, Stream } from "effect"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { act } from "../visitor/act.ts"
import { Visitor } from "../visitor/Visitor.ts"

type Rules = Committee.MeetingRules.MeetingRules

/** The rules of meetings as they stood from a moment on: who adopted them, and which of them were new. */
export interface Adopted { readonly at: DateTime.Utc; readonly by: string; readonly changed: ReadonlyArray<keyof Rules>; readonly rules: Rules }

/** The rules of meetings a policy holds. */
export const meetingRulesOf = ({ leave, quorum }: Committee.Policy.Policy): Rules => ({ ...(leave !== undefined && { leave }), ...(quorum !== undefined && { quorum }) })

const policyWith = ({ leave: _, quorum: __, ...policy }: Committee.Policy.Policy, rules: Rules): Committee.Policy.Policy => ({ ...policy, ...rules })

const both = ["leave", "quorum"] as const

/** Lists what other rules of meetings would treat otherwise, or refuses rules that could not be adopted; nothing is changed. */
export const meetingRulesMove = (house: House.House, rules: Rules) => {
  const committee = Option.getOrThrow(house.committee)
  return Result.map(Committee.fitting(committee, policyWith(committee.policy, rules), Proposal.policyInUse(house.proposals)), () => ({
    leaves: Leave.routeMoves({ leaves: HashMap.values(house.leaves), meetings: house.meetings, members: house.members, calendar: committee.calendar }, rules.leave),
    sittings: Meeting.quorumMoves([...HashMap.values(house.meetings)].toSorted((one, other) => one.on < other.on ? 1 : -1), committee.policy.quorum, rules.quorum)
  }))
}

/** The rules of meetings of a committee: adopted as a part of its policy, whose other parts stay as they are, and remembered with who adopted them. */
export class MeetingRules extends Context.Service<MeetingRules>()("@jianyan/services/MeetingRules", {
  make: Effect.gen(function*() {
    const houses = yield* Houses
    const journal = yield* Journal
    return {
      adopt: (rules: Rules) =>
        act(houses, ({ at, house }) => {
          const committee = Option.getOrThrow(house.committee)
          return Committee.adoptPolicy(committee, policyWith(committee.policy, rules), Proposal.policyInUse(house.proposals), at)
        }),
      /** Lists when the rules of meetings changed, the latest first; a policy that left them as they were is no change. */
      history: Effect.gen(function*() {
        const { committee } = yield* Visitor
        const kept = yield* Stream.runCollect(journal.read(committee, { stream: `committee/${committee}` }))
        let before: Rules = {}
        const found: Array<Adopted> = []
        for (const { actor, event, occurredAt } of kept) {
          if (event._tag !== "CommitteeFounded" && event._tag !== "PolicyAdopted") continue
          const rules = meetingRulesOf(event.policy), last = before
          const changed = both.filter((part) => !Equal.equals(rules[part], last[part]))
          if (changed.length > 0) found.unshift({ at: occurredAt, by: actor, changed, rules })
          before = rules
        }
        return found
      })
    }
  })
}) {
  static readonly layer: Layer.Layer<MeetingRules, never, Houses | Journal> = Layer.effect(this, this.make)
}
