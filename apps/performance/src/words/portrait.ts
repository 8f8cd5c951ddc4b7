import { makeDictionary } from "@jianyan/ui"

/** The words of the portrait of a member. */
export const portrait = makeDictionary({
  zh: {
    title: "履职画像", of: (name: string) => `${name}的履职画像`, law: "只画做了什么，不画名次；同组不足五人的不作对照。",
    mix: "历年工作的构成", mixSaid: (first: number, last: number) => first === last ? `${last} 年按种类的记录条数。` : `${first} 至 ${last} 年，每年一条，按种类分段，长度是记录条数。`, year: (year: number) => `${year} 年`, records: (n: number) => `${n} 条`,
    quarters: "各季度的记录", quartersSaid: "每格一个季度，颜色越浓记录越多；空格表示没有记录。", quarter: (year: number, n: number) => `${year} 年第 ${n} 季度`,
    peers: (year: number) => `${year} 年，与同界别对照`, peersNote: (of: number) => `同界别 ${of} 人中间一半所在的范围，不是名次，也不是要求`, noPeers: "同界别不足五人，不作对照。",
    yearHead: "年度", kind: "种类", own: "本人", band: "中间一半", between: (low: string, high: string) => low === high ? low : `${low} 至 ${high}`, count: "条数", total: "合计",
    none: "还没有记录", noneText: "提案、社情民意、会议、活动等记录产生后，这里会画出来。", toSheet: "看成绩单"
  },
  en: {
    title: "Portrait", of: (name) => `Portrait of ${name}`, law: "It shows what was done and never a place; a group of fewer than five is not set beside it.",
    mix: "The work over the years", mixSaid: (first, last) => first === last ? `Records of ${last} by kind.` : `${first} to ${last}, one bar a year, in segments by kind; the length is the number of records.`, year: (year) => String(year), records: (n) => n === 1 ? "1 record" : `${n} records`,
    quarters: "Records by quarter", quartersSaid: "One cell a quarter, the stronger the colour the more records; an empty cell means none.", quarter: (year, n) => `${year}, quarter ${n}`,
    peers: (year) => `${year}, beside the sector`, peersNote: (of) => `Where the middle half of the ${of} members of the sector lies: neither a place nor a target`, noPeers: "Fewer than five in the sector, so no comparison is made.",
    yearHead: "Year", kind: "Kind", own: "Own", band: "Middle half", between: (low, high) => low === high ? low : `${low} to ${high}`, count: "Records", total: "In all",
    none: "No records yet", noneText: "Proposals, reports, meetings and activities are drawn here once there are any.", toSheet: "Open the sheet"
  }
})
