import { type Day, type House, Notice } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { act } from "../visitor/act.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

/** Tells whether a notice is for the one who asks. */
export const reads = (to: Notice.Reader, visitor: Seated): boolean =>
  Notice.Reader.match(to, {
    Member: ({ member }) => visitor.member === member,
    Unit: ({ unit }) => visitor.unit === unit,
    Role: ({ role }) => holds(visitor, role)
  })

/** Lists the notices for the one who asks, the latest first; among those of one moment, what must be done by hand. */
export const noticesFor = (house: House.House, visitor: Seated): ReadonlyArray<Notice.Notice> =>
  [...HashMap.values(house.notices)].filter((notice) => reads(notice.to, visitor))
    .sort((one, other) => other.at.epochMilliseconds - one.at.epochMilliseconds || Number(Notice.isTask(other)) - Number(Notice.isTask(one)) || (one.id < other.id ? -1 : 1))

const find = (house: House.House, id: Notice.Id, visitor: Seated): Result.Result<Notice.Notice, Notice.NotFound> =>
  Option.match(Option.filter(HashMap.get(house.notices, id), ({ to }) => reads(to, visitor)), {
    onNone: () => Result.fail(new Notice.NotFound({ notice: id })),
    onSome: (notice) => Result.succeed(notice)
  })

/** Notices: given by the house, seen by those they are for. */
export class Notices extends Context.Service<Notices>()("@jianyan/services/Notices", {
  make: Effect.map(Houses, (houses) => ({
    see: (id: Notice.Id) =>
      act(houses, ({ at, house, visitor }) =>
        Result.flatMap(find(house, id, visitor), (notice): Result.Result<Notice.NoticeEvent.Of<"NoticeSeen">, Notice.NotFound | Notice.AlreadySeen> => Notice.see(notice, visitor.account, at))),
    /** Gives the notices a committee's rules call for on a day, today unless told, and counts them; asked again it gives none. */
    remind: (committee: string, day?: Day.Day) =>
      Effect.map(
        houses.act<never>(committee, { actor: "system" }, (house, at) =>
          Result.succeed({ events: Option.match(house.committee, { onNone: () => [], onSome: (found) => Notice.remind(house, found, at, day) }) })),
        (given) => given.filter(({ _tag }) => _tag === "NoticeGiven").length
      )
  }))
}) {
  static readonly layer: Layer.Layer<Notices, never, Houses> = Layer.effect(this, this.make)
}
