import { Body, type Committee, type House, Member, Proposal, Theme, Unit } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { visible } from "../proposals/visible.ts"
import { act, type Scene } from "../visitor/act.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

/** Tells whether the one who asks suggested a theme: oneself, or for the unit or body one answers for. */
const own = ({ by }: Theme.Theme, { heads = [], member, unit }: Seated): boolean =>
  Theme.Source.match(by, { Member: (one) => one.member === member, Unit: (one) => one.unit === unit, Body: (one) => heads.includes(one.body), Office: () => false })

/** Tells whether a theme exists for the one who asks: for everyone once it was on the list, before that for the office and who suggested it. */
export const themeVisible = (self: Theme.Theme, visitor: Seated): boolean => self.number !== undefined || holds(visitor, "proposalsStaff", "auditor") || own(self, visitor)

/** Lists what the one who asks may do with a theme: the office says it otherwise and withdraws it, who suggested it takes it back until it is on the list. */
export const mayTheme = (self: Theme.Theme, visitor: Seated): ReadonlyArray<"reword" | "withdraw"> => {
  if (self.withdrawn !== undefined) return []
  if (holds(visitor, "proposalsStaff")) return ["reword", "withdraw"]
  return self.number === undefined && own(self, visitor) && holds(visitor, "member", "handlingUnit") ? ["withdraw"] : []
}

/** Counts for each theme the proposals received that took it up and exist for the one who asks. */
export const proposalsOfThemes = (house: House.House, visitor: Seated): ReadonlyMap<Theme.Id, number> => {
  const counts = new Map<Theme.Id, number>(), read = (id: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, id))
  for (const proposal of HashMap.values(house.proposals)) {
    const theme = proposal.origin?.theme
    if (theme !== undefined && Proposal.column(proposal) !== undefined && visible(proposal, visitor, read)) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  }
  return counts
}

const find = ({ house, visitor }: Scene, id: Theme.Id): Result.Result<Theme.Theme, Theme.NotFound> => {
  const found = Option.getOrUndefined(HashMap.get(house.themes, id))
  return found !== undefined && themeVisible(found, visitor) ? Result.succeed(found) : Result.fail(new Theme.NotFound({ id }))
}

/** In whose name the one who asks suggests: the member's own, or the unit's; the office where it is neither. */
const oneself = ({ member, unit }: Seated): Theme.Source => member !== undefined ? { _tag: "Member", member } : unit !== undefined ? { _tag: "Unit", unit } : { _tag: "Office" }

const there = ({ bodies, members, units }: House.House, by: Theme.Source): Result.Result<Theme.Source, Member.NotFound | Unit.NotFound | Body.NotFound> =>
  Theme.Source.match(by, {
    Member: ({ member }): Result.Result<Theme.Source, Member.NotFound> => HashMap.has(members, member) ? Result.succeed(by) : Result.fail(new Member.NotFound({ member })),
    Unit: ({ unit }): Result.Result<Theme.Source, Unit.NotFound> => HashMap.has(units, unit) ? Result.succeed(by) : Result.fail(new Unit.NotFound({ unit })),
    Body: ({ body }): Result.Result<Theme.Source, Body.NotFound> => HashMap.has(bodies, body) ? Result.succeed(by) : Result.fail(new Body.NotFound({ body })),
    Office: (): Result.Result<Theme.Source, never> => Result.succeed(by)
  })

const rules = (house: House.House): Committee.Committee => Option.getOrThrow(house.committee)

/** Themes (参考选题): suggested by members and units, entered, chosen and published by the office. */
export class Themes extends Context.Service<Themes>()("@jianyan/services/Themes", {
  make: Effect.map(Houses, (houses) => ({
    suggest: (id: Theme.Id, session: Committee.SessionId, content: Theme.Content) =>
      act(houses, ({ at, house, visitor }) => Theme.suggest(id, session, content, oneself(visitor), rules(house), at)),
    /** Enters what somebody else suggested on paper or by word of mouth. */
    enter: (id: Theme.Id, session: Committee.SessionId, content: Theme.Content, by: Theme.Source) =>
      act(houses, ({ at, house }) => Result.flatMap(there(house, by), (by) => Theme.suggest(id, session, content, by, rules(house), at))),
    reword: (id: Theme.Id, content: Theme.Content) =>
      act(houses, (scene) => Result.flatMap(find(scene, id), (self) => Theme.reword(self, content, rules(scene.house).policy, scene.at))),
    publish: (session: Committee.SessionId, chosen: ReadonlyArray<Theme.Id>) => act(houses, ({ at, house }) => Theme.publish(house.themes, session, chosen, at)),
    withdraw: (id: Theme.Id, reason: string) =>
      act(houses, (scene): Result.Result<Theme.ThemeEvent.Of<"ThemeWithdrawn">, Theme.NotFound | Theme.Withdrawn | Theme.PublishedAlready> =>
        Result.flatMap(find(scene, id), (self): Result.Result<Theme.ThemeEvent.Of<"ThemeWithdrawn">, Theme.NotFound | Theme.Withdrawn | Theme.PublishedAlready> => {
          if (holds(scene.visitor, "proposalsStaff") || (own(self, scene.visitor) && self.number === undefined)) return Theme.withdraw(self, reason, scene.at)
          return Result.fail(own(self, scene.visitor) ? new Theme.PublishedAlready({ id }) : new Theme.NotFound({ id }))
        }))
  }))
}) {
  static readonly layer: Layer.Layer<Themes, never, Houses> = Layer.effect(this, this.make)
}
