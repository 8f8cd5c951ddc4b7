import { Entry, type House } from "@jianyan/domain"
import { HashMap, Option } from "effect"

/** Finds what a record such as "proposal/p-1" is called in the house. */
export const titleOf = (house: House.House, record: string): Option.Option<string> => {
  const cut = record.indexOf("/")
  const noun = record.slice(0, cut), id = record.slice(cut + 1)
  const find = <K extends string, V>(map: HashMap.HashMap<K, V>, wanted: string) => HashMap.get(map, wanted as K)
  switch (noun) {
    case "proposal":
    case "appraisal":
    case "feedback":
    case "unsatisfied":
    case "recommendation": return Option.map(find(house.proposals, id.replace(/\.\d+$/u, "")), (it) => it.content.title)
    case "meeting": return Option.map(find(house.meetings, id), (it) => it.title)
    case "report": return Option.map(find(house.reports, id), (it) => it.content.title)
    case "instruction": return Option.map(find(house.reports, id.replace(/\.\d+$/u, "")), (it) => it.content.title)
    case "activity":
    case "contact": return Option.map(find(house.activities, id), (it) => it.topic)
    case "entry": return Option.flatMap(find(house.entries, id), (it) => Option.fromNullishOr(Entry.contentOf(it)?.title))
    default: return Option.none()
  }
}

/** Gives the titles of those records that have one. */
export const titlesOf = (house: House.House, records: Iterable<string>): Readonly<Record<string, string>> =>
  Object.fromEntries([...new Set(records)].flatMap((record) => Option.toArray(Option.map(titleOf(house, record), (title) => [record, title] as const))))
