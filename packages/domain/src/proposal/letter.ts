import type * as Committee from "../committee/Committee.ts"
import { type Day, of as dayOf } from "../committee/Day.ts"
import type { SessionId } from "../committee/Committee.ts"
import { nameOn, type Unit } from "../unit/Unit.ts"
import type * as Proposal from "./Proposal.ts"
import type { Reply, Signing } from "./Reply.ts"
import { inWords, replyTitle } from "./titles.ts"

const written = (day: Day): string => {
  const [year = "", month = "", date = ""] = day.split("-")
  return `${year}年${Number(month)}月${Number(date)}日`
}

const outcomes = { accepted: "采纳", partly: "部分采纳", planned: "列入计划", declined: "未采纳" } as const

/** The parts of the official letter (公文) by which a unit replies, in the order of GB/T 9704 for letters. */
export interface OfficialLetter {
  /** The unit's full name in red at the head. */
  readonly unit: string
  readonly document?: string
  /** The class of the reply, at the upper right of the first page, and what it means here. */
  readonly mark: string
  readonly definition: string
  readonly signedBy?: string
  readonly title: string
  readonly to: string
  readonly opening: ReadonlyArray<string>
  readonly answers: ReadonlyArray<{ readonly heading: string; readonly text: string }>
  readonly closing: string
  readonly contact?: string
  readonly date: string
  readonly copies: ReadonlyArray<string>
  /** What the reply leaves unsaid of who signed it and whom to call. */
  readonly unsaid: ReadonlyArray<keyof Signing>
}

const titleOf = (number: number | undefined, session: SessionId | undefined, { name, sessions }: Committee.Committee): string => {
  const held = sessions.find(({ id }) => id === session)
  return replyTitle({ committee: name.zh, ...(held !== undefined && { session: held }), ...(number !== undefined && { number }) })
}

/** Composes the official letter of a reply; `to` is whom it is addressed to, by name, and `typed` fills in what the reply leaves unsaid. The unit's name is the one it bore on the day. */
export const letter = (
  self: Pick<Proposal.Proposal, "content" | "number" | "submission">, reply: Reply, unit: Unit, committee: Committee.Committee, to: string, typed: Signing
): OfficialLetter => {
  const { contact, phone, signedBy } = { ...typed, ...reply.signing }
  const day = dayOf(reply.at), known = committee.policy.replyClasses.find(({ id }) => id === reply.class)
  const paragraphs = reply.text.split(/\n+/u).map((part) => part.trim()).filter((part) => part !== "")
  const called = [contact === undefined ? "" : `联系人：${contact}`, phone === undefined ? "" : `联系电话：${phone}`].filter((part) => part !== "").join("　")
  return {
    unit: nameOn(unit, day).zh,
    ...(reply.document !== undefined && { document: reply.document }),
    mark: reply.class,
    definition: known?.definition.zh ?? "",
    ...(signedBy !== undefined && { signedBy }),
    title: titleOf(self.number, self.submission?.session, committee),
    to: `${to}：`,
    opening: [...(paragraphs[0]?.includes("收悉") === true ? [] : [`您提出的《${self.content.title}》收悉，现答复如下：`]), ...paragraphs],
    answers: reply.answers.map(({ by, outcome, recommendation, text }) => ({
      heading: `${inWords(recommendation)}、关于“${(self.content.recommendations.find(({ number }) => number === recommendation)?.text ?? "").replace(/[。.；;]+$/u, "")}”`,
      text: `${text}（${outcomes[outcome]}${by === undefined ? "" : `，${written(by)}前完成`}）`
    })),
    closing: "感谢您对我们工作的关心和支持。",
    ...(called !== "" && { contact: called }),
    date: written(day),
    copies: [`${committee.name.zh}提案委员会`],
    unsaid: (["signedBy", "contact", "phone"] as const).filter((part) => reply.signing?.[part] === undefined)
  }
}
