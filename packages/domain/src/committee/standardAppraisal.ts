import type { Appraisal, Panel } from "./EvaluationRules.ts"

const indicator = (id: string, most: number, zh: string, en: string) => ({ id, most, name: { zh, en } })
const grade = (id: string, from: number, zh: string, en: string) => ({ id, from, name: { zh, en } })

/** The two-way evaluation a new committee starts from: grades at 90, 75 and 60 as in Yanbian 2022, indicators after Huangshan 2021. */
export const standardAppraisal: Appraisal = {
  proposal: [
    indicator("research", 30, "调研充分、情况属实", "Well researched and true"), indicator("analysis", 30, "分析透彻、抓住要害", "Well analysed"),
    indicator("advice", 40, "建议具体、切实可行", "Concrete and feasible advice")
  ],
  handling: [
    indicator("manner", 30, "重视程度与办理态度", "Attention and manner"), indicator("consultation", 30, "办理协商", "Consultation during handling"),
    indicator("result", 40, "答复质量与办理结果", "Quality of the reply and result")
  ],
  grades: [grade("excellent", 90, "优秀", "Excellent"), grade("good", 75, "良好", "Good"), grade("ordinary", 60, "一般", "Ordinary"), { ...grade("low", 0, "较差", "Low"), suggestsSecondHandling: true }],
  within: 20
}

/**
 * The panel a new committee starts from: up to twenty evaluators on each side and the indicators of Lanzhou 2018; the source gives no weights.
 *
 * No source names a least; three lets a highest and a lowest be left out.
 */
export const standardPanel: Panel = {
  proposal: [indicator("wording", 30, "文字表述", "Wording"), indicator("cause", 30, "案由", "Cause"), indicator("suggestions", 40, "建议", "Suggestions")],
  handling: [indicator("before", 30, "办理前", "Before"), indicator("during", 30, "办理中", "During"), indicator("after", 40, "办理后", "After")],
  least: 3, most: 20, within: 7, takes: "mean", decimals: 2, rounding: "half"
}
