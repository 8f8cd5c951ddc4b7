import { type House, Referral } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { standing, type Step, step } from "./Plan.ts"

const staff = "account-staff"
const known = (house: House.House, { id }: Paper) => Option.getOrUndefined(HashMap.get(house.referrals, id))

const handed = (paper: Paper, handing: Referral.Handing): Step =>
  step(staff, time(handing.on, 16), (house, at) => Referral.handIn(standing(house, paper.id, "Closed"), handing, known(house, paper), at))
const answered = (paper: Paper, level: Referral.Entry["level"], given: Referral.Answer): Step =>
  step(staff, time(given.on, 10), (house, at) => Referral.answer(Option.getOrThrow(HashMap.get(house.referrals, paper.id)), level, given, at))

/** Plans what the committee hands in above: one that the province and the nation file, one the province does not file, and one that waits. */
export const referring = ([both, refused, waiting]: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  if (both === undefined || refused === undefined || waiting === undefined) throw new RangeError("there are no papers to hand in above")
  return [
    handed(both, { level: "province", on: day("2026-09-10"), jointly: "沿江五市政协" }), answered(both, "province", { outcome: "filed", number: "第0128号", on: day("2026-09-28") }),
    handed(both, { level: "national", on: day("2026-10-12"), jointly: "住本省的全国政协委员" }), answered(both, "national", { outcome: "filed", number: "第02417号", on: day("2026-11-06") }),
    handed(refused, { level: "province", on: day("2026-09-10") }), answered(refused, "province", { outcome: "notFiled", on: day("2026-09-28") }),
    handed(waiting, { level: "province", on: day("2026-11-12") })
  ]
}
