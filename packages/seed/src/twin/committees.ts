import { committees } from "../texts/committees.ts"
import * as Dice from "../texts/Dice.ts"
import { day, later, workingDay } from "./calendar.ts"
import { type Held, recording } from "./Held.ts"
import { committeeId, others } from "./people.ts"
import type { Step } from "./Plan.ts"
import { topicOf } from "./topics.ts"

const bodyForms = ["research", "inspection", "consultation", "training"] as const
const titled = { research: "专题调研", inspection: "委员视察", consultation: "对口协商", training: "专题学习" } as const

/** What the special committees do: eighty-seven times in the year, about ten members each. */
const held: ReadonlyArray<Held> = Array.from({ length: 87 }, (_, n): Held => {
  const dice = Dice.seeded(`committee activity ${n}`)
  const { id, zh } = Dice.at(committees, n)
  const form = Dice.at(bodyForms, Math.floor(n / committees.length) + n)
  const drawn = others.filter((one) => one.committee === id)
  const start = dice.int(0, drawn.length - 1)
  const [first = Dice.at(others, 0), ...more] = Array.from({ length: Math.min(drawn.length, dice.int(7, 14)) }, (_, step) => Dice.at(drawn, start + step))
  const on = workingDay(later(day("2026-02-25"), Math.floor((n * 250) / 87)))
  const topic = topicOf(id, Math.floor(n / committees.length))
  return {
    id: `b-${String(n + 1).padStart(3, "0")}`, organiser: { _tag: "Body", body: committeeId(id) }, recorded: workingDay(later(on, 1)), by: "account-office",
    content: { form, topic: `${titled[form]}：${topic}`, on, members: [first.id, ...more.map((one) => one.id)], peopleMet: form === "research" ? dice.int(8, 30) : 0, summary: `${zh}组织，形成情况记录和意见清单，转有关单位研究。` }
  }
})

/** Plans the research, inspections, consultations and trainings of the special committees. */
export const atWork = (): ReadonlyArray<Step> => held.map(recording)
