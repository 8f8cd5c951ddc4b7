import { Day, type Proposal } from "@jianyan/domain"
import type { Outcome } from "../texts/answers.ts"
import * as Dice from "../texts/Dice.ts"
import type { Draft } from "../texts/proposals/draft.ts"
import { type Answer, answer, letter } from "../texts/replies.ts"
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

/** Tells whether what an answer says of months fits the day it is sent: what was done is past, what is planned is to come. */
const fits = ({ due, text }: Answer, on: Day.Day): boolean =>
  (due === undefined || due > on) && [...text.matchAll(/今年(\d+)月/gu)].every(([, month]) => Number(month) < Number(on.slice(5, 7)))

const answerOn = (draft: Draft, place: number, outcome: Outcome, n: number, on: Day.Day): Proposal.Reply.Answer => {
  const ask = Dice.at(draft.asks, place)
  const ways = Array.from({ length: 12 }, (_, turn) => answer(draft, ask, outcome, n + place + turn))
  const said = ways.find((one) => fits(one, on)) ?? Dice.at(ways, 0)
  return { recommendation: place + 1, outcome, text: said.text, ...(outcome === "planned" && { by: said.due !== undefined && said.due > on ? day(said.due) : Day.addMonths(on, 6) }) }
}

/** Writes the reply a unit sends on a day to a paper: a letter and an answer to every recommendation, as the class has it. */
export const replyTo = (draft: Draft, replyClass: ReplyClass, n: number, on: Day.Day, merged = false): Proposal.Reply.Draft => {
  const dice = Dice.seeded(`reply ${n} ${on}`)
  const { always, others } = outcomesOf[replyClass]
  const sure = dice.int(0, draft.recommendations.length - 1)
  const { closing, greeting } = letter(draft, n)
  return {
    class: replyClass,
    text: `${greeting}${merged ? "您的提案与同题提案合并办理，以下只就您提出的建议作答。" : ""}\n${closing}`,
    answers: draft.recommendations.map((_, place) => answerOn(draft, place, place === sure ? always : dice.pick(others), n, on))
  }
}
