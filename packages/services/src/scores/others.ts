import { Assessment, Facts, type House, Member, Scoreboard } from "@jianyan/domain"
import { HashMap, Option } from "effect"

/** What a rulebook assesses that is no member: bodies and stations, or handling units. */
export type Others = Exclude<Assessment.Rulebook.Subject, "member">

const units = (house: House.House): ReadonlyArray<Facts.Organised> => {
  const items = Scoreboard.items({ house })
  return Option.match(house.committee, {
    onNone: () => [],
    onSome: ({ policy }) => [...HashMap.values(house.units)].filter(({ closed }) => closed === undefined)
      .map(({ id }): Facts.Organised => ({ id: Member.Id.make(id), roles: ["unit"], facts: Scoreboard.facts(id, items.get(id) ?? [], policy) }))
      .sort((one, other) => one.id < other.id ? -1 : 1)
  })
}

/** Makes the sheets of all bodies and stations, or of all handling units, in order of id, by the same engine as those of members. */
export const others = (house: House.House, subject: Others, { rulebook, year }: Assessment.Run): ReadonlyArray<Assessment.Sheet.Sheet> =>
  (subject === "unit" ? units(house) : Facts.ofOrganisers(house)).map(({ facts, ...who }) => Assessment.assess(rulebook, who, facts, year))
