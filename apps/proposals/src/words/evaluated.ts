import { makeDictionary } from "@jianyan/ui"

/** The words for what proposers gave the handling by a unit that is put forward as an advanced one. */
export const evaluated = makeDictionary({
  zh: {
    handling: "双向评议（提案人评办理）", none: "范围内没有办结的评议。", share: (grade: string, of: number, over: number) => `${grade} ${of} / 评议 ${over}`,
    grades: (unit: string) => `${unit}的办理评议`, list: (grade: string) => `办理评为“${grade}”的提案`
  },
  en: {
    handling: "Two-way evaluation (handling, by proposers)", none: "Nothing of these sessions has been evaluated to the end.", share: (grade, of, over) => `${grade} ${of} of ${over} evaluated`,
    grades: (unit) => `Evaluations of the handling by ${unit}`, list: (grade) => `Proposals whose handling was graded “${grade}”`
  }
})
