import { Assessment } from "@jianyan/domain"
import { Result } from "effect"

const words = (zh: string, en: string) => ({ zh, en })
const article = (id: string, clause: string, zh: string, en: string, text: string, treated = "rule") => ({ id, clause, label: words(zh, en), treated, text })

/** The edition the demonstration committee tried out in 2025: the plenary and the proposals, at most one fifth excellent, and a talk where a year is to improve. */
export const trialRulebook: Assessment.Rulebook.Rulebook = Result.getOrThrow(Assessment.read({
  format: "jianyan/rulebook/1", id: "binhe", edition: "2025",
  title: words("滨河市政协委员履职评价办法（2025年试行）", "Measures of Binhe Municipal CPPCC for the evaluation of members' performance (trial, 2025)"),
  body: words("政协滨河市委员会", "Binhe Municipal Committee of the CPPCC"),
  inForce: { from: "2025-01-01", until: "2026-01-01" }, yearStarts: "01-01", roles: [{ role: "member", label: words("委员", "Member") }],
  articles: [
    article("4", "第四条", "每年出席一次全体会议", "Attend the plenary session of the year", "委员每年应当出席全体会议。"),
    article("5", "第五条", "出席全体会议", "Plenary session attended", "出席全体会议的，计60分。"),
    article("6", "第六条", "提案立案", "A proposal is filed", "提案立案的，第一提案人每件计20分，联名人每件计10分，最多计40分。"),
    article("8", "第八条", "评价等次", "Grades", "80分以上（含80分）为优秀，60分以上（含60分）为称职，其余为待改进。优秀不超过参加评价委员的五分之一；分数相同的，由主席会议研究。"),
    article("9", "第九条", "待改进的由界别召集人谈话", "A talk where a year is to improve", "年度评价为待改进的，由界别召集人谈话。")
  ],
  attendance: { present: { atLeast: [2, 3], article: "4" } },
  table: {
    node: "block", id: "total", label: words("履职总分", "Performance"), of: [
      { node: "item", id: "plenary", article: "5", label: words("出席全体会议", "Plenary session attended"), counts: { kind: ["meeting"], form: ["plenary"], attendance: ["present"] }, pays: { by: "each", points: "60" }, take: { by: "once" } },
      {
        node: "block", id: "proposals", article: "6", label: words("提案", "Proposals"), cap: { points: "40", article: "6" }, of: [
          { node: "item", id: "first", article: "6", label: words("第一提案人", "First proposer"), counts: { kind: ["proposal"], reached: ["filed"], part: ["sole", "first"] }, pays: { by: "each", points: "20" } },
          { node: "item", id: "joint", article: "6", label: words("联名人", "Co-signer"), counts: { kind: ["proposal"], reached: ["filed"], part: ["co"] }, pays: { by: "each", points: "10" } }
        ]
      }
    ]
  },
  gates: [{ id: "plenary-attended", label: words("全体会议", "Plenary session"), article: "4", anyOf: [{ counts: { kind: ["meeting"], form: ["plenary"], attendance: ["present", "exempt"] }, atLeast: 1 }], forbids: ["excellent", "competent"] }],
  grades: [
    { id: "excellent", label: words("优秀", "Excellent"), article: "8", from: "80" }, { id: "competent", label: words("称职", "Competent"), article: "8", from: "60" }, { id: "improve", label: words("待改进", "To improve"), article: "8" }
  ],
  quotas: [{ id: "excellent-fifth", label: words("优秀不超过五分之一", "At most one fifth excellent"), article: "8", grade: "excellent", share: [1, 5], within: "all", tieBreak: ["proposals"], ties: "decided" }],
  consequences: [{ id: "talk", label: words("界别召集人谈话", "A talk by the convenor of the sector"), article: "9", when: [{ by: "grade", grades: ["improve"] }] }]
}))
