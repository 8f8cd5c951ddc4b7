import { makeDictionary } from "@jianyan/ui"

/** The words of what comes before a proposal is handed in: what it came of, and the talk of a body's members over it. */
export const before = makeDictionary({
  zh: {
    cameOf: "来源", research: "调研情况", researchHint: "什么时候、到哪里、走访或座谈了什么人。不写姓名和电话。", researchShort: "调研情况要写 4 到 300 字。", station: "委员工作站（室）", stationHint: "在接待、走访或协商活动中听到的，注明是哪个站（室）。", theme: "参考选题", themeTitle: (title: string) => `参考选题：${title}`, themeOf: (session: string, title: string) => `依据${session}参考选题“${title}”起草。`, themeGone: "没有这个参考选题，可能还没有发布。", themeDrop: "不依据这个选题",
    talk: "集体讨论", talkDue: (body: string) => `提交前须由${body}的委员讨论，并登记讨论情况。`,
    talkNote: (present: number, of: number) => `${of} 人中 ${present} 人参加`, talkOn: (day: string, present: number, of: number) => `${day}，${of} 人中 ${present} 人参加`, recordedBy: (head: string) => `${head}登记`, changedSince: "讨论以后改过正文", minutes: "讨论记录",
    recordTalk: { label: "登记讨论", title: "登记集体讨论", follows: "审查人和提案人都能看到。再次登记以最近一次为准，以前的留在历程中。", confirm: "登记", done: "已登记讨论" },
    day: "讨论日期", present: "参加人数", of: "应到人数", result: "讨论结果", resultHint: "写明是否同意提出，有什么补充意见。", page: "讨论记录", pageHint: "从已添加的附件中选；没有可以不选。", pageNone: "没有附上", count: "请填写 1 至 10000 的整数。", short: "请写 2 至 2000 字。", fill: "请选择日期。"
  },
  en: {
    cameOf: "Came of", research: "Research", researchHint: "When, where, and with whom you spoke. No names or telephones.", researchShort: "Say it in 4 to 300 characters.", station: "Members’ station", stationHint: "Where it was heard at a reception, visit or consultation, say at which station.", theme: "Reference topic", themeTitle: (title) => `Reference topic: ${title}`, themeOf: (session, title) => `Drafted from the reference topic “${title}” of ${session}.`, themeGone: "There is no such reference topic; it may not be published yet.", themeDrop: "Not from this topic",
    talk: "Talked over", talkDue: (body) => `The members of ${body} must talk it over before it is submitted, and the talk be recorded.`,
    talkNote: (present, of) => `${present} of ${of} took part`, talkOn: (day, present, of) => `${day}, ${present} of ${of} took part`, recordedBy: (head) => `recorded by ${head}`, changedSince: "The text was changed since", minutes: "Minutes",
    recordTalk: { label: "Record the talk", title: "Record the talk", follows: "Those who examine it see it too. A later talk takes the place of this one, which stays in the life of the proposal.", confirm: "Record", done: "The talk is recorded" },
    day: "Held on", present: "Took part", of: "Out of", result: "What came of it", resultHint: "Whether the members agree, and what they add.", page: "Minutes", pageHint: "One of the files attached; none where there are none.", pageNone: "Not attached", count: "Give a whole number from 1 to 10,000.", short: "Write 2 to 2,000 characters.", fill: "Give the day."
  }
})
