import { makeDictionary } from "@jianyan/ui"

/** The phrases in which a sheet gives its reasons; rules themselves are read back by the language of rulebooks. */
export const law = makeDictionary({
  zh: {
    and: (all: readonly string[]) => all.join("、"),
    clauses: (all: readonly string[]) => all.join("；"),
    counts: {
      reached: (stages: readonly string[]) => `已${stages.join("并")}`,
      level: (levels: string) => `达到${levels}`
    },
    per: {
      records: (unit: string) => `每${unit}`, halfDays: (_unit: string) => "每出席半天", halfDaysExcused: (_unit: string) => "每请假半天", halfDaysUnexcused: (_unit: string) => "每无故缺席半天",
      late: (_unit: string) => "每迟到一次", leftEarly: (_unit: string) => "每早退一次", lateOrLeftEarly: (_unit: string) => "每迟到或早退一次", amount: (_unit: string) => "每一人次"
    },
    quantity: {
      records: (n: string, unit: string) => `${n} ${unit}`, halfDays: (n: string, _unit: string) => `出席 ${n} 个半天`, halfDaysExcused: (n: string, _unit: string) => `请假 ${n} 个半天`, halfDaysUnexcused: (n: string, _unit: string) => `无故缺席 ${n} 个半天`,
      late: (n: string, _unit: string) => `迟到 ${n} 次`, leftEarly: (n: string, _unit: string) => `早退 ${n} 次`, lateOrLeftEarly: (n: string, _unit: string) => `迟到或早退 ${n} 次`, amount: (n: string, _unit: string) => `${n} 人次`
    },
    pays: {
      gives: (per: string, points: string) => `${per}计 ${points} 分`,
      takes: (per: string, points: string) => `${per}扣 ${points} 分`
    },
    distinct: { day: "同一天只计一次", month: "同一月只计一次", quarter: "同一季度只计一次", form: "同一形式只计一次", of: "同一来源只计一次", organiser: "同一组织者只计一次" },
    fraction: (part: number, whole: number) => ` ${part}/${whole}`
  },
  en: {
    and: (all) => all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`,
    clauses: (all) => all.join("; "),
    counts: {
      reached: (stages) => stages.join(" and "),
      level: (levels) => `at the level of the ${levels}`
    },
    per: {
      records: (unit) => `for each ${unit}`, halfDays: () => "for each half day attended", halfDaysExcused: () => "for each half day missed with leave", halfDaysUnexcused: () => "for each half day missed without leave",
      late: () => "for each late arrival", leftEarly: () => "for each early leave", lateOrLeftEarly: () => "for each late arrival or early leave", amount: () => "for each person met"
    },
    quantity: {
      records: (n, unit) => n === "1" ? `1 ${unit}` : `${n} ${unit.replace(/y$/u, "ie")}s`, halfDays: (n) => `${n} half days attended`, halfDaysExcused: (n) => `${n} half days missed with leave`, halfDaysUnexcused: (n) => `${n} half days missed without leave`,
      late: (n) => `${n} late arrivals`, leftEarly: (n) => `${n} early leaves`, lateOrLeftEarly: (n) => `${n} late arrivals or early leaves`, amount: (n) => `${n} person-times`
    },
    pays: {
      gives: (per, points) => `${points} points ${per}`,
      takes: (per, points) => `${points} points off ${per}`
    },
    distinct: { day: "one a day", month: "one a month", quarter: "one a quarter", form: "one of each form", of: "one from each source", organiser: "one for each organiser" },
    fraction: (part, whole) => ` ${part}/${whole}`
  }
})
