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

/** Adds two points for each handling that proposers graded excellent in the two-way evaluation. */
const graded = (text: Assessment.Rulebook.Rulebook): Assessment.Rulebook.Rulebook => {
  const label = words("办理评议优秀，另加", "Handling graded excellent, in addition")
  const named = Assessment.Edit.callAppraised(text, [{ id: "excellent", label: words("优秀", "Excellent") }])
  const written = Result.getOrThrow(Assessment.Edit.putArticle(named, { id: "graded", clause: "本会增加", label: words("双向评议", "Two-way evaluation"), treated: "rule", text: "提案人双向评议办理为优秀的，每件另加2分。" }))
  return Result.getOrThrow(Assessment.Edit.addPlace(written, "total", {
    node: "item", id: "graded-excellent", label, article: "graded", counts: { kind: ["appraisal"], grade: ["excellent"] }, pays: { by: "each", points: 20_000 as Assessment.Points.Points }
  }))
}

/** The five rates of handling of each unit, taken over from Shishi, and what the two-way evaluation adds. */
const units = graded(takenOver(Scoreboard.Gallery.shishiUnits2022, "binhe-units", words("滨河市提案办理“五率”（参照石狮）", "The five rates of handling of Binhe (after Shishi)")))

/** Tells of the rulebooks adopted for those who are no members, for the year 2026. */
export const ownRulebooks: ReadonlyArray<Step> = [groups, units].map((text) =>
  step("account-evaluator", time(day("2025-12-30"), 11), (house, at) => Rulebook.adopt(house.rulebooks, text, at)))
