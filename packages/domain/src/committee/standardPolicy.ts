import type { Policy } from "./Policy.ts"
import { standardAppraisal, standardPanel } from "./standardAppraisal.ts"
import { standardDrafting } from "./standardDrafting.ts"
import { standardLadder } from "./standardLadder.ts"
import { standardLeave } from "./standardLeave.ts"

const category = (id: string, zh: string, en: string) => ({ id, name: { zh, en } })
const ground = (number: number, zh: string, en: string) => ({ number, name: { zh, en }, article: `第${number}项` })

/**
 * The policy a new committee starts from.
 *
 * The ten grounds follow the national rule as published in 2011; three months to reply, six at the latest, and three again after an unsatisfied proposer, are the usual local terms.
 */
export const standardPolicy: Policy = {
  id: "standard-2026",
  categories: [
    category("economy", "经济建设", "Economy"),
    category("urban-rural", "城乡建设", "Urban and rural construction"),
    category("society", "社会治理与法治", "Social governance and law"),
    category("education-culture-health", "教科文卫体", "Education, science, culture, health and sport"),
    category("environment", "资源环境", "Resources and environment"),
    category("agriculture", "农业农村", "Agriculture and countryside"),
    category("united-front", "统战综合", "United front and other")
  ],
  grounds: [
    ground(1, "涉及党和国家秘密", "state or Party secrets"),
    ground(2, "国家明令禁止", "prohibited by the state"),
    ground(3, "中共党员对党内有关组织、人事安排等方面的意见", "a Party member's complaint about internal organisation or personnel"),
    ground(4, "民主党派成员反映本组织内部问题", "an internal matter of a democratic party"),
    ground(5, "进入民事、刑事、行政诉讼或仲裁程序", "already in litigation or arbitration"),
    ground(6, "属于学术研讨", "academic discussion"),
    ground(7, "为本人或亲属解决个人问题", "a personal matter of the proposer or relatives"),
    ground(8, "宣传、推介具体作品、产品", "advertising a work or product"),
    ground(9, "指名举报", "naming and accusing a person"),
    ground(10, "内容空泛，没有具体建议", "empty, no concrete suggestion")
  ],
  replyClasses: [
    { id: "A", name: { zh: "A 类", en: "Class A" }, definition: { zh: "所提问题已经解决或基本解决", en: "solved or basically solved" }, justifiedBy: ["accepted", "partly"] },
    { id: "B", name: { zh: "B 类", en: "Class B" }, definition: { zh: "部分解决，或已列入计划逐步解决", en: "partly solved or planned" } },
    { id: "C", name: { zh: "C 类", en: "Class C" }, definition: { zh: "受条件限制暂难解决，留作参考", en: "limited by conditions, for reference" } }
  ],
  feedbackLevels: [
    { id: "satisfied", name: { zh: "满意", en: "Satisfied" }, counts: true, reopens: false },
    { id: "basically", name: { zh: "基本满意", en: "Basically satisfied" }, counts: true, reopens: false },
    { id: "not", name: { zh: "不满意", en: "Not satisfied" }, counts: false, reopens: true }
  ],
  replyTerms: [
    { for: "plenary", from: "handover", months: 3 },
    { for: "ordinary", from: "handover", months: 3 }
  ],
  secondHandlingMonths: 3,
  secondHandlings: 2,
  returnWithin: 5,
  coSignWithin: 10,
  mergedCountsAsFiled: true,
  satisfactionOver: "feedback",
  window: { opens: { _tag: "MonthsBefore", months: 3 }, closes: { day: 3, time: "18:00" } },
  drafting: standardDrafting,
  extension: { months: 3, absoluteMonths: 6 },
  disputes: { answerWithin: 7 },
  ladder: standardLadder,
  appraisal: standardAppraisal,
  panel: standardPanel,
  leave: standardLeave
}
