import type { Appraisal } from "./EvaluationRules.ts"

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
