import { makeDictionary } from "@jianyan/ui"

/** The words of what goes with a reply and outlives it: talks, the review by the office, promises, the look back. */
export const keeping = makeDictionary({
  zh: {
    talks: {
      title: "办理协商", note: "双方确认的才算数。", none: "还没有协商记录。", notTalked: "未与提案人协商", record: "记一次协商", follows: "记下后由对方确认；对方可以提出异议，双方的说法都保留。", done: "已记下，等对方确认",
      day: "日期", phase: "阶段", before: "办前", during: "办中", after: "办后", form: "方式", faceToFace: "面商", call: "电话", writing: "书面", online: "视频", place: "地点", members: "参加的提案人", noMembers: "请至少选一位参加的提案人。", summary: "谈了什么、达成什么", unit: "承办单位",
      open: "待对方确认", confirmed: "双方确认", contested: "有异议", confirm: "确认", contest: "有异议", contestTitle: "对协商记录有异议", contestFollows: "这次协商不再计数，异议和记录都留下。", reason: "异议", confirmedDone: "已确认", contestedDone: "已提出异议",
      rule: (parts: string) => `本会要求：${parts}。`, least: (count: number) => `至少 ${count} 次`, face: "其中一次面商", phases: (list: string) => `${list}各要有`, firstBy: (day: string) => `首次不晚于 ${day}`, late: "晚于规定", lacks: (list: string) => `答复前还缺：${list}`, met: "已满足，可以答复",
      lack: { before: "办前协商", during: "办中协商", least: "次数", faceToFace: "面商" }
    },
    review: {
      title: "送审的答复", note: "逐项核对后放行；不合要求退回重办。", waiting: "等提案委审核", back: "已退回重办", redo: "重写答复", release: "放行", releaseFollows: "放行后立即发给提案人，列入计划的成为承诺。", released: "已放行，答复已发出",
      giveBack: "退回重办", giveBackFollows: "选出不合要求的项，或写明要改什么。单位改后再送审。", note2: "要改什么", givenBack: "已退回", checks: "核对", notTalked: "这份答复没有双方确认的协商"
    },
    promise: {
      title: "承诺", pageNote: "列入计划的逐条跟踪，到期再问，换人、换届、办结都不丢。", none: "没有这样的承诺", noneText: "答复里列入计划的建议会出现在这里。", open: "未兑现", overdue: "已超期", all: "全部", discharged: "已兑现", released: "已解除", renewed: "已重新承诺",
      due: (day: string) => `${day}前`, first: (day: string) => `原定 ${day}`, overdueBy: (days: number) => `超期 ${days} 天`, asked: (times: number) => `已追问 ${times} 次`, byUnit: "按单位", allUnits: "全部单位", post: (post: string) => `经办：${post}`,
      said: "单位报告", sayDone: "报告已兑现", wants: (until: string) => `申请延到 ${until}`, moved: (from: string, to: string) => `由${from}转到${to}`, evidence: (text: string) => `依据：${text}`, because: (text: string) => `理由：${text}`,
      carried: "来年跟踪", carriedNote: "答复未到首类的提案，连同未兑现的承诺，列入下一年。", class: "类别", openPromises: "未兑现承诺", next: "最近到期", repliedOn: "答复日期", proposal: "提案", unit: "承办单位", noCarried: "没有需要来年跟踪的提案",
      report: { label: "报告进展", title: "报告进展", follows: "提案人和提案委都能看到。报告已兑现的，由提案人或提案委确认。", confirm: "报告", done: "已报告", text: "做到哪一步", kept: "已经兑现，请确认" },
      askPostponement: { label: "申请延期", title: "申请延期", follows: "由提案委答复。原定的日期一直保留。", confirm: "申请", done: "已申请，等提案委答复", until: "延到", reason: "理由" },
      postpone: { label: "同意延期", title: "同意延期？", follows: "到期日改为申请的日期。", confirm: "同意", done: "已同意延期" },
      refusePostponement: { label: "不同意延期", title: "不同意延期", follows: "承诺照原定日期跟踪。", confirm: "不同意", done: "已答复", note: "理由" },
      transfer: { label: "移交", title: "移交承诺", follows: "内容和日期不变，由新的单位或岗位承担。", confirm: "移交", done: "已移交", to: "移交给", cause: "缘由", competence: "职责调整", reorganisation: "机构改革", officer: "经办调整", post: "经办岗位", postHint: "写岗位或科室，不写姓名", reason: "说明" },
      askAgain: { label: "追问", title: "再次追问？", follows: "记一次追问，并请单位报告进展。", confirm: "追问", done: "已追问" },
      discharge: { label: "确认兑现", title: "确认兑现", follows: "写明依据。确认后不再追问。", confirm: "确认", done: "已确认兑现", evidence: "依据" },
      release: { label: "解除", title: "解除承诺", follows: "确实无法兑现的，写明理由解除，不计为兑现。", confirm: "解除", done: "已解除", reason: "理由" }
    },
    look: {
      title: "回头看", note: "办结后再问一次：每条建议落实了没有。没有回答不计为落实。", ask: "请提案人回头看", askFollows: "提案人逐条回答落实情况。到期没有回答，记为没有回答。", until: "请在何日前回答", asked: "已请提案人回头看",
      waiting: (day: string) => `请在 ${day}前回答`, silent: (day: string) => `${day}到期，没有回答`, answer: "回答", answerTitle: "落实了没有", answerFollows: "回答一次，单位和提案委都能看到。", answered: "已回答", done: "已落实", underWay: "在落实", notDone: "没有落实", comment: "补充", choose: "请逐条选择。"
    },
    end: {
      close: "办结", title: "办结这件提案", follows: "办结后不再答复和反馈。没有反馈的记为没有反馈，不计为满意。列入计划的承诺继续跟踪。", unsatisfied: (names: string) => `${names}对结果不满意。先当面协商或专门说明，写明经过，才能办结。`, meeting: "当面协商", explanation: "专门说明", by: "怎样了结", note: "经过和结果", done: "已办结",
      settled: { meeting: "当面协商后办结", explanation: "专门说明后办结" }, noteMissing: "请写明经过和结果，至少 4 个字。"
    },
    silence: { waiting: (names: string, day: string) => `${names}还没有反馈（${day}前）`, each: "逐条意见", eachHint: "可以不填", because: "并案提案人不满意", becauseText: (title: string) => `“${title}”的提案人对结果不满意。`, second: "二次办理", secondDone: "已要求二次办理" },
    letter: { title: "公文", of: "这件提案", open: "公文格式", download: "下载 Word", print: "打印", signing: "签发与联系", signedBy: "签发人", contact: "联系人", phone: "联系电话", signingHint: "答复里没有写的，可以填在这里，只印在这份公文上。", sentHint: "印在公文上；与日志分开保存，只给有关人员看，到期或本人要求就删除。", lacks: { document: "请填发文字号。", signedBy: "请填签发人。", contact: "请填联系人。", phone: "请填联系电话。" }, document: "发文字号", documentHint: "例如 滨建函〔2026〕12号", publication: "公开意见", full: "全文公开", summary: "摘要公开", no: "不公开", publicationHint: "与答复一同审核。" },
    propose: { send: "送审", title: "送审这份答复？", text: "由提案委逐项核对后发出，不合要求会退回。", sent: "已送审" }
  },
  en: {
    talks: {
      title: "Consultations", note: "Only what both sides confirm counts.", none: "No consultation is recorded.", notTalked: "Not talked over with the proposers", record: "Record a consultation", follows: "The other side then confirms it, or contests it; both versions are kept.", done: "Recorded, for the other side to confirm",
      day: "Day", phase: "Phase", before: "Before handling", during: "During", after: "After the reply", form: "Form", faceToFace: "Face to face", call: "By telephone", writing: "In writing", online: "By video", place: "Place", members: "Proposers who took part", noMembers: "Choose at least one proposer who took part.", summary: "What was said and agreed", unit: "Handling unit",
      open: "To be confirmed", confirmed: "Confirmed by both", contested: "Contested", confirm: "Confirm", contest: "Contest", contestTitle: "Contest the record", contestFollows: "It no longer counts; the record and the objection are both kept.", reason: "Objection", confirmedDone: "Confirmed", contestedDone: "Contested",
      rule: (parts) => `The rules ask for: ${parts}.`, least: (count) => count === 1 ? "at least one" : `at least ${count}`, face: "one face to face", phases: (list) => `each of: ${list}`, firstBy: (day) => `the first by ${day}`, late: "later than the rules ask", lacks: (list) => `Missing before a reply: ${list}`, met: "Fulfilled; a reply may be sent",
      lack: { before: "one before handling", during: "one during handling", least: "their number", faceToFace: "one face to face" }
    },
    review: {
      title: "Replies under review", note: "Release once every item is checked; give back what fails.", waiting: "With the Committee on Proposals", back: "Given back, to be redone", redo: "Rewrite the reply", release: "Release", releaseFollows: "It goes to the proposers at once; what is planned becomes a promise.", released: "Released and sent",
      giveBack: "Give back", giveBackFollows: "Choose the items that fail, or say what to change. The unit submits it again.", note2: "What to change", givenBack: "Given back", checks: "Checked", notTalked: "No consultation on this reply is confirmed by both sides"
    },
    promise: {
      title: "Promises", pageNote: "What is planned is followed one by one and asked again when due, whoever is in office and after the proposal is completed.", none: "No such promise", noneText: "Planned answers in replies appear here.", open: "Open", overdue: "Overdue", all: "All", discharged: "Kept", released: "Released", renewed: "Given anew",
      due: (day) => `by ${day}`, first: (day) => `first promised for ${day}`, overdueBy: (days) => days === 1 ? "1 day overdue" : `${days} days overdue`, asked: (times) => times === 1 ? "asked once" : `asked ${times} times`, byUnit: "By unit", allUnits: "All units", post: (post) => `In charge: ${post}`,
      said: "The unit reports", sayDone: "The unit says it is kept", wants: (until) => `asks for ${until}`, moved: (from, to) => `from ${from} to ${to}`, evidence: (text) => `Evidence: ${text}`, because: (text) => `Reason: ${text}`,
      carried: "For the next year", carriedNote: "Proposals answered below the first class, with the promises still open.", class: "Class", openPromises: "Open promises", next: "Next due", repliedOn: "Replied on", proposal: "Proposal", unit: "Unit", noCarried: "No proposal to follow into the next year",
      report: { label: "Report progress", title: "Report progress", follows: "The proposers and the office see it. What is reported as kept, a proposer or the office confirms.", confirm: "Report", done: "Reported", text: "How far it is", kept: "It is kept; please confirm" },
      askPostponement: { label: "Ask for a later day", title: "Ask for a later day", follows: "The office answers. The day first promised stays on record.", confirm: "Ask", done: "Asked; the office answers", until: "Until", reason: "Reason" },
      postpone: { label: "Grant the later day", title: "Grant the later day?", follows: "It is then due on the day asked for.", confirm: "Grant", done: "Postponed" },
      refusePostponement: { label: "Refuse the later day", title: "Refuse the later day", follows: "The promise stays due as it was.", confirm: "Refuse", done: "Answered", note: "Reason" },
      transfer: { label: "Hand on", title: "Hand the promise on", follows: "What was promised and its day go with it.", confirm: "Hand on", done: "Handed on", to: "To", cause: "Why", competence: "The duty moved", reorganisation: "Reorganisation", officer: "Another post", post: "Post in charge", postHint: "a post or a section, no name", reason: "Explanation" },
      askAgain: { label: "Ask again", title: "Ask again?", follows: "It is counted, and the unit is asked to report.", confirm: "Ask again", done: "Asked again" },
      discharge: { label: "Confirm as kept", title: "Confirm as kept", follows: "Say on what evidence. It is not asked for again.", confirm: "Confirm", done: "Confirmed as kept", evidence: "Evidence" },
      release: { label: "Release", title: "Release the promise", follows: "For what can no longer be kept, with the reason; it does not count as kept.", confirm: "Release", done: "Released", reason: "Reason" }
    },
    look: {
      title: "Looking back", note: "Asked once more after the end: was each recommendation carried out? Silence does not count as done.", ask: "Ask to look back", askFollows: "The proposers answer for each recommendation. Who has not answered by the day is recorded as silent.", until: "Answer by", asked: "The proposers are asked",
      waiting: (day) => `To be answered by ${day}`, silent: (day) => `No answer by ${day}`, answer: "Answer", answerTitle: "Was it carried out?", answerFollows: "Answered once; the unit and the office see it.", answered: "Answered", done: "Done", underWay: "Under way", notDone: "Not done", comment: "Comment", choose: "Choose for each recommendation."
    },
    end: {
      close: "Complete", title: "Complete this proposal", follows: "No reply or feedback follows. Who gave no feedback is recorded as silent, not as satisfied. Promises are still followed.", unsatisfied: (names) => `${names}: not satisfied with the result. Meet or explain first, and say how it went.`, meeting: "A meeting in person", explanation: "A special explanation", by: "How it was settled", note: "What was said and agreed", done: "Completed",
      settled: { meeting: "Completed after a meeting", explanation: "Completed after an explanation" }, noteMissing: "Say what was said and agreed, in at least 4 characters."
    },
    silence: { waiting: (names, day) => `No feedback yet from ${names} (by ${day})`, each: "On single recommendations", eachHint: "optional", because: "The author of a merged proposal is not satisfied", becauseText: (title) => `The proposer of “${title}” is not satisfied with the result.`, second: "Second handling", secondDone: "Second handling ordered" },
    letter: { title: "Official letter", of: "The proposal", open: "Official letter", download: "Download Word", print: "Print", signing: "Signature and contact", signedBy: "Signed by", contact: "Contact", phone: "Telephone", signingHint: "What the reply leaves unsaid; printed on this letter only.", sentHint: "Printed on the letter; kept apart from the journal for those concerned, and erased when its time is over or somebody asks.", lacks: { document: "Give the number of the document.", signedBy: "Say who signs.", contact: "Say whom to call.", phone: "Give the telephone." }, document: "Document number", documentHint: "in the series of your unit", publication: "Publication", full: "In full", summary: "As a summary", no: "Not public", publicationHint: "Examined together with the reply." },
    propose: { send: "Submit for review", title: "Submit this reply for review?", text: "The Committee on Proposals checks it item by item before it goes out, or gives it back.", sent: "Submitted for review" }
  }
})
