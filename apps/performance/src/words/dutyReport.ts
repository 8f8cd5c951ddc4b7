import { makeDictionary } from "@jianyan/ui"

/** The words of the duty report of a member. */
export const dutyReport = makeDictionary({
  zh: {
    title: "述职报告", law: "每一段都由记录写成，并注明记录；没有记录的话不写。", saved: (day: string) => `${day}保存`, draftOnly: "草稿，由记录生成，还没有保存",
    paragraph: (n: number) => `第 ${n} 段`, cites: "依据", more: (n: number) => `等 ${n} 条`, remove: "删去", removeOf: (n: number) => `删去第 ${n} 段`, up: "上移", upOf: (n: number) => `上移第 ${n} 段`,
    add: "加一段", addTitle: "加一段", addFollows: "先选这一段依据的记录，再写正文。", addRecords: "依据的记录", addConfirm: "加上", again: "按记录重写", againText: "用现在的记录重新生成，改过的文字会丢掉。", againConfirm: "重写", keep: "不重写",
    save: "保存", savedDone: "已保存", word: "下载 Word", unsaved: "有改动还没有保存", none: "这一年还没有记录", noneText: "有了提案、会议、活动等记录，这里会写出草稿。", choose: "请至少选一条记录。", write: "请写正文。", text: "正文"
  },
  en: {
    title: "Duty report", law: "Every paragraph is written from records and names them; nothing is said that is in none.", saved: (day) => `Saved on ${day}`, draftOnly: "A draft made from the records, not saved yet",
    paragraph: (n) => `Paragraph ${n}`, cites: "From", more: (n) => `and others, ${n} in all`, remove: "Remove", removeOf: (n) => `Remove paragraph ${n}`, up: "Move up", upOf: (n) => `Move paragraph ${n} up`,
    add: "Add a paragraph", addTitle: "Add a paragraph", addFollows: "Choose the records it rests on, then write it.", addRecords: "Records it rests on", addConfirm: "Add", again: "Write anew", againText: "The text is made anew from the records; what you changed is lost.", againConfirm: "Write anew", keep: "Keep it",
    save: "Save", savedDone: "Saved", word: "Download Word", unsaved: "There are changes not saved yet", none: "No record of this year yet", noneText: "Once there are proposals, meetings or activities, a draft is written here.", choose: "Choose at least one record.", write: "Write the text.", text: "Text"
  }
})
