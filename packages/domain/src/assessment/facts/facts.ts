import { HashMap, Option } from "effect"
import type { House } from "../../house/House.ts"
import type { Fact } from "../Fact.ts"
import { ofActivity } from "./ofActivity.ts"
import { ofAppraisal } from "./ofAppraisal.ts"
import { ofEntry } from "./ofEntry.ts"
import { ofMeeting } from "./ofMeeting.ts"
import { ofProposal } from "./ofProposal.ts"
import { ofReport } from "./ofReport.ts"

/** Lists every fact there is in a house; assessment reads where things stand, and no verb knows of it. */
export const facts = (house: House): ReadonlyArray<Fact> => {
  if (Option.isNone(house.committee)) return []
  const { policy } = house.committee.value
  const found: Array<Fact> = []
  for (const proposal of HashMap.values(house.proposals)) found.push(...ofProposal(proposal, policy))
  for (const appraisal of HashMap.values(house.appraisals)) {
    const proposal = HashMap.get(house.proposals, appraisal.id)
    if (Option.isSome(proposal)) found.push(...ofAppraisal(appraisal, proposal.value, policy))
  }
  for (const meeting of HashMap.values(house.meetings)) found.push(...ofMeeting(meeting))
  for (const report of HashMap.values(house.reports)) found.push(...ofReport(report))
  for (const activity of HashMap.values(house.activities)) found.push(...ofActivity(activity))
  for (const entry of HashMap.values(house.entries)) found.push(...ofEntry(entry))
  return found
}
