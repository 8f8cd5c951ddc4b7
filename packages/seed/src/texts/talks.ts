import type { Proposal } from "@jianyan/domain"
import * as Dice from "./Dice.ts"

/** How a talk on the handling was held, and what was said. */
export interface Talk { readonly form: Proposal.Consultation.Minutes["form"]; readonly summary: string }

const talks: Readonly<Record<"before" | "during", ReadonlyArray<Talk>>> = {
  before: [
    { form: "faceToFace", summary: "到现场看了点位，听提案人讲了调研经过，约定先拿出初步意见再碰一次头。" },
    { form: "faceToFace", summary: "在单位会议室当面听取意见，逐条核对建议，明确了牵头科室和联系人。" },
    { form: "faceToFace", summary: "和提案人一起走访了反映问题的群众，双方对症结的看法一致。" },
    { form: "faceToFace", summary: "分管负责同志上门拜访提案人，把能办的和一时办不了的都摆到桌面上谈。" },
    { form: "call", summary: "电话沟通办理思路，提案人补充了两处情况，商定等方案成形后再见面。" },
    { form: "online", summary: "线上会商，提案人介绍了外地做法，承办科室说明了现行规定和资金安排。" }
  ],
  during: [
    { form: "faceToFace", summary: "把答复初稿逐条念给提案人听，按意见补上了完成时间和责任科室。" },
    { form: "faceToFace", summary: "邀请提案人到现场看进度，提案人提出管护要跟上，已写进方案。" },
    { form: "call", summary: "电话通报办理进度，提案人希望把做不到的原因讲清楚，已在答复中说明。" },
    { form: "writing", summary: "书面征求意见，提案人对措施没有异议，希望抓紧落实、结果公开。" },
    { form: "online", summary: "线上交换了两次意见，数据按提案人提供的情况作了核对。" }
  ]
}

/** Gives a talk held before or during the handling; the number chooses, and counts round. */
export const talk = (phase: "before" | "during", n: number): Talk => Dice.at(talks[phase], n)

/** What the side that contests a record says against it; the number chooses, and counts round. */
export const contested = (n: number): string => Dice.at(["当天只谈了情况，没有就完成时间达成一致，请按实际更正。", "记录里的第二点不是我的意见，我建议的是先试点再推开。"], n)

/** The opinion a co-handling unit gives the lead, within its own duties; the number chooses, and counts round. */
export const coOpinion = (n: number): string => Dice.at([
  "涉及我单位职责的部分，我们同意提案所提方向，可在现有经费内安排，建议由主办单位统一公布进度。",
  "经研究，我单位负责的审批环节可以并联办理，时限压到五个工作日，请主办单位在答复中一并说明。",
  "我单位已把相关点位列入下一批计划，所需数据随文附上，供主办单位答复时使用。",
  "从我单位职责看，增加补助标准需报上级批准，眼下可先按现行标准兑付，建议如实向提案人说明。",
  "我单位同意参加联合检查，并指定一名联络员，请主办单位牵头确定时间。"
], n)
