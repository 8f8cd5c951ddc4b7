import * as Dice from "../Dice.ts"
import { placesOf } from "../districts.ts"
import { fill } from "../fill.ts"
import { topics } from "./topics.ts"

/** A report on social conditions (社情民意信息) as it is handed in. */
export interface Report {
  /** The id of its topic. */
  readonly topic: string
  /** The id of the place it is about. */
  readonly place: string
  /** The id of the unit it concerns. */
  readonly unit: string
  readonly title: string
  readonly situation: string
  readonly analysis: string
  readonly suggestion: string
}

/**
 * The n-th report of the city, n from 0; the same number always gives the same report.
 *
 * Reports on one topic come from different places until every place where it can arise has had one.
 */
export const report = (n: number): Report => {
  const topic = Dice.at(topics, n)
  const round = Math.floor(n / topics.length)
  const dice = Dice.seeded(`report ${n}`)
  const places = placesOf(topic.where)
  const place = Dice.at(places, Dice.hash(topic.id) + round * 7)
  const put = (template: string) => fill(template, place)
  const start = dice.int(0, 5)
  const rotated = (parts: ReadonlyArray<string>, by: number) => parts.map((_, step) => put(Dice.at(parts, by + step)))
  return {
    topic: topic.id,
    place: place.id,
    unit: topic.unit,
    title: put(Dice.at(topic.titles, round)),
    situation: rotated(topic.situations, start).join(""),
    analysis: rotated(topic.analyses, dice.int(0, 1)).join(""),
    suggestion: listed(rotated(topic.suggestions, start), dice.int(0, 2))
  }
}

const listed = (suggestions: ReadonlyArray<string>, style: number): string => {
  const ordinals = Dice.at([["一是", "二是", "三是"], ["1．", "2．", "3．"], ["（一）", "（二）", "（三）"]], style)
  return suggestions.map((one, index) => `${Dice.at(ordinals, index)}${one}`).join("")
}
