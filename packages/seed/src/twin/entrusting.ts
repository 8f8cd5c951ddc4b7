import { LookBack, type Proposal } from "@jianyan/domain"
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { HashMap } from "effect"
import { type File, time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import { day, later } from "./calendar.ts"
import type { Paper } from "./Paper.ts"
import { standing, type Step, step } from "./Plan.ts"

const staff = "account-staff", id = LookBack.Id.make("third-party-2026"), november = day("2026-11-03")
const said = { done: "已落实", underWay: "正在落实", notDone: "没有落实" } as const

/** Throws what the third party found of one proposal, recommendation by recommendation. */
const findings = (paper: Paper): Proposal.Reply.Findings["findings"] => {
  const dice = Dice.seeded(`third party ${paper.n}`)
  return paper.draft.recommendations.map((_, place) => ({ recommendation: place + 1, state: dice.pick(["done", "done", "underWay", "notDone"] as const) }))
}

/** Tells of which papers the findings are in: of every second. */
const told = (papers: ReadonlyArray<Paper>): ReadonlyArray<Paper> => papers.filter((_, place) => place % 2 === 0)

const reportOf = (paper: Paper): File => ({
  name: "第三方评估报告.txt", type: "text/plain",
  bytes: utf8ToBytes([
    `提案办理“回头看”第三方评估报告：${paper.draft.title}`, "", ...findings(paper).map(({ recommendation, state }) => `建议${recommendation}：${paper.draft.recommendations[recommendation - 1] ?? ""} ${said[state]}。`), "", "评估方式：查阅答复和承诺台账，到现场查看，走访相关群众。", ""
  ].join("\n"))
})

/** Writes the reports of the third party that are in. */
export const reportsOf = (papers: ReadonlyArray<Paper>): ReadonlyArray<File> => told(papers).map(reportOf)

/** Plans the look back of November that a third party makes at proposals of the year: of every second the findings are in. */
export const entrusting = (papers: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  const [first, ...others] = papers
  if (first === undefined) return []
  return [
    step(staff, time(november, 10), (house, at) => LookBack.entrust(house.lookBacks, id, "滨河大学公共政策研究中心", [standing(house, first.id, "Closed"), ...others.map((one) => standing(house, one.id, "Closed"))], later(november, 37), at)),
    ...told(papers).map((paper, place) => {
      const { bytes, name, type } = reportOf(paper), on = later(november, 7 + place % 4)
      return step(staff, time(later(november, 14), 14, place), (house, at) =>
        LookBack.report(HashMap.getUnsafe(house.lookBacks, id), standing(house, paper.id, "Closed"), { findings: findings(paper), comment: "查阅台账并到现场看过。", report: { hash: bytesToHex(sha256(bytes)), name, type, size: bytes.length }, on }, at))
    })
  ]
}
