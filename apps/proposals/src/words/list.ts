import { makeDictionary } from "@jianyan/ui"

/** The words of the list of proposals. */
export const list = makeDictionary({
  zh: {
    all: "全部提案", mine: "我的提案", waiting: "等我处理", key: "重点提案", pending: "待审查",
    waits: { me: "等我处理", sign: "请您联名", finishDraft: "没写完的草稿", examine: "待审查", decide: "待决定", handOver: "待交办", accept: "待接收", reply: "待答复", replyToMerged: "并案件待单独答复", feedback: "待反馈", secondHandling: "待二次办理", close: "可办结", confirmConsultation: "协商待确认", redoReply: "答复待重办", releaseReply: "答复待审核", followUp: "待回头看", coOpinion: "会办意见待送", settleDispute: "分工异议待答复", answerExtension: "延期待批复", mend: "待修改", consent: "征求您的意见", overdue: "答复已超期" },
    search: "搜索案由、建议、正文", stages: "按阶段", categories: "按类别", toggles: "只看", session: "会议", everySession: "各次会议", sort: "排序",
    sorts: { newest: "最新收到", number: "编号", due: "期限", title: "案由" },
    whose: "谁的提案", clear: "清除筛选", fold: (count: number) => count === 0 ? "筛选" : `筛选，已选 ${count} 项`, write: "写提案",
    equals: "＝", plus: "＋",
    head: { title: "案由", proposer: "提案人", asks: "建议", units: "承办单位", stage: "阶段", due: "期限", wait: "等待" },
    joint: (count: number) => `联名 ${count} 人`,
    returned: (times: number) => `退回 ${times} 次`,
    left: (days: number) => `还有 ${days} 个工作日`, dueToday: "今天到期", over: (days: number) => `已超 ${days} 个工作日`,
    caption: "提案列表",
    empty: { title: "没有提案", text: "还没有收到提案。", filtered: "没有符合条件的提案", filteredText: "放宽筛选再看。", waiting: "没有等您处理的提案", waitingText: "新的会列在这里。", mine: "您还没有提案", mineText: "可以从身边的一件事写起。" },
    waitCount: (count: number) => `有 ${count} 件等您处理`, seeWaits: "去处理",
    chosen: (count: number) => `已选 ${count} 件`, recommend: "批量建议立案", file: "批量立案", none: "取消选择", at: (most: number) => `一次最多 ${most} 件`,
    bulk: {
      recommendTitle: "批量建议立案", fileTitle: "批量立案",
      recommendText: "以下提案将记入您的审查意见“立案”。决定之前可以改。",
      fileText: "以下提案将依次编号、立案。立案后编号不再收回。",
      able: (count: number) => `办理 ${count} 件`, notAble: "不在这一步，跳过",
      advised: (outcome: string) => `审查意见：${outcome}`, advisedOther: "审查意见不是立案，默认不选",
      close: "完成", result: (done: number, refused: number) => refused === 0 ? `${done} 件全部办成` : `办成 ${done} 件，${refused} 件未办成`
    }
  },
  en: {
    all: "All proposals", mine: "My proposals", waiting: "Waiting for me", key: "Key proposals", pending: "To be examined",
    waits: { me: "Waiting for me", sign: "To co-sign", finishDraft: "Unfinished drafts", examine: "To be examined", decide: "To be decided", handOver: "To be handed over", accept: "To be accepted", reply: "To be replied to", replyToMerged: "Merged, to be replied to", feedback: "To give feedback on", secondHandling: "For a second handling", close: "To be completed", confirmConsultation: "Consultations to confirm", redoReply: "Replies to redo", releaseReply: "Replies to review", followUp: "To look back", coOpinion: "Opinions to give", settleDispute: "Objections to answer", answerExtension: "Extensions to answer", mend: "To mend", consent: "You are asked", overdue: "Replies overdue" },
    search: "Search titles, recommendations, text", stages: "By stage", categories: "By category", toggles: "Only", session: "Session", everySession: "Every session", sort: "Order",
    sorts: { newest: "Latest received", number: "Number", due: "Deadline", title: "Title" },
    whose: "Whose proposals", clear: "Clear the filters", fold: (count) => count === 0 ? "Filters" : `Filters, ${count} chosen`, write: "Write a proposal",
    equals: "=", plus: "+",
    head: { title: "Title", proposer: "Proposer", asks: "Asks", units: "Handling units", stage: "Stage", due: "Deadline", wait: "Waiting" },
    joint: (count) => count === 1 ? "with 1 other" : `with ${count} others`,
    returned: (times) => times === 1 ? "returned once" : `returned ${times} times`,
    left: (days) => `${days} working days left`, dueToday: "due today", over: (days) => `${days} working days over`,
    caption: "List of proposals",
    empty: { title: "No proposals", text: "None has been received yet.", filtered: "No proposal fits", filteredText: "Loosen the filters.", waiting: "Nothing waits for you", waitingText: "What comes will be listed here.", mine: "You have no proposals yet", mineText: "Begin with one thing near you." },
    waitCount: (count) => count === 1 ? "One proposal waits for you" : `${count} proposals wait for you`, seeWaits: "See them",
    chosen: (count) => `${count} chosen`, recommend: "Recommend filing", file: "File", none: "Choose none", at: (most) => `at most ${most} at once`,
    bulk: {
      recommendTitle: "Recommend several for filing", fileTitle: "File several",
      recommendText: "Your recommendation “file” is recorded for these. It can be changed until the decision.",
      fileText: "These are numbered one after another and filed. A number is never taken back.",
      able: (count) => `Go ahead with ${count}`, notAble: "Not at this step; skipped",
      advised: (outcome) => `Recommended: ${outcome}`, advisedOther: "Recommended otherwise; not chosen unless you do",
      close: "Done", result: (done, refused) => refused === 0 ? `All ${done} done` : `${done} done, ${refused} refused`
    }
  }
})
