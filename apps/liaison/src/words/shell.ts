import { makeDictionary } from "@jianyan/ui"

/** The words around every page of this zone: the rail, who one is, and the ways a page can be closed. */
export const shell = makeDictionary({
  zh: {
    title: (page: string) => `${page} · 联络 · 建言`,
    today: "今日", proposals: "提案", liaison: "联络", performance: "履职",
    stations: "站点与工作室", meetings: "会议与出席", reports: "社情民意", write: "写社情民意", myReports: "我的社情民意",
    signOut: "退出登录", signingOut: "正在退出", change: "换到", role: {
      member: "委员", proposalsStaff: "提案委", handlingUnit: "承办单位", leader: "主席会议成员", liaisonStaff: "联络工作", evaluator: "考评", office: "办公室", auditor: "监督"
    },
    signedOut: "请先登录", signedOutText: "登录后会回到这一页。", signIn: "去登录",
    noSeat: "您在本会还没有席位", noSeatText: "账号已登录，但没有在任何一个政协的席位。请联系本会办公室开通。",
    notAllowedText: "您的身份不能看这一页。需要时，请向本会办公室或联络办申请。",
    notFound: "没有这一页", notFoundText: "地址可能写错了，或这里的内容不对您开放。", toStations: "回到站点列表",
    refused: "没有这条记录", failedSignOut: "没能退出", unreachable: "连不上服务器", unreachableText: "请检查网络后再试。已填写的内容还在。",
    stale: "没能更新，下面是先前的内容。",
    sendNow: "现在上传", sent: (topic: string) => `已上传：${topic}`, notSent: (topic: string) => `没能上传：${topic}`, mend: "去修改"
  },
  en: {
    title: (page) => `${page} · Liaison · Jianyan`,
    today: "Today", proposals: "Proposals", liaison: "Liaison", performance: "Performance",
    stations: "Stations and studios", meetings: "Meetings", reports: "Sentiment reports", write: "Write a report", myReports: "My reports",
    signOut: "Sign out", signingOut: "Signing out", change: "Change to", role: {
      member: "Member", proposalsStaff: "Committee on Proposals", handlingUnit: "Handling unit", leader: "Chair's Council", liaisonStaff: "Liaison", evaluator: "Assessment", office: "General Office", auditor: "Audit"
    },
    signedOut: "Please sign in", signedOutText: "You will come back to this page.", signIn: "Sign in",
    noSeat: "You have no seat yet", noSeatText: "You are signed in, but hold no seat in any committee. Ask the General Office of your committee.",
    notAllowedText: "Your role does not open this page. If you need it, ask the General Office or the liaison office of your committee.",
    notFound: "There is no such page", notFoundText: "The address may be wrong, or what is here is not open to you.", toStations: "To the list of stations",
    refused: "There is no such record", failedSignOut: "Signing out failed", unreachable: "The server cannot be reached", unreachableText: "Check the network and try again. What you wrote is still here.",
    stale: "This could not be brought up to date; what follows is from before.",
    sendNow: "Send now", sent: (topic) => `Sent: ${topic}`, notSent: (topic) => `Not sent: ${topic}`, mend: "Correct it"
  }
})
