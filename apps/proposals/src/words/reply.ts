import { makeDictionary } from "@jianyan/ui"

/** The words of the editor in which a unit replies. */
export const reply = makeDictionary({
  zh: {
    title: "写答复", merged: "对并案件单独答复", about: "答复的提案", mergedAbout: (lead: string) => `这件已并入“${lead}”。它的提案人另有建议，逐条单独答复。`,
    class: "办理结果", classHint: "按本会办法的定义选。", text: "答复正文", textHint: "办理经过、与提案人沟通的情况。逐条意见写在下面。",
    points: "逐条答复", pointsHint: (count: number) => `共 ${count} 条，每条都要答复。`, answered: (count: number, all: number) => `已答复 ${count} / ${all}`,
    outcome: "结果", say: "答复意见", sayDeclined: "答复意见（写明理由）", by: "完成日期", byHint: "到期自动追问，换人、换届都不丢。",
    send: "发出答复", sendTitle: "发出这份答复？", sendText: "发出后不能修改，提案人会收到并反馈。列入计划的日期会一直跟踪。", sent: "答复已发出",
    refused: "现在不能答复", refusedText: "可能还没有接收，或者已经答复过，或者不由本单位答复。", readIt: "查看提案", earlier: "先前的答复", startOver: "清空重写", restored: "恢复了上次未发出的内容。",
    choose: (point: string) => `${point}：请选结果。`, write: (point: string) => `${point}：请写答复意见，至少 2 个字。`, day: (point: string) => `${point}：列入计划，请填完成日期。`
  },
  en: {
    title: "Write the reply", merged: "Reply to a merged proposal", about: "The proposal", mergedAbout: (lead) => `This one is merged into “${lead}”. Its proposers made recommendations of their own; answer each.`,
    class: "Result", classHint: "By the definitions of this committee.", text: "The reply", textHint: "How it was handled and what was agreed with the proposers. The answers follow below.",
    points: "Answers one by one", pointsHint: (count) => `${count} in all; every one is answered.`, answered: (count, all) => `${count} of ${all} answered`,
    outcome: "Outcome", say: "Answer", sayDeclined: "Answer, with the reason", by: "Done by", byHint: "Asked after on that day, whoever is in office then.",
    send: "Send the reply", sendTitle: "Send this reply?", sendText: "It cannot be changed afterwards; the proposers receive it and give feedback. Promised dates are followed.", sent: "Reply sent",
    refused: "This cannot be replied to now", refusedText: "It may not be accepted yet, or was replied to already, or another unit replies.", readIt: "Read the proposal", earlier: "Earlier replies", startOver: "Start over", restored: "What you had not sent last time is back.",
    choose: (point) => `${point}: choose an outcome.`, write: (point) => `${point}: write an answer of at least 2 characters.`, day: (point) => `${point}: planned; say by when.`
  }
})
