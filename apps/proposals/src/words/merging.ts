import { makeDictionary } from "@jianyan/ui"

/** The words of examination, rework, consent, merging and the merged text. */
export const merging = makeDictionary({
  zh: {
    step: { pre: "预审", re: "复审", joint: "联合审查", examined: "审查" },
    despite: { label: "仍由本人审查的理由", hint: "您与这件提案有利害关系，一般应当回避。填写的理由会记录在案，任何人可查。" },
    withdraw: { reason: "撤案理由", reasonHint: "例如情况已经改变、准备另行调研后再提" },
    rework: {
      label: "退回修改", title: "退回提案人修改", follows: "提案人看到要改什么，改后重新提交。收到的日期和届次不变。", confirm: "退回修改", done: "已退回修改",
      items: "要改的地方", note: "补充说明", noteHint: "写给提案人看", mend: "请修改后重新提交", mendText: "提案委员会请您修改以下各处，改好后重新提交。收到日期不变。", edit: "去修改"
    },
    ask: {
      label: "征求提案人意见", title: "征求提案人意见", follows: (days: number) => `每位提案人在 ${days} 天内答复同意或不同意；到期没有答复的记为未表态。`, confirm: "征求意见", done: "已向提案人征求意见",
      about: "征求什么", Merge: "并案", Convert: "转化", PassOn: "转送"
    },
    consent: {
      label: "同意", title: "同意这样处理？", confirm: "同意", done: "已答复同意", object: "不同意", objectTitle: "不同意这样处理", objectFollows: "理由会和您的答复一起记录在案。", objectConfirm: "不同意", objected: "已答复不同意", reason: "理由",
      asks: "征求您的意见", until: (day: string) => `请在 ${day} 前答复，到期没有答复的记为未表态。`,
      Merge: "将本件并入另一件提案。并案后本件仍保留编号、署名和记录，单独得到答复。", Convert: (to: string) => `将本件转为${to}，不再作为提案办理。`, PassOn: (to: string) => `将本件作为委员来信转送${to}。`,
      stands: "提案人的态度", answer: { asked: "待答复", consented: "同意", objected: "不同意", silent: "未表态" }
    },
    regroup: { label: "改并", title: "改并入另一件", follows: "一次完成：从现在的主件拆出，并入新的主件。编号、署名和记录不变。", confirm: "改并", done: "已改并" },
    takeTheLead: { label: "改作主件", title: "改由本件作主件？", follows: "原主件和其他并案件都改并入本件。各件编号、署名和记录不变。", confirm: "改作主件", done: "已改作主件" },
    account: {
      title: "并案对照", note: "逐件核对：编号、署名、应得的答复和履职记录，并案前后一件不少。", proposal: "提案", stood: "并案前", due: "单独答复", owed: (units: string) => `待${units}答复`, given: (units: string) => `${units}已答复`, later: "交办后由承办单位答复", credit: "履职记录",
      same: "前后相同", gained: (what: string) => `增：${what}`, lost: (what: string) => `减：${what}`, lead: "主件", none: "无编号",
      reached: {
        submitted: "提交", filed: "立案", merged: "并案", convertedToReport: "转社情民意", key: "重点", excellent: "优秀", consulted: "协商", replied: "得到答复", onTime: "按时",
        adopted: "采纳", partlyAdopted: "部分采纳", planned: "列入计划", satisfied: "满意", partlySatisfied: "基本满意", published: "公开"
      }
    },
    text: {
      title: "合并文字", written: "逐句注明出自哪一件，原文都保留。", proposed: "这是按原文排出的草稿：相同或相近的句子合为一句，注明各出自哪一件。确认后作为主件的合并文字。",
      from: (titles: string) => `出自：${titles}`, save: "确认合并文字", done: "合并文字已保存", drop: "删去这一句"
    },
    notice: { title: "不予立案通知", print: "打印通知" }
  },
  en: {
    step: { pre: "pre-examination", re: "re-examination", joint: "joint examination", examined: "examination" },
    despite: { label: "Why you examine it all the same", hint: "You have part in this proposal and would normally stand aside. The reason stays on record for everyone to read." },
    withdraw: { reason: "Reason", reasonHint: "such as changed circumstances, or more research first" },
    rework: {
      label: "Give back for rework", title: "Give it back to its proposer", follows: "The proposer sees what to mend and submits it again. The day it was received and its session stay.", confirm: "Give back", done: "Given back for rework",
      items: "What to mend", note: "Note", noteHint: "for the proposer to read", mend: "Please mend it and submit it again", mendText: "The Committee on Proposals asks you to mend the following. The day it was received stays.", edit: "Mend it"
    },
    ask: {
      label: "Ask the proposers", title: "Ask the proposers", follows: (days) => `Each proposer consents or objects within ${days} days; who does not answer is recorded as silent.`, confirm: "Ask", done: "The proposers are asked",
      about: "About", Merge: "a merger", Convert: "a conversion", PassOn: "passing it on"
    },
    consent: {
      label: "Consent", title: "Consent to this?", confirm: "Consent", done: "You consented", object: "Object", objectTitle: "Object to this", objectFollows: "Your reason is recorded with the answer.", objectConfirm: "Object", objected: "You objected", reason: "Reason",
      asks: "You are asked", until: (day) => `Answer by ${day}; after that your silence is recorded as silence.`,
      Merge: "This proposal would be merged into another. It keeps its number, names and record, and gets a reply of its own.", Convert: (to) => `This would become ${to} and no longer be handled as a proposal.`, PassOn: (to) => `This would be passed on to ${to} as a member's letter.`,
      stands: "How the proposers stand", answer: { asked: "not answered yet", consented: "consents", objected: "objects", silent: "silent" }
    },
    regroup: { label: "Move to another lead", title: "Merge into another lead", follows: "In one act it leaves its lead and joins another. Number, names and record stay.", confirm: "Move", done: "Moved to another lead" },
    takeTheLead: { label: "Make it the lead", title: "Make this one the lead?", follows: "The old lead and the others join this one. Every number, name and record stays.", confirm: "Make it the lead", done: "This one leads now" },
    account: {
      title: "Account of the merger", note: "One by one: number, names, the reply each is due and the record, before and after. Nothing is lost.", proposal: "Proposal", stood: "Before", due: "Own reply", owed: (units) => `due from ${units}`, given: (units) => `given by ${units}`, later: "due from the units it is handed to", credit: "Record",
      same: "same before and after", gained: (what) => `gained: ${what}`, lost: (what) => `lost: ${what}`, lead: "lead", none: "no number",
      reached: {
        submitted: "submitted", filed: "filed", merged: "merged", convertedToReport: "converted to a report", key: "key", excellent: "outstanding", consulted: "consulted", replied: "replied", onTime: "on time",
        adopted: "adopted", partlyAdopted: "partly adopted", planned: "planned", satisfied: "satisfied", partlySatisfied: "basically satisfied", published: "published"
      }
    },
    text: {
      title: "Merged text", written: "Each sentence names the proposals it comes from; the originals stay.", proposed: "A draft made from the originals: equal and near sentences stand once, each with its origins. Once confirmed it is the merged text of the lead.",
      from: (titles) => `from: ${titles}`, save: "Confirm the merged text", done: "Merged text saved", drop: "Leave this sentence out"
    },
    notice: { title: "Notice that it is not filed", print: "Print the notice" }
  }
})
