import { makeDictionary } from "@jianyan/ui"

/** The words of reviewing a draft, of co-signers and their share, of files, of versions, of sessions and of heads of bodies. */
export const drafting = makeDictionary({
  zh: {
    review: "自查", reviewNone: "没有发现要改的地方。审查由提案委决定。", reviewHint: "只作提示，不代替审查。", article: (article: string) => `依据：${article}`, ground: (number: number, name: string) => `可能落入不予立案第 ${number} 项：${name}`,
    blocks: "不改不能提交", advises: "建议修改", where: { title: "案由", category: "类别", situation: "情况", analysis: "分析", recommendation: (place: string) => `建议${place}`, research: "调研" },
    finding: {
      noSituation: "没有写情况。写明是什么问题、在哪里、有多少。", noRecommendation: "没有具体建议。至少写一条可以办理的建议。", noResearch: "没有写怎样调研的。写明时间、地点和走访座谈的人。",
      titleForm: "案由要写明一件事，以“关于”开头，不用句末标点。", secondMatter: (word: string) => `案由里有第二件事：“${word}”。一事一案，请分成两件。`,
      tooShort: (is: number, least: number) => `只有 ${is} 字，一般不少于 ${least} 字。补充事实和数字。`, tooLong: (is: number, most: number) => `有 ${is} 字，一般不超过 ${most} 字。删减，数据放进附件。`,
      empty: "这一条没有可以办理的内容。写明由谁、做什么、到什么程度。", noAct: "这一条没有写由谁办、怎么办。补上单位、举措或期限。", namesPerson: "这里点名指责了人。改为反映制度问题，线索另送纪检监察。", guarded: (word: string, advice: string) => `出现“${word}”。${advice}。`
    },
    cosigners: "联名", cosignersHint: "本人答复才算联名；没有答复的可以撤回邀请。", invite: "再邀请", inviting: { label: "邀请联名", title: "邀请联名", follows: "受邀的委员会在“等我处理”里看到，由本人答复。提交后仍可在期限内邀请和联名。", confirm: "发出邀请", done: "已发出邀请" },
    shut: "关闭", uninvite: "撤回邀请", uninviteOf: (name: string) => `撤回对${name}的邀请`, uninvited: "已撤回邀请", noCosigners: "还没有邀请联名。",
    credit: "立案后各人记分", creditBy: (rulebook: string) => `按现行《${rulebook}》对这一件计算，不含年度封顶。`, creditOf: (name: string, clause: string, label: string) => `${name}：${clause} ${label}`, creditShare: (points: string, whole: string) => `${points} 分（共 ${whole} 分）`, creditAll: (points: string) => `${points} 分`, creditNone: "现行办法没有给这件提案记分。", you: "（您）",
    files: "附件", filesHint: "PDF、Word、Excel、OFD、图片或文本，每个不超过 20 MB。按内容查验类型。", filesDrop: "把文件拖到这里，或", filesChoose: "选择文件", filesLater: "先存草稿，再添加附件。", fileSize: (size: string, kind: string) => `${kind}，${size}`, detach: "移除", detachOf: (name: string) => `移除${name}`, attached: "已添加附件", detached: "已移除附件", attaching: (name: string) => `正在上传 ${name}`,
    kinds: { pdf: "PDF", docx: "Word 文档", xlsx: "Excel 表格", ofd: "OFD 版式文件", image: "图片", text: "文本" },
    versions: "版本", versionsLink: (count: number) => `${count} 个版本`, version: (number: number) => `第 ${number} 版`, received: "提交时的文本", unreceived: "提交前", versionsOne: "只有一个版本，没有可以对照的。", versionsHint: "逐句对照；改过的句子逐词标出。", before: "旧版", after: "新版", same: "两版文字相同。", gone: "删去：", added: "增加：", kept: (count: number) => `另有 ${count} 句未改`,
    autosaved: (time: string) => `已自动保存到服务器，${time}`, autosaveFailed: "暂存在本机，尚未保存到服务器", signedOut: "登录已过期。文字还在本机，登录后回到本页继续。",
    sessions: "会议与收件窗口", nowAs: (session: string, kind: string) => `现在提交，计为${session}${kind}。`, nowNone: "现在不接收提案。", days: "会期", opens: "开始接收", closes: "大会提案截止", receivedCount: "收到", ofPlenary: (count: string) => `其中大会提案 ${count}`, window: { ahead: "未开始", open: "正在接收", over: "已截止" },
    afterwards: "截止以后提交的是平时提案，按同样程序办理。", change: "改窗口", call: "召集下一次会议", sessionOpens: "开幕", sessionCloses: "闭幕", windowOpens: "开始接收日", windowOpensTime: "时刻", windowCloses: "截止日", windowClosesTime: "时刻", derive: "按办法推算", derived: (article: string) => article === "" ? "已按本会办法推算，可以改。" : `已按${article}推算，可以改。`, noRule: "本会办法没有规定窗口，请自行填写。", called: "已召集", changed_: "已改窗口", save: "保存", callFollows: "召集后，从开始接收日起提交的提案计入这次会议。", changeFollows: "已收到的提案不变；改动只对以后提交的有效。",
    heads: "集体提案签发人", headsHint: "集体提案由负责人签发。委员小组的召集人自动是签发人，其余由办公室登记。", body: "集体", kind: "类别", head: "负责人", headNone: "未登记", appoint: "登记负责人", appointFollows: "从这一天起由新负责人签发；原负责人到这一天为止。", member: "委员", from: "从", appointed: "已登记负责人",
    kindOf: { sector: "界别", specialCommittee: "专门委员会", group: "委员小组", jointGroup: "联组", party: "党派", organization: "人民团体" },
    headsNone: "您还不是任何集体登记的负责人。需要以集体名义提出，请办公室登记。"
  },
  en: {
    review: "Check", reviewNone: "Nothing to mend was found. The examiners decide.", reviewHint: "Hints only; they do not replace the examination.", article: (article) => `By: ${article}`, ground: (number, name) => `May fall under ground ${number} for not filing: ${name}`,
    blocks: "stops submission", advises: "worth mending", where: { title: "Title", category: "Category", situation: "Situation", analysis: "Analysis", recommendation: (place) => `Recommendation ${place}`, research: "Research" },
    finding: {
      noSituation: "There is no situation. Say what is wrong, where and how much.", noRecommendation: "There is no recommendation. Write at least one that can be acted on.", noResearch: "It does not say how the matter was looked into. Say when, where and with whom.",
      titleForm: "The title names one matter, begins with 关于 and ends without a full stop.", secondMatter: (word) => `The title takes up a second matter: “${word}”. One matter per proposal: write two.`,
      tooShort: (is, least) => `${is} characters; usually no fewer than ${least}. Add facts and figures.`, tooLong: (is, most) => `${is} characters; usually no more than ${most}. Shorten it and attach the figures.`,
      empty: "Nothing here can be acted on. Say who does what, and how far.", noAct: "It names neither who acts nor how. Add a unit, a measure or a day.", namesPerson: "A person is accused here. Write about the rule; send the clue to discipline inspection.", guarded: (word, advice) => `“${word}” stands here. ${advice}.`
    },
    cosigners: "Co-signers", cosignersHint: "Only one’s own answer is a signature; an unanswered invitation can be taken back.", invite: "Invite more", inviting: { label: "Invite co-signers", title: "Invite co-signers", follows: "They find it among what waits for them and answer for themselves. They may be invited and sign after submission too, within the days.", confirm: "Send the invitations", done: "Invitations sent" },
    shut: "Close", uninvite: "Take back", uninviteOf: (name) => `Take back the invitation of ${name}`, uninvited: "Invitation taken back", noCosigners: "Nobody is invited yet.",
    credit: "What each receives once it is filed", creditBy: (rulebook) => `Counted for this one proposal by “${rulebook}” in force, before any cap of the year.`, creditOf: (name, clause, label) => `${name}: ${clause} ${label}`, creditShare: (points, whole) => `${points} points (of ${whole})`, creditAll: (points) => `${points} points`, creditNone: "The rulebook in force gives no points for it.", you: " (you)",
    files: "Files", filesHint: "PDF, Word, Excel, OFD, pictures or text, each at most 20 MB. The kind is told by the content.", filesDrop: "Drop files here, or", filesChoose: "Choose files", filesLater: "Save the draft first, then attach files.", fileSize: (size, kind) => `${kind}, ${size}`, detach: "Remove", detachOf: (name) => `Remove ${name}`, attached: "File attached", detached: "File removed", attaching: (name) => `Sending ${name}`,
    kinds: { pdf: "PDF", docx: "Word document", xlsx: "Excel sheet", ofd: "OFD document", image: "Picture", text: "Text" },
    versions: "Versions", versionsLink: (count) => `${count} versions`, version: (number) => `Version ${number}`, received: "as submitted", unreceived: "before submission", versionsOne: "There is one version only, and nothing to compare.", versionsHint: "Compared sentence by sentence; in a changed sentence word by word.", before: "Earlier", after: "Later", same: "Both versions say the same.", gone: "Taken out: ", added: "Put in: ", kept: (count) => `${count} more sentences stayed`,
    autosaved: (time) => `Saved on the server by itself, ${time}`, autosaveFailed: "Kept on this device, not on the server yet", signedOut: "You were signed out. The text is still on this device; sign in and come back to this page.",
    sessions: "Sessions and windows", nowAs: (session, kind) => `Submitted now, it counts for ${session} as: ${kind}.`, nowNone: "No proposals are received now.", days: "Days", opens: "Receives from", closes: "Plenary cut-off", receivedCount: "Received", ofPlenary: (count) => `${count} of them plenary`, window: { ahead: "not yet", open: "receiving", over: "over" },
    afterwards: "What is submitted later is an ordinary proposal and handled in the same way.", change: "Change the window", call: "Call the next session", sessionOpens: "Opens", sessionCloses: "Closes", windowOpens: "Receives from", windowOpensTime: "at", windowCloses: "Cut-off", windowClosesTime: "at", derive: "Derive by the rules", derived: (article) => article === "" ? "Derived by this committee’s rules; it may be changed." : `Derived by ${article}; it may be changed.`, noRule: "This committee’s rules set no window; fill it in.", called: "Called", changed_: "Window changed", save: "Save", callFollows: "What is submitted from the first day on counts for this session.", changeFollows: "What was received stays as it is; the change holds for what comes later.",
    heads: "Who signs for a body", headsHint: "A body’s proposal is signed by its head. The convenor of a group signs for it; the office registers the others.", body: "Body", kind: "Kind", head: "Head", headNone: "none registered", appoint: "Register a head", appointFollows: "The new head signs from this day; the former one until then.", member: "Member", from: "From", appointed: "Head registered",
    kindOf: { sector: "Sector", specialCommittee: "Special committee", group: "Group", jointGroup: "Joint group", party: "Party", organization: "People’s organization" },
    headsNone: "You are not registered as the head of any body. To propose in a body’s name, ask the office to register you."
  }
})
