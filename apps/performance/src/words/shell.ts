import { makeDictionary } from "@jianyan/ui"

/** The words around every page of this zone: the rail, who one is, and the ways a page can be closed. */
export const shell = makeDictionary({
  zh: {
    title: (page: string) => `${page} · 履职 · 建言`,
    today: "今日", proposals: "提案", liaison: "联络", performance: "履职",
    ownSheet: "我的成绩单", members: "委员", rulebook: "评价办法", year: (year: number) => `${year} 年度`,
    signOut: "退出登录", signingOut: "正在退出", failedSignOut: "没能退出", change: "换到", list: (all: readonly string[]) => all.join("、"),
    role: {
      member: "委员", proposalsStaff: "提案委", handlingUnit: "承办单位", leader: "主席会议成员", liaisonStaff: "联络工作", evaluator: "考评", office: "办公室", auditor: "监督"
    },
    signedOut: "请先登录", signedOutText: "登录后会回到这一页。", signIn: "去登录",
    noSeat: "您在本会还没有席位", noSeatText: "账号已登录，但没有在任何一个政协的席位。请联系本会办公室开通。",
    closed: "这一页不对您开放", closedText: "履职成绩单只对委员本人和考评、监督、办公室、主席会议成员开放。", toRulebook: "看评价办法",
    notFound: "没有这一页", notFoundText: "地址可能写错了。", toHome: "回到履职",
    refused: "看不了", unreachable: "连不上服务器", stale: "没能更新，下面是先前的内容。",
    noScore: {
      title: "无评分",
      text: (year: number) => `${year} 年度没有施行中的履职评价办法，本会这一年不计分。`,
      more: "记录照常保存，谁也不因此多一分或少一分。以后采用了办法，也只按采用后的规定计分。",
      proposals: "看提案", liaison: "看联络记录"
    },
    live: { opening: "实时：正在连接", open: "实时：记录一变，分数随之变", broken: "实时已断，正在重新连接；下面是断开前的数" },
    yearField: "年度", print: "打印"
  },
  en: {
    title: (page) => `${page} · Performance · Jianyan`,
    today: "Today", proposals: "Proposals", liaison: "Liaison", performance: "Performance",
    ownSheet: "My score sheet", members: "Members", rulebook: "Rulebook", year: (year) => `Year ${year}`,
    signOut: "Sign out", signingOut: "Signing out", failedSignOut: "Signing out failed", change: "Change to", list: (all) => all.join(", "),
    role: {
      member: "Member", proposalsStaff: "Committee on Proposals", handlingUnit: "Handling unit", leader: "Chair's Council", liaisonStaff: "Liaison", evaluator: "Assessment", office: "General Office", auditor: "Audit"
    },
    signedOut: "Please sign in", signedOutText: "You will come back to this page.", signIn: "Sign in",
    noSeat: "You have no seat yet", noSeatText: "You are signed in, but hold no seat in any committee. Ask the General Office of your committee.",
    closed: "This page is not open to you", closedText: "Score sheets are open to the member concerned, and to assessment, audit, the General Office and the Chair's Council.", toRulebook: "Read the rulebook",
    notFound: "There is no such page", notFoundText: "The address may be wrong.", toHome: "To Performance",
    refused: "This cannot be shown", unreachable: "The server cannot be reached", stale: "This could not be brought up to date; what follows is from before.",
    noScore: {
      title: "No score",
      text: (year) => `No rulebook on the performance of members is in force for ${year}, so this committee keeps no score that year.`,
      more: "Records are kept as ever and bring nobody a point more or less. A rulebook adopted later counts only from the day it is in force.",
      proposals: "Read proposals", liaison: "Read liaison records"
    },
    live: { opening: "Live: connecting", open: "Live: scores move as records do", broken: "The live line is broken, connecting again; these are the figures from before" },
    yearField: "Year", print: "Print"
  }
})
