import { makeDictionary } from "@jianyan/ui"

/** The words of the views by person: the board, the calendar of deadlines, saved views, keys, and the sheet of a list. */
export const views = makeDictionary({
  zh: {
    board: "会议进度", session: "会议", every: "各次会议", statistics: "统计", calendar: "期限日历", led: "我督办的", overview: "总览", filing: "收件与立案", handling: "交办与办理", supervising: "督办与评议", basis: "办法",
    acts: (who: string) => `由${who}办`, oldest: "等得最久", waited: (days: number) => days === 0 ? "今天起" : `${days} 个工作日`, overdue: (count: number) => `超期 ${count} 件`, nothing: "没有", 
    role: { member: "提案人", proposalsStaff: "提案委", handlingUnit: "承办单位", leader: "领导", liaisonStaff: "联络", evaluator: "考核", office: "办公室", auditor: "审计" },
    month: (year: number, month: number) => `${year} 年 ${month} 月`, before: "上个月", after: "下个月", thisMonth: "本月", weekdays: { d1: "一", d2: "二", d3: "三", d4: "四", d5: "五", d6: "六", d0: "日" },
    due: (count: number) => `${count} 件到期`, more: (count: number) => `另 ${count} 件`, holiday: "休", makeUp: "班", today: "今天", noDue: "这个月没有到期的答复", dueIn: (count: number) => `这个月有 ${count} 件答复到期`,
    tabs: "我的提案", mine: "我提出的", joined: "我联名的", waiting: "等我处理", inbox: "本单位承办", accept: "待接收", reply: "待答复", late: "已超期", everything: "全部承办",
    at: { head: "办理", accept: "接收", back: "退回" },
    only: (what: string) => `只看：${what}`, all: "看全部",
    side: { of: "已计入", over: "全部", rest: "未计入" }, dueOn: (day: string) => `${day} 到期`, ledBy: "我牵头督办", channels: { online: "网上提交", paper: "书面提交" }, kinds: { single: "委员个人提出", joint: "委员联名提出", collective: "集体提案", upper: "上级政协委员提出" },
    saved: "常用筛选", save: "存为常用", saveTitle: "把这些筛选存为常用", saveText: "只有您自己看得到。", name: "名称", keep: "保存", fill: "请起个名称。", keptNote: (name: string) => `已存为“${name}”`, dropped: (name: string) => `已删除“${name}”`, drop: (name: string) => `删除“${name}”`, none: "还没有常用筛选",
    sheet: "导出表格", sheetBusy: (done: number, total: number) => `正在导出 ${done}/${total}`, sheetName: "提案", sheetDone: (count: number) => `已导出 ${count} 件`,
    head: { number: "编号", session: "会议", title: "案由", category: "类别", kind: "类型", proposer: "提案人", with: "联名人", units: "承办单位", stage: "阶段", submitted: "收到", due: "期限", asks: "建议条数", key: "重点", returns: "退回次数" },
    yes: "是",
    keys: "快捷键", keysText: "在列表中可用，输入文字时不起作用。", key: { next: "下一件", previous: "上一件", open: "打开", choose: "选择或取消", search: "搜索", help: "显示快捷键" }
  },
  en: {
    board: "Board of the session", session: "Session", every: "Every session", statistics: "Statistics", calendar: "Calendar of deadlines", led: "Led by me", overview: "Overview", filing: "Receiving and filing", handling: "Handling", supervising: "Supervising", basis: "Rules",
    acts: (who) => `next: ${who}`, oldest: "Waiting longest", waited: (days) => days === 0 ? "since today" : days === 1 ? "1 working day" : `${days} working days`, overdue: (count) => `${count} overdue`, nothing: "None", 
    role: { member: "the proposer", proposalsStaff: "the Committee on Proposals", handlingUnit: "the handling unit", leader: "leaders", liaisonStaff: "liaison", evaluator: "evaluators", office: "the office", auditor: "auditors" },
    month: (year, month) => `${["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"][month - 1] ?? month} ${year}`, before: "Month before", after: "Month after", thisMonth: "This month", weekdays: { d1: "Mon", d2: "Tue", d3: "Wed", d4: "Thu", d5: "Fri", d6: "Sat", d0: "Sun" },
    due: (count) => `${count} due`, more: (count) => `${count} more`, holiday: "off", makeUp: "work", today: "today", noDue: "No reply is due this month", dueIn: (count) => count === 1 ? "1 reply is due this month" : `${count} replies are due this month`,
    tabs: "My proposals", mine: "Put by me", joined: "Signed by me", waiting: "Waiting for me", inbox: "Handled by us", accept: "To accept", reply: "To reply", late: "Overdue", everything: "All handled",
    at: { head: "At hand", accept: "Accept", back: "Return" },
    only: (what) => `Only: ${what}`, all: "Show all",
    side: { of: "counted", over: "all", rest: "not counted" }, dueOn: (day) => `due on ${day}`, ledBy: "supervision led by me", channels: { online: "written online", paper: "handed in on paper" }, kinds: { single: "put by one member", joint: "put jointly", collective: "put by bodies", upper: "put by members of levels above" },
    saved: "Saved views", save: "Save this view", saveTitle: "Save these filters as a view", saveText: "Only you see it.", name: "Name", keep: "Save", fill: "Give it a name.", keptNote: (name) => `Saved as “${name}”`, dropped: (name) => `“${name}” is deleted`, drop: (name) => `Delete “${name}”`, none: "No saved views yet",
    sheet: "Export a sheet", sheetBusy: (done, total) => `Exporting ${done}/${total}`, sheetName: "Proposals", sheetDone: (count) => `${count} exported`,
    head: { number: "Number", session: "Session", title: "Title", category: "Category", kind: "Kind", proposer: "Proposer", with: "Co-signers", units: "Handling units", stage: "Stage", submitted: "Received", due: "Due", asks: "Recommendations", key: "Key", returns: "Times returned" },
    yes: "yes",
    keys: "Keys", keysText: "They work in the list, not while you type.", key: { next: "Next proposal", previous: "Previous proposal", open: "Open", choose: "Choose or leave", search: "Search", help: "Show the keys" }
  }
})
