import { makeDictionary } from "@jianyan/ui"

/** The words of the page on which the committee's rules stand. */
export const rules = makeDictionary({
  zh: {
    title: "办法与日历", link: "办法与日历", intro: "本会提案工作按这些规定运行。改动前先看会影响哪些期限。",
    change: "改办法", calendar: "放假安排",
    rule: { term: (kind: string, from: string, how: string) => `${kind}：${from}，${how}答复`, plenary: "大会提案", ordinary: "平时提案", of: (kinds: string) => `（${kinds}）`, handover: "自交办之日起", sessionClose: "自会议闭幕之日起", months: (count: number) => `${count} 个月内`, until: (day: string) => `${day} 前`,
      second: (months: number, most: number) => `${months} 个月内答复，最多 ${most} 次`, returns: (days: number, unit: string) => `交办后 ${days} 个${unit}内`, returnsAtMost: (count: number) => `一件最多退回 ${count} 次`, workingDays: "工作日", days: "自然日", coSign: (days: number) => `${days} 天内`,
      extension: (months: number, absolute: number) => `批准后最多 ${months} 个月，自起算日起不超过 ${absolute} 个月`, coAfter: (months: number) => `交办后 ${months} 个月内`, coBefore: (days: number) => `答复期限前 ${days} 天`,  },
    body: { sector: "界别", specialCommittee: "专门委员会", group: "委员小组", jointGroup: "联组", party: "党派", organization: "团体" },
    rung: (days: string, means: string, to: string) => `${days}，${means}：${to}`, rungDays: { before: (count: number, unit: string) => `到期前 ${count} ${unit}`, on: "到期当日", after: (count: number, unit: string) => `逾期 ${count} ${unit}`, days: "天", workingDays: "个工作日" },
    means: { notice: "提醒", call: "电话", visit: "上门", document: "书面" }, to: { handlingUnit: "承办单位", proposalsStaff: "提案委", leader: "领导", proposer: "提案人" },
    year: (year: number) => `${year} 年`, holidays: (count: number) => `放假 ${count} 天`, makeUp: (count: number) => `调休上班 ${count} 天`, makeUpDay: "上班", noCalendar: "还没有公布放假安排，只按周末推算。",
    add: "加入一年的放假安排", addYear: "年份", addHint: "按国务院公布的安排取得；没有收录的年份可以逐日填写", holidayDays: "放假的日子", makeUpDays: "调休上班的日子", daysHint: "一行一天，如 2027-01-01", look: "看影响", adopt: "采用", publish: "采用这份日历", fetch: "取公布的安排", unknownYear: "这一年还没有收录，请逐日填写。",
    previewTitle: (count: number) => count === 0 ? "没有期限变动" : `${count} 件提案的期限会变动`, previewText: "采用后期限即按新规定推算，承办单位会收到提醒。已经作出的决定不变。", from: "原期限", until: "新期限", done: (count: number) => count === 0 ? "已采用，没有期限变动" : `已采用，${count} 件期限已变动并告知承办单位`, badDays: "有日子写得不对。请一行一天，如 2027-01-01。"
  },
  en: {
    title: "Rules and calendar", link: "Rules and calendar", intro: "The work on proposals runs by these rules. See which deadlines a change moves before adopting it.",
    change: "Change the rules", calendar: "Holidays",
    rule: { term: (kind, from, how) => `${kind}: reply ${how}, ${from}`, plenary: "Plenary proposals", ordinary: "Proposals between sessions", of: (kinds) => ` (${kinds})`, handover: "from the handover", sessionClose: "from the close of the session", months: (count) => `within ${count} months`, until: (day) => `by ${day}`,
      second: (months, most) => `Within ${months} months, at most ${most} times`, returns: (days, unit) => `Within ${days} ${unit} of the handover`, returnsAtMost: (count) => `One proposal is returned at most ${count} times`, workingDays: "working days", days: "calendar days", coSign: (days) => `Within ${days} days`,
      extension: (months, absolute) => `At most ${months} months when approved, never past ${absolute} months from the start`, coAfter: (months) => `Within ${months} months of the handover`, coBefore: (days) => `${days} days before the reply is due`,  },
    body: { sector: "sectors", specialCommittee: "special committees", group: "member groups", jointGroup: "joint groups", party: "parties", organization: "organizations" },
    rung: (days, means, to) => `${days}, ${means}: ${to}`, rungDays: { before: (count, unit) => `${count} ${unit} before`, on: "on the day", after: (count, unit) => `${count} ${unit} after`, days: "days", workingDays: "working days" },
    means: { notice: "reminder", call: "call", visit: "visit", document: "written document" }, to: { handlingUnit: "handling unit", proposalsStaff: "proposals staff", leader: "leaders", proposer: "proposer" },
    year: (year) => String(year), holidays: (count) => `${count} days off`, makeUp: (count) => `${count} make-up days`, makeUpDay: "worked", noCalendar: "No holidays are published yet; weekends only are counted.",
    add: "Add the holidays of a year", addYear: "Year", addHint: "as the State Council published them; a year not known here can be typed day by day", holidayDays: "Days off", makeUpDays: "Make-up working days", daysHint: "one day a line, as 2027-01-01", look: "See what moves", adopt: "Adopt", publish: "Adopt this calendar", fetch: "Take what was published", unknownYear: "This year is not known here yet; type its days.",
    previewTitle: (count) => count === 0 ? "No deadline moves" : `${count} deadlines move`, previewText: "Once adopted, deadlines are counted by it and the units are told. What was decided stands.", from: "from", until: "to", done: (count) => count === 0 ? "Adopted; no deadline moved" : `Adopted; ${count} deadlines moved and the units told`, badDays: "A day is not written right. One day a line, as 2027-01-01."
  }
})
