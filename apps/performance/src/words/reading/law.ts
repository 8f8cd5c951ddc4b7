import { makeDictionary } from "@jianyan/ui"

/** The phrases in which a rulebook is read back. */
export const law = makeDictionary({
  zh: {
    and: (all: readonly string[]) => all.join("、"),
    or: (all: readonly string[]) => all.join("或"),
    clauses: (all: readonly string[]) => all.join("；"),
    sentence: (head: string, tail: string) => `${head}：${tail}。`,
    alone: (text: string) => `${text}。`,
    label: (label: string) => `“${label}”`,
    points: (points: string) => `${points} 分`,
    counts: {
      filtered: (noun: string, filters: readonly string[]) => filters.length === 0 ? noun : `${noun}，${filters.join("，")}的`,
      ofForms: (kinds: string, forms: string) => `${kinds}（${forms}）`,
      reached: (stages: readonly string[]) => `已${stages.join("并")}`,
      reachedAny: (stages: readonly string[]) => `已${stages.join("或")}`,
      unreached: (stages: readonly string[]) => `没有${stages.join("或")}`,
      part: (parts: string) => `本人${parts}`,
      level: (levels: string) => `达到${levels}`,
      attendance: (states: string) => states,
      share: (share: string) => `参加不少于${share}`,
      whole: "全程参加",
      punctual: "不迟到、不早退",
      organiser: (who: string) => `由 ${who} 组织`,
      article: (clauses: string) => `按${clauses}评定`,
      from: (day: string) => `自${day}起`,
      to: (day: string) => `至${day}止`
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
      takes: (per: string, points: string) => `${per}扣 ${points} 分`,
      parts: (per: string, parts: string) => `${per}，${parts}`,
      part: (part: string, points: string) => `${part}${points}`,
      all: "可以累加",
      highest: "只计最高的一级",
      mark: "分值由人评定，记下依据",
      threshold: (need: string, points: string) => `达到${need}计 ${points} 分`,
      prorated: "不足的按比例计",
      step: (need: string, points: string) => `达到${need}计 ${points} 分`,
      attended: (share: string, points: string) => `出席的时间达到应出席的${share}，计 ${points} 分`,
      attendedAll: (points: string) => `应出席的全部出席，计 ${points} 分`
    },
    share: {
      firstOnly: "联名的只计第一人",
      equal: "联名的各人平分",
      halfThenEqual: "联名的第一人得一半，其余平分",
      parts: (weights: string) => `联名的依次按 ${weights} 分`,
      people: (count: number) => `参与计分的至多 ${count} 人`
    },
    take: { once: "只计分值最高的一次", best: (count: number) => `只计分值最高的 ${count} 次`, fromNth: (nth: number) => `从第 ${nth} 件起计` },
    distinct: { day: "同一天只计一次", month: "同一月只计一次", quarter: "同一季度只计一次", form: "同一形式只计一次", of: "同一来源只计一次", organiser: "同一组织者只计一次" },
    except: (items: string) => `已在${items}计分的不再计`,
    evidence: "须有证明材料",
    cap: (points: string) => `最多 ${points} 分`,
    floor: (points: string) => `扣到 ${points} 分为止`,
    base: (points: string) => `从 ${points} 分算起`,
    best: "以下几种只计最高的一种",
    only: (roles: string) => `限${roles}`,
    not: (roles: string) => `${roles}除外`,
    needs: (counts: string, need: string) => `${counts}，${need}`,
    need: { atLeast: (when: string, quantity: string) => `${when}不少于 ${quantity}`, atMost: (when: string, quantity: string) => `${when}不超过 ${quantity}` },
    when: { year: "全年", term: "本届累计", perMonth: "每月", perQuarter: "每季度", perHalfYear: "每半年", perYear: "每年" },
    orElse: "，或者",
    forbids: (grades: string) => `未达到的，不建议${grades}`,
    grade: (points: string, grade: string) => `总分 ${points} 分以上（含 ${points} 分），建议等次为${grade}`,
    lowest: (grade: string) => `其余，建议等次为${grade}`,
    present: (share: string) => `出席时间达到${share}才算出席，不足的按缺席计`,
    exempt: "因受委派不能出席的，不计缺席",
    fraction: (part: number, whole: number) => ` ${part}/${whole}`,
    rounding: { half: (step: string) => `总分按 ${step} 分取整，四舍五入`, down: (step: string) => `总分按 ${step} 分取整，尾数舍去`, up: (step: string) => `总分按 ${step} 分取整，尾数进一` }
  },
  en: {
    and: (all) => all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`,
    or: (all) => all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`,
    clauses: (all) => all.join("; "),
    sentence: (head, tail) => upper(`${head}: ${tail}.`),
    alone: (text) => upper(`${text}.`),
    label: (label) => `"${label}"`,
    points: (points) => points === "1" ? "1 point" : `${points} points`,
    counts: {
      filtered: (noun, filters) => filters.length === 0 ? noun : `${noun}, ${filters.join(", ")}`,
      ofForms: (kinds, forms) => `${kinds} (${forms})`,
      reached: (stages) => stages.join(" and "),
      reachedAny: (stages) => stages.join(" or "),
      unreached: (stages) => `not ${stages.join(" nor ")}`,
      part: (parts) => `signed ${parts}`,
      level: (levels) => `at the level of the ${levels}`,
      attendance: (states) => states,
      share: (share) => `attended for at least${share}`,
      whole: "attended from beginning to end",
      punctual: "without coming late or leaving early",
      organiser: (who) => `organised by ${who}`,
      article: (clauses) => `given under ${clauses}`,
      from: (day) => `from ${day}`,
      to: (day) => `until ${day}`
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
      takes: (per, points) => `${points} points off ${per}`,
      parts: (per, parts) => `${per}, ${parts}`,
      part: (part, points) => `${part} ${points}`,
      all: "these add up",
      highest: "only the highest counts",
      mark: "a person decides the points and records on what ground",
      threshold: (need, points) => `${points} points on reaching ${need}`,
      prorated: "a part of them for a part of it",
      step: (need, points) => `${points} points on reaching ${need}`,
      attended: (share, points) => `${points} points when the time attended reaches${share} of the time due`,
      attendedAll: (points) => `${points} points when all of them are attended`
    },
    share: {
      firstOnly: "of a joint one only the first person receives points",
      equal: "a joint one is shared equally",
      halfThenEqual: "of a joint one the first person receives half, the others share the rest equally",
      parts: (weights) => `a joint one is shared ${weights} in order`,
      people: (count) => `among ${count} people at most`
    },
    take: { once: "only the best one counts", best: (count) => `only the best ${count} count`, fromNth: (nth) => `counted from number ${nth} on` },
    distinct: { day: "one a day", month: "one a month", quarter: "one a quarter", form: "one of each form", of: "one from each source", organiser: "one for each organiser" },
    except: (items) => `not what is paid under ${items} already`,
    evidence: "only with a document that proves it",
    cap: (points) => `at most ${points} points`,
    floor: (points) => `no lower than ${points} points`,
    base: (points) => `starts at ${points} points`,
    best: "only the best of these counts",
    only: (roles) => `only for a ${roles}`,
    not: (roles) => `not for a ${roles}`,
    needs: (counts, need) => `${counts}, ${need}`,
    need: { atLeast: (when, quantity) => `at least ${quantity} ${when}`, atMost: (when, quantity) => `at most ${quantity} ${when}` },
    when: { year: "in the year", term: "in the term", perMonth: "every month", perQuarter: "every quarter", perHalfYear: "every half year", perYear: "every year" },
    orElse: "; or ",
    forbids: (grades) => `whoever falls short is not proposed for ${grades}`,
    grade: (points, grade) => `a total of ${points} points or more leads to the proposal ${grade}`,
    lowest: (grade) => `any lower total leads to the proposal ${grade}`,
    present: (share) => `attendance counts from${share} of the time on; less is absence`,
    exempt: "absence on assignment by superiors is no absence",
    fraction: (part, whole) => ` ${part}/${whole}`,
    rounding: { half: (step) => `the total is rounded to ${step} points, halves up`, down: (step) => `the total is cut to a multiple of ${step} points`, up: (step) => `the total is raised to a multiple of ${step} points` }
  }
})

const upper = (text: string): string => text.replace(/^[a-z]/u, (letter) => letter.toUpperCase())
