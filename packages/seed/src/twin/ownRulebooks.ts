import { Assessment, Rulebook, Scoreboard } from "@jianyan/domain"
import { Result } from "effect"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import { type Step, step } from "./Plan.ts"

const words = (zh: string, en: string) => ({ zh, en })

/** Takes over a published text as the committee's own for 2026, under its own name; where the text comes from stays in it. */
const takenOver = (text: Assessment.Rulebook.Rulebook, id: string, title: Assessment.Rulebook.Words): Assessment.Rulebook.Rulebook =>
  Result.getOrThrow(Assessment.Edit.entitle({ ...text, id, body: Assessment.binhe.body }, { edition: "2026", title, inForce: { from: day("2026-01-01") } }))

/** Four minimum duties a year of sectors, special committees, groups and stations, taken over from Fushun. */
const groups = takenOver(Assessment.Gallery.fushunGroups2006, "binhe-groups", words("滨河市政协小组和站点基本要求（参照抚顺）", "Minimum duties of groups and stations of Binhe (after Fushun)"))

/** The five rates of handling of each unit, taken over from Shishi. */
const units = takenOver(Scoreboard.Gallery.shishiUnits2022, "binhe-units", words("滨河市提案办理“五率”（参照石狮）", "The five rates of handling of Binhe (after Shishi)"))

/** Tells of the rulebooks adopted for those who are no members, for the year 2026. */
export const ownRulebooks: ReadonlyArray<Step> = [groups, units].map((text) =>
  step("account-evaluator", time(day("2025-12-30"), 11), (house, at) => Rulebook.adopt(house.rulebooks, text, at)))
