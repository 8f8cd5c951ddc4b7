import type { Policy } from "../committee/Policy.ts"
import type * as Supervision from "./Supervision.ts"

/** Gives how many visits at a station or studio (委员工作室) a key proposal under a leader still lacks (呼和浩特：至少一次); none where the policy asks for none, nobody leads it yet, or there were enough. */
export const visitsLacking = ({ plan, visits }: Pick<Supervision.Supervision, "plan" | "visits">, { stationVisits }: Pick<Policy, "stationVisits">): number =>
  plan === undefined || stationVisits === undefined ? 0 : Math.max(0, stationVisits.least - visits.filter(({ station }) => station !== undefined).length)
