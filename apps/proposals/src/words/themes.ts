import { makeDictionary } from "@jianyan/ui"

/** The words of reference topics: suggesting, choosing, publishing and taking them up. */
export const themes = makeDictionary({
  zh: {
    title: "提案参考选题", ofSession: (session: string) => `${session}提案参考选题`, about: "会前印发，供委员和单位选题参考；不选其中的题目，也一样可以提出提案。", session: "会议", waiting: "征集到的选题", waitingNote: "发布前只有办公室和提出人能看到。",
    none: "还没有发布选题", noneText: "发布以后，在这里按编号列出。", suggestedBy: (who: string) => `${who}提出`, office: "办公室", took: "据此提出的提案", takeUp: "据此起草", takeUpOf: (title: string) => `据此起草：${title}`,
    withdrawnFor: (reason: string) => `已撤下：${reason}`, notTaken: (reason: string) => `没有选用：${reason}`, reword: "改写", rewordOf: (title: string) => `改写“${title}”`, withdraw: "撤下", withdrawOf: (title: string) => `撤下“${title}”`, takeBack: "撤回", takeBackOf: (title: string) => `撤回“${title}”`,
    print: "打印", sheet: "导出 Excel", sheetName: "提案参考选题", head: { number: "序号", title: "选题", why: "为什么值得提", category: "类别", by: "提出", proposals: "提案" },
    suggest: { label: "提出选题", title: "提出参考选题", follows: "办公室选定后发布；没有选用的会写明原因。", confirm: "提出", done: "已提出" },
    enter: { label: "登记选题", title: "登记征集到的选题", follows: "登记后在“征集到的选题”里，选定后发布。", confirm: "登记", done: "已登记" },
    rewording: { title: "改写选题", follows: "以前的文字留在日志里，编号不变。", confirm: "保存", done: "已改写" },
    publishing: { label: "选定并发布", title: "选定并发布", follows: "按勾选的先后编号，接在已发布的后面。发布后全体委员和单位可见，编号不再变动。", confirm: (count: number) => `发布 ${count} 个`, done: (count: number) => `已发布 ${count} 个选题`, choose: "勾选要发布的选题", needs: "至少勾选一个。", place: (number: number) => `第 ${number} 号` },
    withdrawing: { title: "撤下选题", follows: "编号不再使用；已据此提出的提案不受影响。", confirm: "撤下", done: "已撤下", reason: "原因" }, takingBack: { title: "撤回选题", follows: "撤回后办公室不再考虑。", confirm: "撤回", done: "已撤回", reason: "原因" },
    form: { title: "选题", titleHint: "一句话，4 至 80 字。", why: "为什么值得提", whyHint: "写明问题和依据，供委员调研参考。", category: "类别", session: "会议", by: "谁提出的", who: "名称" }, kinds: { Office: "办公室", Unit: "承办单位", Body: "界别、专委会等", Member: "委员" },
    needs: { title: "请写 4 至 80 字。", why: "请写 4 至 1000 字。", category: "请选类别。", who: "请选是谁提出的。" }
  },
  en: {
    title: "Reference topics", ofSession: (session) => `Reference topics, ${session}`, about: "Printed before a session for those who look for what to propose. Whoever proposes something else proposes just as well.", session: "Session", waiting: "Suggested", waitingNote: "Read by the office and by who suggested it, until it is published.",
    none: "No topics are published yet", noneText: "Once they are, they stand here by their numbers.", suggestedBy: (who) => `Suggested by ${who}`, office: "the office", took: "Proposals that took it up", takeUp: "Draft from it", takeUpOf: (title) => `Draft from it: ${title}`,
    withdrawnFor: (reason) => `Withdrawn: ${reason}`, notTaken: (reason) => `Not taken up: ${reason}`, reword: "Reword", rewordOf: (title) => `Reword “${title}”`, withdraw: "Withdraw", withdrawOf: (title) => `Withdraw “${title}”`, takeBack: "Take back", takeBackOf: (title) => `Take back “${title}”`,
    print: "Print", sheet: "Excel", sheetName: "Reference topics", head: { number: "No.", title: "Topic", why: "Why it is worth a proposal", category: "Category", by: "Suggested by", proposals: "Proposals" },
    suggest: { label: "Suggest a topic", title: "Suggest a reference topic", follows: "The office chooses and publishes; what is not taken up is told with the reason.", confirm: "Suggest", done: "Suggested" },
    enter: { label: "Enter a topic", title: "Enter a topic that was suggested", follows: "It stands among those suggested until it is published.", confirm: "Enter", done: "Entered" },
    rewording: { title: "Reword the topic", follows: "What it said before stays in the journal, and so does its number.", confirm: "Save", done: "Reworded" },
    publishing: { label: "Choose and publish", title: "Choose and publish", follows: "Numbered in the order they are ticked, after those on the list. All members and units see them, and the numbers stay.", confirm: (count) => `Publish ${count}`, done: (count) => count === 1 ? "One topic published" : `${count} topics published`, choose: "Tick the topics to publish", needs: "Tick at least one.", place: (number) => `No. ${number}` },
    withdrawing: { title: "Withdraw the topic", follows: "Its number is not used again; proposals that took it up stay as they are.", confirm: "Withdraw", done: "Withdrawn", reason: "Reason" }, takingBack: { title: "Take the topic back", follows: "The office no longer considers it.", confirm: "Take back", done: "Taken back", reason: "Reason" },
    form: { title: "Topic", titleHint: "One line, 4 to 80 characters.", why: "Why it is worth a proposal", whyHint: "What is wrong and what shows it, for those who look into it.", category: "Category", session: "Session", by: "Who suggested it", who: "Name" }, kinds: { Office: "The office", Unit: "A handling unit", Body: "A sector, committee or other body", Member: "A member" },
    needs: { title: "Write 4 to 80 characters.", why: "Write 4 to 1,000 characters.", category: "Choose a category.", who: "Choose who suggested it." }
  }
})
