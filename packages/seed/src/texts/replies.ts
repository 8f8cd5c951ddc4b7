import { answers, openings, type Outcome, owners } from "./answers.ts"
import * as Dice from "./Dice.ts"
import { places } from "./districts.ts"
import { fill } from "./fill.ts"
import type { Draft } from "./proposals/draft.ts"
import type { Ask } from "./proposals/Matter.ts"
import { unit } from "./units.ts"

/** The answer to one recommendation; only a planned one is due on a day (ISO date) and has an owner. */
export interface Answer {
  readonly outcome: Outcome
  readonly text: string
  readonly due?: string
  readonly owner?: string
}

const done = ["今年4月", "今年5月", "今年6月"] as const
const due = ["2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31", "2027-03-31", "2027-06-30"] as const

const spoken = (day: string): string => `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月底`

/** Answers one recommendation of a paper; the number chooses among the ways of saying it, the paper decides its figures. */
export const answer = (paper: Draft, ask: Pick<Ask, "gist" | "kind">, outcome: Outcome, n: number): Answer => {
  const place = Dice.at(places, places.findIndex((one) => one.id === paper.place))
  const dice = Dice.seeded(`${paper.matter} ${ask.gist} ${n}`)
  const [day, office] = [dice.pick(due), dice.pick(owners[ask.kind])]
  const body = Dice.at(answers[outcome][ask.kind], n + dice.int(0, 3))
  const template = (Dice.at(openings[outcome], n) + body)
    .replace("{g}", ask.gist)
    .replace("{done}", dice.pick(done))
    .replace("{due}", spoken(day))
    .replace("{owner}", `${unit(paper.lead).zh}${office}`)
  const text = fill(template, place, `${place.id} ${n}`)
  return outcome === "planned" ? { outcome, text, due: day, owner: office } : { outcome, text }
}

const greetings: ReadonlyArray<string> = [
  "{t}收悉。您的提案调查扎实、建议具体，我单位会同有关部门逐条作了研究，现答复如下。",
  "感谢您对{s}工作的关心。{t}交办后，主要负责同志专门听取了汇报，并安排到现场核实，现将办理情况答复如下。",
  "您提出的{t}，我们专门开会作了研究，又到基层听了意见，现就各条建议逐一说明。",
  "{t}已由我单位主办。经与会办单位会商，能办的已经着手去办，一时办不了的把原因讲明，具体情况如下。"
]
const closings: ReadonlyArray<string> = [
  "以上答复如有不妥之处，欢迎您随时提出，我们将在规定期限内再作研究。",
  "下一步，我们会把尚未完成的事项列入台账，完成一项向您报告一项。",
  "再次感谢您对我们工作的支持，也希望继续提出批评和建议。",
  "上述事项的办理进度，您可以在提案办理页面随时查看，有不同看法请直接告诉我们。"
]

/** The words before and after the answers in the letter a lead unit sends. */
export const letter = (paper: Draft, n: number): { readonly greeting: string; readonly closing: string } => ({
  greeting: Dice.at(greetings, n).replace("{t}", `《${paper.title}》`).replace("{s}", unit(paper.lead).zh),
  closing: Dice.at(closings, n + paper.title.length)
})
