import { makeDictionary } from "@jianyan/ui"

/** The words around every page of this zone: the rail, who one is, and the ways a page can be closed. */
export const shell = makeDictionary({
  zh: {
    liaison: "联络",
    stations: "站点与工作室", meetings: "会议与出席", reports: "社情民意", leave: "请假", write: "写社情民意", myReports: "我的社情民意",
    notAllowedText: "您的身份不能看这一页。需要时，请向本会办公室或联络办申请。",
    notFound: "没有这一页", notFoundText: "地址可能写错了，或这里的内容不对您开放。", toStations: "回到站点列表",
    refused: "没有这条记录",
    sendNow: "现在上传", sent: (topic: string) => `已上传：${topic}`, notSent: (topic: string) => `没能上传：${topic}`, mend: "去修改"
  },
  en: {
    liaison: "Liaison",
    stations: "Stations and studios", meetings: "Meetings", reports: "Sentiment reports", leave: "Leave", write: "Write a report", myReports: "My reports",
    notAllowedText: "Your role does not open this page. If you need it, ask the General Office or the liaison office of your committee.",
    notFound: "There is no such page", notFoundText: "The address may be wrong, or what is here is not open to you.", toStations: "To the list of stations",
    refused: "There is no such record",
    sendNow: "Send now", sent: (topic) => `Sent: ${topic}`, notSent: (topic) => `Not sent: ${topic}`, mend: "Correct it"
  }
})
