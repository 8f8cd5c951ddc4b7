import { Committee, Topic } from "@jianyan/domain"
import { HashMap, Option } from "effect"
import { time } from "../Story.ts"
import { day, workingDay } from "./calendar.ts"
import { filedOn } from "./examining.ts"
import type { Paper } from "./Paper.ts"
import { committeeOf, standing, type Step, step } from "./Plan.ts"

const staff = "account-staff"
const session = Committee.SessionId.make("15-5")

/** Matters that came up so often that they were handled together, with the words their titles share. */
const matters = [
  { id: "heating", title: "城区供热保障", words: /供热|供暖/u },
  { id: "childcare", title: "普惠托育服务", words: /托育/u },
  { id: "charging", title: "公共充电设施", words: /充电/u }
] as const

/** The most proposals a topic holds. */
const most = 5
const formed = day("2026-03-06")

/** Plans the topics under which filed papers of the session are handled together. */
export const grouping = (papers: ReadonlyArray<Paper>): ReadonlyArray<Step> => {
  const live = papers.filter(({ fate, id }) => id.startsWith("p-26") && fate._tag === "Filed")
  return matters.flatMap(({ id, title, words }, place): ReadonlyArray<Step> => {
    const topic = Topic.Id.make(id)
    const own = live.filter(({ draft }) => words.test(draft.title)).slice(0, most)
    return [
      step(staff, time(formed, 10, place), (house, at) => Topic.form(topic, title, session, committeeOf(house), at)),
      ...own.map((paper, turn) => {
        const filed = workingDay(filedOn(paper), 1)
        return step(staff, time(filed > formed ? filed : formed, 11, place * most + turn), (house, at) =>
          Topic.group(Option.getOrThrow(HashMap.get(house.topics, topic)), standing(house, paper.id, "Filed", "HandedOver", "Accepted", "Replied", "Rated"), house.topics, at))
      })
    ]
  })
}
