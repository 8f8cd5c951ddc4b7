import { makeDictionary } from "@jianyan/ui"

/** The words of the page of all notices. */
export const notices = makeDictionary({
  zh: { title: "提醒", intro: "催办、期限变动、分工和承诺的提醒，最近的在前；看过的也在这里。", show: "显示", unseen: "未看", seeAll: (count: number) => `这一页的 ${count} 条都知道了`, allSeen: "已标为看过", none: "还没有提醒", noneText: "期限快到、期限变动、分工的答复和到期的承诺会在这里告诉您。", noneUnseen: "没有未看的提醒", noneUnseenText: "去掉“未看”，可以看到全部提醒。" },
  en: { title: "Notices", intro: "Reminders of deadlines, assignments and promises, the latest first; those you have seen stay here too.", show: "Show", unseen: "Unseen", seeAll: (count) => `Mark the ${count} on this page as seen`, allSeen: "Marked as seen", none: "No notices yet", noneText: "Deadlines that come near or move, answers about assignments and promises that come due are told here.", noneUnseen: "No unseen notices", noneUnseenText: "Take away “Unseen” to see all of them." }
})
