import { makeDictionary } from "@jianyan/ui"
import { capital } from "./capital.ts"
import { trade } from "./trade.ts"

const t = makeDictionary({
  zh: {
    key: {
      points: "分值", cap: "上限", floor: "下限", base: "基础分", need: "需要", count: "最多几次", nth: "从第几次起", people: "参与计分的人数", atLeast: "不少于", atMost: "不超过",
      running: "连续几年", inTerm: "届内几年", years: "几年合计", from: "不低于", to: "取整到", offPerPercent: "每少百分之一扣", step: (place: number) => `第 ${place} 档`, way: (place: number) => `第 ${place} 种办法`
    }
  },
  en: {
    key: {
      points: "points", cap: "cap", floor: "floor", base: "base", need: "needed", count: "at most how many", nth: "from which one on", people: "people who share", atLeast: "at least", atMost: "at most",
      running: "years running", inTerm: "years of the term", years: "years added up", from: "from", to: "rounded to", offPerPercent: "off for each per cent", step: (place) => `step ${place}`, way: (place) => `way ${place}`
    }
  }
})

const plain = ["need", "count", "nth", "people", "atLeast", "atMost", "running", "inTerm", "years", "from", "to", "offPerPercent"] as const
const bounds = ["cap", "floor", "base"] as const
const isOf = <Word extends string>(words: ReadonlyArray<Word>, key: string): key is Word => words.some((word) => word === key)
const levels = ["township", "county", "city", "province", "national"] as const
const parts = ["sole", "first", "co"] as const

/** Says what a number of a rule is, from the keys that lead to it: "市级" or "第 2 档 分值". */
export const figureName = (path: ReadonlyArray<string | number>): string => {
  const said = path.flatMap((key, place): ReadonlyArray<string> => {
    if (typeof key === "number") return [path[place - 1] === "anyOf" || path[place - 1] === "when" ? t("key.way", key + 1) : t("key.step", key + 1)]
    if (isOf(bounds, key)) return [t(`key.${key}`)]
    if (isOf(plain, key)) return [t(`key.${key}`)]
    if (isOf(levels, key)) return [trade(`level.${key}`)]
    if (isOf(parts, key)) return [trade(`part.${key}`)]
    const before = path[place - 1]
    return key === "points" && place === path.length - 1 && !(typeof before === "string" && isOf(bounds, before)) ? [t("key.points")] : []
  })
  return capital(said.join(" "))
}
