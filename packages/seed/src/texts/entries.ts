import type { Entry } from "@jianyan/domain"

/** Something members report of themselves, with the words they report it in. */
export interface Reported {
  readonly form: Entry.Form
  readonly title: string
  readonly account: string
  readonly levels?: ReadonlyArray<Entry.Level>
  readonly outcomes?: ReadonlyArray<Entry.Outcome>
  readonly evidence?: string
}

/** What members report that no station, meeting or office records. */
export const reported: ReadonlyArray<Reported> = [
  { form: "article", title: "让协商在家门口扎根", account: "谈三年来在社区议事的体会，刊于市报理论与实践版。", levels: ["city"], outcomes: ["published"], evidence: "市报理论与实践版" },
  { form: "lecture", title: "到中学讲本地水源保护", account: "应学校邀请讲一课，学生提问十二个，会后参观水厂。" },
  { form: "publicBenefit", title: "周末义诊", account: "与科室同事到敬老院义诊半天，查体四十余人次，药品自备。" },
  { form: "notes", title: "读《乡土中国》札记", account: "结合下乡调研写成读书笔记三千字。" },
  { form: "material", title: "老船厂的最后一艘木船", account: "访问四位退休工人整理成文，照片七幅。", outcomes: ["adopted"] },
  { form: "pairing", title: "结对帮扶两名困难学生", account: "全年资助学费和书本费，每季度家访一次。" },
  { form: "award", title: "获全市先进工作者称号", account: "本职工作获表彰，证书另附。", levels: ["city"], evidence: "证书第 118 号" },
  { form: "theory", title: "基层协商的三个支点", account: "收入年度理论研讨会论文集。", levels: ["province"], outcomes: ["published"], evidence: "研讨会论文集第 46 页" },
  { form: "enterprise", title: "帮小微企业办成贷款展期", account: "陪同企业与银行会商两次，展期半年。" },
  { form: "mediation", title: "参与调解物业费纠纷", account: "三方到场，达成分期缴清和公示账目的约定。" },
  { form: "reflection", title: "学习新章程的心得", account: "在小组学习会上交流，书面稿一千五百字。" },
  { form: "suggestion", title: "关于错峰开放校园操场的建议", account: "书面交有关部门，已回电话说明安排。", outcomes: ["adopted"] },
  { form: "writtenSpeech", title: "补齐县域急救短板", account: "作为全体会议书面发言提交。", outcomes: ["adopted"] },
  { form: "publicBenefit", title: "护河清滩志愿活动", account: "与社区志愿者清理河滩一公里。" }
]
