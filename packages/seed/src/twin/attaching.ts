import { Proposal } from "@jianyan/domain"
import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { DateTime } from "effect"
import type { File } from "../Story.ts"
import type { Paper } from "./Paper.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"

/** The papers of the demo member that came with a file. */
const parts: ReadonlyArray<Paper["part"]> = ["closed", "lead", "due"]

/** Lists the files that come with a paper: what was written down on the spot. */
export const filesOf = ({ draft, part }: Paper): ReadonlyArray<File> => parts.includes(part)
  ? [{
    name: "现场走访记录.txt", type: "text/plain",
    bytes: utf8ToBytes([`现场走访记录：${draft.title.replace(/^关于|的提案$/gu, "")}`, "", draft.situation, "", "在场群众提出的办法：", ...draft.recommendations.map((text, place) => `${place + 1}. ${text}`), ""].join("\n"))
  }]
  : []

/** Plans how the files of a paper are attached to its draft. */
export const attaching = (paper: Paper, drafted: DateTime.Utc): ReadonlyArray<Step> =>
  filesOf(paper).map(({ bytes, name, type }) =>
    step(`account-${Proposal.Proposer.signatory(paper.proposer)}`, DateTime.add(drafted, { minutes: 20 }), (house, at) =>
      Proposal.attachFile(standing(house, paper.id, "Drafted"), { hash: bytesToHex(sha256(bytes)), name, type, size: bytes.length }, committeeOf(house).policy, at)))
