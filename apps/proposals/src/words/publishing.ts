import { makeDictionary } from "@jianyan/ui"

/** The words of making proposals public, and of the pages anybody may read. */
export const publishing = makeDictionary({
  zh: {
    section: "公开", nav: "公开", title: "提案公开", how: { full: "全文公开", summary: "摘要公开", no: "不公开" }, hint: { full: "隐去联系方式等后公开全文", summary: "由提案委另写摘要公开", no: "不在公开页上出现" },
    proposer: "提案人意见", units: "承办单位意见", office: "提案委决定", most: "最多可以", silent: "未表示", silentMeans: (how: string) => `未表示，按本会规定${how}`, notYet: "尚未公开", publishedAs: (how: string, day: string) => `${day}起${how}`, withdrawnOn: (day: string, reason: string) => `${day}撤下：${reason}`,
    decide: "表明意见", change: "改意见", decideTitle: "提案和答复能公开到什么程度？", decideFollows: "按提案人和承办单位中较严的一方执行，提案委在此范围内决定。以后可以改。", reason: "理由", reasonHint: "不全文公开时须说明", decided: "已记录",
    open: "去公开", list: { waiting: "待公开", published: "已公开", withheld: "不公开" }, none: "没有提案。", replies: (shown: number, all: number) => `答复 ${shown}/${all} 份已公开`, seePublic: "看公开页",
    redact: "遮盖文字", redactHow: "选中文字后点“遮盖选中的文字”。提案原文不变，公开页上显示替代文字。", mark: "遮盖选中的文字", contacts: (count: number) => `发现 ${count} 处联系方式，公开前必须遮盖`, markContacts: "全部遮盖", redactions: "已遮盖", remove: "恢复", instead: "替代文字", save: "保存遮盖", saved: "已保存遮盖", nothingMarked: "先在文字中选一段。", unsaved: "有未保存的遮盖",
    part: { title: "案由", situation: "情况", analysis: "分析", recommendation: (number: string) => `建议${number}`, reply: (place: number) => `答复${place}`, answer: (place: number, number: string) => `答复${place}第${number}条` },
    summary: "摘要", summaryOf: "提案摘要", summaryOfReply: "答复摘要", summaryHint: "十字以上，写清提了什么", summarySave: "保存摘要", summarySaved: "已保存摘要",
    publish: "公开", publishTitle: "公开这件提案？", publishFollows: "不用登录就能看到。以后的答复要再次公开才看得到。", withFeedback: (follows: string) => `${follows}按本会规定，提案人对已公开答复的满意等次一同公开，意见文字不公开；不公开姓名时只列人数。`, ofProposal: "提案", ofReply: "答复", names: "公开提案人姓名", published: "已公开",
    withdraw: "撤下", withdrawTitle: "从公开页撤下？", withdrawFollows: "公开页上不再看得到。撤下和理由都有记录。", withdrawn: "已撤下",
    outside: {
      figures: {
        title: (session: string) => `${session}提案办理情况`, filing: "立案率", reply: "办复率", adoption: "采纳率",
        of: { filing: (of: string, over: string) => `立案 ${of} 件，收到 ${over} 件`, reply: (of: string, over: string) => `办复 ${of} 件，交办 ${over} 件`, adoption: (of: string, over: string) => `采纳 ${of} 条，答复建议 ${over} 条` }
      },
      brand: "提案公开", all: "各政协", none: "还没有公开的提案。", search: "查找", searchHint: "案由、建议中的词", count: (count: number) => `${count} 件`, empty: "没有找到。", step: { all: "全部", filed: "已立案", handling: "正在办理", replied: "已答复", closed: "已办结" },
      asked: "提了什么", who: "谁在办", how: "办得怎样", proposers: "提案人", unnamed: "姓名未公开", noUnit: "还没有交办", situation: "情况", analysis: "分析", recommendations: "建议", summary: "摘要", reply: "答复", replySummary: "答复摘要", answers: "逐条答复", back: "回到列表", print: "打印",
      told: (title: string, count: number) => count === 0 ? title : `${title}，共 ${count} 条建议。`, doing: (units: string) => `${units}。`, filed: "已经立案，等待交给承办单位。", handling: (day: string) => `正在办理${day === "" ? "" : `，应在 ${day}前答复`}。`, replied: (day: string) => `承办单位已于 ${day}答复。`, closed: (day: string) => `已经办结${day === "" ? "" : `，${day}答复`}。`,
      heard: { title: "提案人反馈", of: (round: number) => `提案人对第 ${round} 次答复的反馈`, result: "对办理结果", manner: "对办理态度", people: (count: number) => `${count} 人`, silent: "未反馈", due: (day: string) => `应在 ${day}前反馈` },
      onlySummary: "这件提案只公开摘要。", noReply: "答复不公开。", gone: "没有这件公开的提案", goneText: "地址可能写错了，或已经撤下。", language: "English"
    }
  },
  en: {
    section: "Publication", nav: "Publication", title: "Making proposals public", how: { full: "In full", summary: "As a summary", no: "Not public" }, hint: { full: "the whole text, without contacts", summary: "a summary the office writes", no: "it does not appear on the public page" },
    proposer: "The proposer", units: "The handling units", office: "The office", most: "At most", silent: "not said", silentMeans: (how) => `not said; by the rules: ${how}`, notYet: "Not public yet", publishedAs: (how, day) => `${how}, since ${day}`, withdrawnOn: (day, reason) => `withdrawn ${day}: ${reason}`,
    decide: "Say how far", change: "Change", decideTitle: "How far may the proposal and its replies be public?", decideFollows: "The stricter of proposer and unit holds; the office decides within it. It can be changed.", reason: "Reason", reasonHint: "needed for less than the full text", decided: "Recorded",
    open: "Publish…", list: { waiting: "To be published", published: "Public", withheld: "Not public" }, none: "No proposals.", replies: (shown, all) => `${shown} of ${all} replies public`, seePublic: "See the public page",
    redact: "Redact", redactHow: "Select words, then “Hide the selection”. The proposal stays as it is; the public sees the words put in their place.", mark: "Hide the selection", contacts: (count) => `${count} contacts found; they must be hidden first`, markContacts: "Hide all", redactions: "Hidden", remove: "Show again", instead: "Shown instead", save: "Save", saved: "Saved", nothingMarked: "Select words in the text first.", unsaved: "Not saved yet",
    part: { title: "Title", situation: "Situation", analysis: "Analysis", recommendation: (number) => `Recommendation ${number}`, reply: (place) => `Reply ${place}`, answer: (place, number) => `Reply ${place}, point ${number}` },
    summary: "Summary", summaryOf: "Summary of the proposal", summaryOfReply: "Summary of the reply", summaryHint: "ten characters or more", summarySave: "Save the summary", summarySaved: "Summary saved",
    publish: "Publish", publishTitle: "Publish this proposal?", publishFollows: "Anybody can read it without signing in. Later replies are read only once it is published again.", withFeedback: (follows) => `${follows} By the rules, the levels the proposers gave the public replies are public with them, without comments; where names are not, as counts.`, ofProposal: "Proposal", ofReply: "Reply", names: "Name the proposers", published: "Published",
    withdraw: "Withdraw", withdrawTitle: "Withdraw from the public page?", withdrawFollows: "It can no longer be read there. The withdrawal and its reason are recorded.", withdrawn: "Withdrawn",
    outside: {
      figures: {
        title: (session) => `Proposals of the ${session}`, filing: "Filing rate", reply: "Reply rate", adoption: "Adoption rate",
        of: { filing: (of, over) => `${of} filed of ${over} received`, reply: (of, over) => `${of} answered of ${over} handed over`, adoption: (of, over) => `${of} of ${over} answered recommendations adopted` }
      },
      brand: "Public proposals", all: "Committees", none: "Nothing is public yet.", search: "Search", searchHint: "words of the title or the recommendations", count: (count) => count === 1 ? "1 proposal" : `${count} proposals`, empty: "Nothing found.", step: { all: "All", filed: "Filed", handling: "In handling", replied: "Replied", closed: "Completed" },
      asked: "What it asks for", who: "Who handles it", how: "How far it has come", proposers: "Put by", unnamed: "names not public", noUnit: "not handed over yet", situation: "Situation", analysis: "Analysis", recommendations: "Recommendations", summary: "Summary", reply: "Reply", replySummary: "Summary of the reply", answers: "Answers one by one", back: "To the list", print: "Print",
      told: (title, count) => count === 0 ? title : `${title} — ${count === 1 ? "one recommendation" : `${count} recommendations`}.`, doing: (units) => `${units}.`, filed: "Filed, waiting to be handed to a unit.", handling: (day) => `In handling${day === "" ? "" : `, a reply is due by ${day}`}.`, replied: (day) => `The unit replied on ${day}.`, closed: (day) => `Completed${day === "" ? "" : `, replied ${day}`}.`,
      heard: { title: "What the proposers thought", of: (round) => `What the proposers thought of reply ${round}`, result: "On the result", manner: "On the handling", people: (count) => count === 1 ? "1 person" : `${count} people`, silent: "No feedback", due: (day) => `due by ${day}` },
      onlySummary: "Only a summary of this proposal is public.", noReply: "The reply is not public.", gone: "There is no such public proposal", goneText: "The address may be wrong, or it was withdrawn.", language: "中文"
    }
  }
})

/** Names a part of a proposal or of a reply to it, such as "recommendation/1". */
export const partName = (part: string): string => {
  const [kind = "", one = "", other = ""] = part.split("/")
  switch (kind) {
    case "situation": return publishing("part.situation")
    case "analysis": return publishing("part.analysis")
    case "recommendation": return publishing("part.recommendation", one)
    case "reply": return publishing("part.reply", Number(one) + 1)
    case "answer": return publishing("part.answer", Number(one) + 1, other)
    default: return publishing("part.title")
  }
}
