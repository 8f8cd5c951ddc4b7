import { makeDictionary } from "@jianyan/ui"

/** The words of one proposal: what it says, how it was answered, and its life. */
export const read = makeDictionary({
  zh: {
    place: (place: string, all: string) => `第 ${place}/${all} 件`, before: "上一件", after: "下一件", print: "打印", none: "—",
    first: "第一提案人", co: "联名", submitted: (kind: string, day: string) => `${kind}，${day}提交`, signed: (who: string, by: string) => `${who}，${by}签发`, drafted: (day: string) => `${day}起草`,
    asks: "建议", asksNote: (count: string) => `${count}条，逐条答复`, answeredBy: (unit: string, day: string) => `${unit}，${day}答复`, promised: (day: string) => `承诺 ${day}前完成`,
    situation: "情况", analysis: "分析", noText: "没有写。",
    replies: "答复", round: (round: number) => `第 ${round} 次办理`, classOf: (name: string) => `办理结果：${name}`, answers: "逐条答复",
    feedback: "提案人反馈", manner: "对办理态度", result: "对办理结果", silent: (names: string) => `${names}没有反馈。没有反馈不计为满意。`,
    mergedInto: (title: string) => `已并入：${title}`, mergedText: "原件保留编号、署名和反馈；承办单位对它单独答复。", absorbed: "并入本件的提案", absorbedNote: "原件保留，各自单独答复", elsewhere: "另一件提案",
    similar: "相似提案", similarNone: "没有找到相似的提案。", onlyMine: (points: string) => `${points}是那一件没有的`, mineKeepsTo: (names: string) => `本件专讲${names}`, theirsKeepsTo: (names: string) => `那一件专讲${names}`, outcome: (stage: string, number: string) => number === "" ? stage : `${number}，${stage}`,
    advice: (outcome: string) => `审查意见：${outcome}`, adviceYours: "这是您提的意见。", adviceOther: "由另一位审查员提出，等待决定。",
    notFiled: (ground: string) => `不予立案：${ground}`, converted: (to: string) => `已转为${to}`, passedOn: (to: string) => `已作为委员来信转送${to}`, withdrawn: "提案人已撤回这件提案。",
    due: "答复期限", handOverBy: "交办期限", dueStep: {
      handover: "交办", sessionClose: "会议闭幕", filed: "立案", urgent: "作为急办提案交办", days: (days: number, article: string) => `${days} 天${article === "" ? "" : `，${article}`}`, workingDays: (days: number, article: string) => `${days} 个工作日${article === "" ? "" : `，${article}`}`, secondHandling: "二次办理", fixedDate: "规定截止日", daysBefore: (days: number) => `答复期限前 ${days} 天`, extension: "经批准延期", absoluteLimit: "不得超过的最后期限", previousTerm: "原期限", months: (months: number, article: string) => `${months} 个月${article === "" ? "" : `，${article}`}`, workingDay: "逢休息日，提前到工作日"
    },
    handling: "承办", accepted: "已接收", waiting: "待接收",
    life: "经过", later: { submit: "提交", examine: "审查", decide: "决定", handOver: "交办", accept: "接收", reply: "答复", mergedReply: "随主件办理，单独答复", feedback: "反馈", close: "办结", by: (day: string) => `${day} 前` },
    event: {
      ProposalDrafted: "起草", ProposalRevised: "修改", ProposalCoSigned: "联名", CoSigningDeclined: "未参加联名", ProposalSubmitted: "提交", ProposalWithdrawn: "撤案", OutcomeRecommended: "提出审查意见",
      ProposalFiled: "立案", ProposalNotFiled: "不予立案", ProposalConverted: "转化", ProposalPassedOn: "转送", ProposalMerged: "并案", ProposalSeparated: "拆出", ProposalHandedOver: "交办", HandlingAccepted: "接收办理",
      HandlingReturned: "退回", ReplySent: "答复", FeedbackGiven: "反馈", SecondHandlingOrdered: "二次办理", ProposalClosed: "办结", ProposalMarkedKey: "列为重点提案", ProposalUnmarkedKey: "取消重点", ProposalCommended: "评为优秀提案", CommendationRevoked: "撤销优秀",
      CoSignerInvited: "邀请联名", CoSignerUninvited: "撤回联名邀请", BodyInvited: "邀请共同提出", BodyUninvited: "撤回共同提出的邀请", BodyJoined: "共同提出", BodyDeclined: "未参加共同提出", SealAffixed: "盖章", TalkRecorded: "集体讨论", OriginStated: "注明来源", FileAttached: "添加附件", FileDetached: "移除附件", ReworkAsked: "退回修改", ConsentAsked: "征求提案者意见", ConsentGiven: "同意", ObjectionRaised: "提出异议",
      MergedTextWritten: "写成并案文本", HandlingRecalled: "收回重新交办", HeadLeadingSaid: "注明主要负责同志领办", HeadLeadingTakenBack: "撤回主要负责同志领办", AssignmentDisputed: "对承办分工提出异议", DisputeSettled: "分工异议已协调", ExtensionAsked: "申请延期", ExtensionGranted: "同意延期", ExtensionRefused: "未同意延期",
      DeadlineMoved: "期限变动", CoOpinionGiven: "会办意见", ConsultationRecorded: "办理协商", ConsultationConfirmed: "确认协商", ConsultationContested: "对协商记录有异议", ReplyProposed: "答复送审", ReplyGivenBack: "答复退回重办",
      FollowUpAsked: "回头看", FollowUpAnswered: "回头看已答"
    },
    times: (count: number) => `${count} 次`, invited: (count: number) => `邀请 ${count} 人联名`, from: (unit: string, reason: string) => `${unit}：${reason}`
  },
  en: {
    place: (place, all) => `${place} of ${all}`, before: "Previous", after: "Next", print: "Print", none: "—",
    first: "First proposer", co: "Co-signers", submitted: (kind, day) => `${kind}, submitted ${day}`, signed: (who, by) => `${who}, signed by ${by}`, drafted: (day) => `drafted ${day}`,
    asks: "Recommendations", asksNote: (count) => `${count}, answered one by one`, answeredBy: (unit, day) => `${unit}, ${day}`, promised: (day) => `promised by ${day}`,
    situation: "Situation", analysis: "Analysis", noText: "Nothing was written.",
    replies: "Replies", round: (round) => `Handling ${round}`, classOf: (name) => `Result: ${name}`, answers: "Answers one by one",
    feedback: "Proposers' feedback", manner: "On the handling", result: "On the result", silent: (names) => `${names} gave no feedback. Silence is not counted as satisfaction.`,
    mergedInto: (title) => `Merged into: ${title}`, mergedText: "The original keeps its number, names and feedback; the handling unit replies to it on its own.", absorbed: "Merged into this proposal", absorbedNote: "the originals stay, each gets its own reply", elsewhere: "another proposal",
    similar: "Similar proposals", similarNone: "No similar proposal was found.", onlyMine: (points) => `The other has nothing like ${points}`, mineKeepsTo: (names) => `This one keeps to ${names}`, theirsKeepsTo: (names) => `The other keeps to ${names}`, outcome: (stage, number) => number === "" ? stage : `${number}, ${stage}`,
    advice: (outcome) => `Recommended: ${outcome}`, adviceYours: "This is your recommendation.", adviceOther: "By another examiner; the decision is awaited.",
    notFiled: (ground) => `Not filed: ${ground}`, converted: (to) => `Converted into ${to}`, passedOn: (to) => `Passed on as a member's letter to ${to}`, withdrawn: "The proposer withdrew this proposal.",
    due: "Reply due", handOverBy: "To be handed over by", dueStep: {
      handover: "Handed over", sessionClose: "Session closed", filed: "Filed", urgent: "Handed over as urgent", days: (days, article) => `${days} days${article === "" ? "" : `, ${article}`}`, workingDays: (days, article) => `${days} working days${article === "" ? "" : `, ${article}`}`, secondHandling: "Second handling", fixedDate: "Fixed date", daysBefore: (days) => `${days} days before the reply is due`, extension: "Approved extension", absoluteLimit: "The limit nothing may pass", previousTerm: "Day before the change", months: (months, article) => `${months} months${article === "" ? "" : `, ${article}`}`, workingDay: "Moved back to a working day"
    },
    handling: "Handling", accepted: "accepted", waiting: "not accepted yet",
    life: "Life", later: { submit: "Submission", examine: "Examination", decide: "Decision", handOver: "Handover", accept: "Acceptance", reply: "Reply", mergedReply: "Handled with the lead, replied to on its own", feedback: "Feedback", close: "Completion", by: (day) => `by ${day}` },
    event: {
      ProposalDrafted: "Drafted", ProposalRevised: "Revised", ProposalCoSigned: "Co-signed", CoSigningDeclined: "Declined to sign", ProposalSubmitted: "Submitted", ProposalWithdrawn: "Withdrawn", OutcomeRecommended: "Examined",
      ProposalFiled: "Filed", ProposalNotFiled: "Not filed", ProposalConverted: "Converted", ProposalPassedOn: "Passed on", ProposalMerged: "Merged", ProposalSeparated: "Separated", ProposalHandedOver: "Handed over", HandlingAccepted: "Accepted for handling",
      HandlingReturned: "Returned", ReplySent: "Replied", FeedbackGiven: "Feedback", SecondHandlingOrdered: "Second handling", ProposalClosed: "Completed", ProposalMarkedKey: "Marked as key", ProposalUnmarkedKey: "No longer key", ProposalCommended: "Commended", CommendationRevoked: "Commendation revoked",
      CoSignerInvited: "Co-signer invited", CoSignerUninvited: "Invitation taken back", BodyInvited: "Body asked to join", BodyUninvited: "Request to a body taken back", BodyJoined: "Put jointly", BodyDeclined: "Body declined", SealAffixed: "Sealed", TalkRecorded: "Talked over", OriginStated: "Origin stated", FileAttached: "File attached", FileDetached: "File removed", ReworkAsked: "Given back for rework", ConsentAsked: "Authors asked", ConsentGiven: "Consent", ObjectionRaised: "Objection",
      MergedTextWritten: "Merged text written", HandlingRecalled: "Called back", HeadLeadingSaid: "Led by the head of the unit", HeadLeadingTakenBack: "No longer led by the head of the unit", AssignmentDisputed: "Assignment disputed", DisputeSettled: "Dispute settled", ExtensionAsked: "Extension asked for", ExtensionGranted: "Extension granted", ExtensionRefused: "Extension refused",
      DeadlineMoved: "Deadline moved", CoOpinionGiven: "Co-handler’s opinion", ConsultationRecorded: "Consultation", ConsultationConfirmed: "Consultation confirmed", ConsultationContested: "Record contested", ReplyProposed: "Reply put to the office", ReplyGivenBack: "Reply given back",
      FollowUpAsked: "Follow-up asked", FollowUpAnswered: "Follow-up answered"
    },
    times: (count) => `${count} times`, invited: (count) => count === 1 ? "one co-signer invited" : `${count} co-signers invited`, from: (unit, reason) => `${unit}: ${reason}`
  }
})
