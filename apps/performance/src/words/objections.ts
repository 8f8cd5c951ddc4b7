import { makeDictionary } from "@jianyan/ui"

/** The words of objections to score sheets. */
export const objections = makeDictionary({
  zh: {
    title: "异议", queue: "异议处理", caption: "对成绩单的异议，先提出的在前", own: "我的异议", lodge: "提出异议", crumb: "提出异议",
    show: { open: "待处理", awaiting: "待更正", over: "已办结", all: "全部" }, filter: "按进展筛选",
    who: "委员", about: "异议事项", year: "年度", on: "提出", stands: "进展", days: (n: number) => `${n} 天`,
    yearOf: (year: number) => `${year} 年度`,
    none: "没有异议", noneMine: "您没有提出过异议。成绩单上哪一行、哪条记录不对，或者少了什么，都可以提出，由人核对处理。", noneOpen: "没有要处理的异议。",
    aboutOf: { Line: (label: string, records: string) => records === "" ? label : `${label}：${records}`, Record: (title: string) => `记录：${title}`, Missing: (kind: string, day: string) => `缺少记录：${kind}，${day}`, Sheet: "整张成绩单" },
    state: { Open: "待处理", upheld: "成立", partlyUpheld: "部分成立", notUpheld: "不成立", Withdrawn: "已撤回", awaiting: "，待更正", corrected: "，已更正" },
    life: "异议的经过", lodged: "提出异议", decided: "处理", corrected: "更正并重算", told: "告知委员", withdrawn: "撤回", waits: "等待考评人员处理",
    reason: "理由", evidence: "证明材料", noEvidence: "没有附材料。", decision: "处理意见", decidedOn: (outcome: string, day: string) => `${outcome}，${day}`,
    law: "异议本身不改变分数。成立的，由记录单位更正记录，成绩单随之重算。",
    sheet: "成绩单前后", sheetNote: "提出异议时与现在，只列有变化的行", before: "提出时", now: "现在", afterwards: "更正后", change: "变化", item: "项目", total: "总分", same: "提出以来，成绩单没有变化。",
    record: "所指记录", toSheet: "看成绩单", nothing: "—",
    deed: { decide: "处理", correct: "登记更正", withdraw: "撤回", attach: "附材料" },
    conflict: (title: string) => `您记录过“${title}”，按规定回避，由其他考评人员处理。`,
    outcome: "结论", outcomes: { upheld: "成立：记录应当更正", partlyUpheld: "部分成立：部分应当更正", notUpheld: "不成立：记录没有错" }, why: "处理理由", whyHint: "会原样告知委员。写明核对了什么、依据是什么。",
    decideTitle: "处理异议", decideFollows: "处理后立即告知委员，记入日志，不能改。", decide: "确认处理", decidedDone: "已处理，已告知委员",
    correctTitle: "登记更正", correctFollows: "先在记录所在的页面更正，再在这里选出更正了的记录；成绩单已按新记录重算。", correct: "登记", correctedDone: "已登记，已告知委员", correctNone: "处理之后，这位委员的记录还没有变动。请先到记录所在的页面更正。", correctChoose: "更正了的记录",
    withdrawTitle: "撤回异议", withdrawText: "撤回后不再处理，经过仍留在日志里。", withdraw: "撤回", withdrawnDone: "已撤回", keep: "不撤回",
    cancel: "取消", attached: "材料已附上", choose: "选择文件", hint: "PDF、Word、Excel、OFD、图片或纯文本，每份不超过 20 MB，最多 10 份。", sending: (name: string) => `正在附上 ${name}`,
    fill: { outcome: "请选择结论。", why: "请写理由，至少 4 个字。", what: "请选择异议所指。", record: "请选择。", day: "请写日期。" },
    form: {
      intro: "说清哪里不对、依据是什么。提出后由没有经手这条记录的人核对处理，结果会告知您。", which: "异议所指", whichHint: "越具体，处理越快。",
      Line: "成绩单上的一行", Record: "一条记录", Missing: "少了一条记录", Sheet: "整张成绩单",
      line: "哪一行", record: "哪条记录", kind: "少了什么", day: "发生在哪一天", reason: "理由", reasonHint: "写事实：时间、地点、文号、谁可以证明。提交后可以附上材料。", choose: "请选择",
      submit: "提出异议", done: "异议已提出", until: (points: string) => `${points} 分`
    }
  },
  en: {
    title: "Objections", queue: "Objections", caption: "Objections to score sheets, the earliest first", own: "My objections", lodge: "Lodge an objection", crumb: "Lodge an objection",
    show: { open: "To decide", awaiting: "To correct", over: "Over", all: "All" }, filter: "Filter by state",
    who: "Member", about: "About", year: "Year", on: "Lodged", stands: "State", days: (n) => n === 1 ? "1 day" : `${n} days`,
    yearOf: (year) => `Year ${year}`,
    none: "No objections", noneMine: "You have lodged no objection. Whatever line or record is wrong, or missing, can be objected to; a person looks into it.", noneOpen: "No objection waits.",
    aboutOf: { Line: (label, records) => records === "" ? label : `${label}: ${records}`, Record: (title) => `Record: ${title}`, Missing: (kind, day) => `Missing record: ${kind}, ${day}`, Sheet: "The whole sheet" },
    state: { Open: "To decide", upheld: "Upheld", partlyUpheld: "Upheld in part", notUpheld: "Not upheld", Withdrawn: "Withdrawn", awaiting: ", to correct", corrected: ", corrected" },
    life: "The course of the objection", lodged: "Lodged", decided: "Decided", corrected: "Corrected and reckoned anew", told: "Member told", withdrawn: "Withdrawn", waits: "Waits for an evaluator",
    reason: "Reason", evidence: "Evidence", noEvidence: "No files are attached.", decision: "Decision", decidedOn: (outcome, day) => `${outcome}, ${day}`,
    law: "An objection moves no points by itself. Where it is upheld, the record is put right by whoever keeps it, and the sheet is reckoned anew.",
    sheet: "The sheet before and after", sheetNote: "When lodged and now; only the lines that differ", before: "When lodged", now: "Now", afterwards: "Corrected", change: "Change", item: "Item", total: "Total", same: "The sheet has not changed since the objection was lodged.",
    record: "Records meant", toSheet: "Open the sheet", nothing: "—",
    deed: { decide: "Decide", correct: "Note the correction", withdraw: "Withdraw", attach: "Attach" },
    conflict: (title) => `You had a hand in "${title}", so another evaluator decides.`,
    outcome: "Outcome", outcomes: { upheld: "Upheld: the record is to be put right", partlyUpheld: "Upheld in part", notUpheld: "Not upheld: the record is right" }, why: "Reason for the decision", whyHint: "The member is told these words. Say what was looked at and on what ground.",
    decideTitle: "Decide the objection", decideFollows: "The member is told at once; it is written in the journal and cannot be changed.", decide: "Decide", decidedDone: "Decided, and the member is told",
    correctTitle: "Note the correction", correctFollows: "Put the record right on its own page first, then choose it here; the sheet is reckoned anew already.", correct: "Note", correctedDone: "Noted, and the member is told", correctNone: "Nothing has happened to this member's records since the decision. Put them right on their own page first.", correctChoose: "Records put right",
    withdrawTitle: "Withdraw the objection", withdrawText: "Nobody decides it then; its course stays in the journal.", withdraw: "Withdraw", withdrawnDone: "Withdrawn", keep: "Keep it",
    cancel: "Cancel", attached: "File attached", choose: "Choose files", hint: "PDF, Word, Excel, OFD, pictures or plain text, 20 MB each at most, 10 files at most.", sending: (name) => `Attaching ${name}`,
    fill: { outcome: "Choose an outcome.", why: "Give the reason in at least 4 characters.", what: "Choose what you object to.", record: "Choose one.", day: "Give the day." },
    form: {
      intro: "Say what is wrong and on what ground. Somebody without a hand in the record looks into it, and you are told.", which: "What you object to", whichHint: "The more exact, the sooner it is decided.",
      Line: "A line of the sheet", Record: "A record", Missing: "A record that is missing", Sheet: "The whole sheet",
      line: "Which line", record: "Which record", kind: "What is missing", day: "On which day", reason: "Reason", reasonHint: "Write the facts: when, where, document number, who can confirm. Files can be attached after lodging.", choose: "Choose",
      submit: "Lodge it", done: "Objection lodged", until: (points) => `${points} points`
    }
  }
})
