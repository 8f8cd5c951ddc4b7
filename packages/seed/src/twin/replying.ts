import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { type Day, type Proposal, Signing } from "@jianyan/domain"
import type { Happened, Signed } from "../Story.ts"
import type { Outcome } from "../texts/answers.ts"
import * as Dice from "../texts/Dice.ts"
import type { Draft } from "../texts/proposals/draft.ts"
import { personName } from "../texts/names.ts"
import { type Answer, answer, letter } from "../texts/replies.ts"
import { units } from "../texts/units.ts"
import { day } from "./calendar.ts"

/** The class of a reply under the standard policy. */
export type ReplyClass = "A" | "B" | "C"

/** Throws the class of a reply: about 52 in a hundred are solved, 33 planned, 15 kept for reference. */
export const classOf = (dice: Dice.Dice): ReplyClass => {
  const turn = dice.int(1, 100)
  return turn <= 52 ? "A" : turn <= 85 ? "B" : "C"
}

const outcomesOf: Readonly<Record<ReplyClass, { readonly always: Outcome; readonly others: ReadonlyArray<Outcome> }>> = {
  A: { always: "accepted", others: ["accepted", "accepted", "accepted", "partly"] },
  B: { always: "planned", others: ["accepted", "partly", "planned", "planned", "accepted"] },
  C: { always: "declined", others: ["partly", "declined", "partly"] }
}

const monthOf = (on: Day.Day) => Number(on.slice(5, 7))

/** How well what an answer says of months fits a case handed over on one day and answered on another, 2 at best: what was done is past, what is planned is to come. */
const fit = ({ due, text }: Answer, since: Day.Day, on: Day.Day): number => {
  const done = [...text.matchAll(/今年(\d+)月/gu)].map(([, month]) => Number(month))
  if ((due !== undefined && due <= on) || done.some((month) => month > monthOf(on))) return 0
  const spring = text.includes("今年春季") && monthOf(since) > 3
  return spring || done.some((month) => month < monthOf(since)) ? 1 : 2
}

const answerOn = (draft: Draft, place: number, outcome: Outcome, n: number, since: Day.Day, on: Day.Day): Proposal.Reply.Answer => {
  const ask = Dice.at(draft.asks, place)
  const ways = Array.from({ length: 8 }, (_, turn) => answer(draft, ask, outcome, n + place + turn))
  const best = Math.max(...ways.map((one) => fit(one, since, on)))
  const { due, text } = ways.find((one) => fit(one, since, on) === best) ?? Dice.at(ways, 0)
  return { recommendation: place + 1, outcome, text, ...(due !== undefined && { by: day(due) }) }
}

/** Who replies to what: the paper as its unit has it, the class, since when, alone or with others, and whether it was merged. */
export interface Writing {
  readonly draft: Draft
  readonly class: ReplyClass
  readonly n: number
  readonly since: Day.Day
  readonly on: Day.Day
  readonly alone: boolean
  readonly merged: boolean
}

/** Who signs for a unit, and whom to call there; the numbers lead nowhere. */
const signingOf = (unit: string): Proposal.Reply.Signing => {
  const place = units.findIndex(({ id }) => id === unit)
  return { signedBy: personName(1_000 + place), contact: personName(2_000 + place), phone: `0000-${8_010_000 + place * 137}` }
}

const hash = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

/** The secret of the digest of a signing; in an invented city nobody has to be kept from guessing it. */
const secretOf = (id: string) => hash(`invented ${id}`)

/** What a reply says of the people its letter names, who are kept apart from the journal. */
const apartOf = (id: string, unit: string): Proposal.Reply.Apart => ({ id, parts: ["signedBy", "contact", "phone"], digest: hash(Signing.written(secretOf(id), signingOf(unit))) })

/** Gives the people the letters of a story name, each letter once. */
export const signingsOf = (happened: ReadonlyArray<Happened>): ReadonlyArray<Signed> => [...new Map(happened.flatMap(({ event }): ReadonlyArray<readonly [string, Signed]> => {
  if (event._tag !== "ReplySent" && event._tag !== "ReplyProposed") return []
  const { apart } = event._tag === "ReplySent" ? event.reply : event.draft, unit = event._tag === "ReplySent" ? event.reply.unit : event.unit
  return apart === undefined ? [] : [[apart.id, { id: Signing.Id.make(apart.id), of: event.proposal, unit, at: event.at, secret: secretOf(apart.id), signing: signingOf(unit) }]]
})).values()]

/** Writes the reply a unit sends: a letter and an answer to every recommendation, as the class has it. */
export const replyTo = ({ alone, class: replyClass, draft, merged, n, on, since }: Writing): Proposal.Reply.Draft => {
  const dice = Dice.seeded(`reply ${n} ${on}`)
  const { always, others } = outcomesOf[replyClass]
  const sure = dice.int(0, draft.recommendations.length - 1)
  const letters = Array.from({ length: 4 }, (_, turn) => letter(draft, n + turn))
  const { closing, greeting } = letters.find((one) => !alone || !one.greeting.includes("会办")) ?? letter(draft, n)
  return {
    class: replyClass,
    apart: apartOf(`s-${merged ? "m" : "r"}-${n}-${on}-${draft.lead}`, draft.lead),
    text: `${greeting}${merged ? "您的提案与同题提案合并办理，以下只就您提出的建议作答。" : ""}\n${closing}`,
    answers: draft.recommendations.map((_, place) => answerOn(draft, place, place === sure ? always : dice.pick(others), n, since, on))
  }
}
