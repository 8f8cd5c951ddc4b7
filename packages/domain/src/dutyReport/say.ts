import type { Fact } from "../assessment/Fact.ts"
import { en } from "../assessment/reading/en.ts"
import type { Wording } from "../assessment/reading/Wording.ts"
import { zh } from "../assessment/reading/zh.ts"
import type { Told } from "./Told.ts"

/** The languages a duty report can be drafted in. */
export type Language = "zh" | "en"

/** Says one sentence of a duty report; every figure in it is one of those told, in their order, and a figure of zero is left unsaid where it may be. */
export const say = (told: Told, language: Language): string => language === "zh" ? sayZh(told) : sayEn(told)

/** Lists the figures a sentence says, in the order in which it says them. */
export const figures = (told: Told): ReadonlyArray<number> => {
  switch (told.tells) {
    case "Attended": return [told.held, told.attended, ...[told.excused, told.exempt, told.absent].filter((count) => count > 0)]
    case "Submitted": return told.co === 0 ? [told.count] : [told.count, told.led, told.co]
    case "Met": return [told.count, told.people]
    default: return [told.count]
  }
}

/** Names what a record is, by its form where it has one that says more than its kind. */
export const nameOf = ({ form, kind }: Pick<Fact, "form" | "kind">, language: Language): string => {
  const { forms, kinds } = language === "zh" ? zh : en
  return form === undefined || form === "other" ? kinds[kind] : forms[form]
}

const sayZh = (told: Told): string => {
  const unit = (kind: keyof Wording["units"]) => zh.units[kind][0]
  switch (told.tells) {
    case "Attended": {
      const missed = [...some(told.excused, (n) => `请假 ${n} 个`), ...some(told.exempt, (n) => `受委派不能出席 ${n} 个`), ...some(told.absent, (n) => `缺席 ${n} 个`)]
      return `${zh.forms[told.form]}应出席 ${told.held} 个半天，出席 ${told.attended} 个${missed.map((text) => `，${text}`).join("")}。`
    }
    case "Submitted": {
      const shared = told.co === 0 ? "" : `，其中独自提出或者排名第一的 ${told.led} ${unit(told.kind)}，参加联名的 ${told.co} ${unit(told.kind)}`
      return `提交${zh.kinds[told.kind]} ${told.count} ${unit(told.kind)}${shared}。`
    }
    case "Reached": return `${zh.kinds[told.kind]}已${zh.stages[told.stage]}的 ${told.count} ${unit(told.kind)}。`
    case "TakenUp": return `${zh.kinds[told.kind]}达到${zh.levels[told.level]}的 ${told.count} ${unit(told.kind)}。`
    case "Met": return `联系群众 ${told.count} 次，${told.people} 人次。`
    case "TookPart": return `${nameOf(told, "zh")} ${told.count} ${unit(told.kind)}。`
  }
}

const sayEn = (told: Told): string => {
  const counted = (n: number, [one, several]: readonly [string, string]) => `${n} ${n === 1 ? one : several}`
  switch (told.tells) {
    case "Attended": {
      const missed = [...some(told.excused, (n) => `${n} missed with leave`), ...some(told.exempt, (n) => `${n} missed on assignment`), ...some(told.absent, (n) => `${n} missed without leave`)]
      return `${upper(en.forms[told.form])}: ${counted(told.held, ["half day", "half days"])} due, ${[`${told.attended} attended`, ...missed].join(", ")}.`
    }
    case "Submitted": return `Submitted ${counted(told.count, en.units[told.kind])}${told.co === 0 ? "" : `, ${told.led} alone or as first author and ${told.co} as co-signer`}.`
    case "Reached": return `${upper(counted(told.count, en.units[told.kind]))} ${en.stages[told.stage]}.`
    case "TakenUp": return `${upper(counted(told.count, en.units[told.kind]))} at the level of the ${en.levels[told.level]}.`
    case "Met": return `${upper(counted(told.count, ["contact with people", "contacts with people"]))}, ${told.people} person-times.`
    case "TookPart": return `${told.form === undefined || told.form === "other" ? "" : `${upper(en.forms[told.form])}: `}${counted(told.count, en.units[told.kind])}.`
  }
}

const some = (count: number, text: (count: number) => string): ReadonlyArray<string> => count === 0 ? [] : [text(count)]
const upper = (text: string): string => text.replace(/^[a-z]/u, (letter) => letter.toUpperCase())
