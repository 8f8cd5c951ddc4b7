import { Body, type Day, type House, Member } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { Register } from "../register/Register.ts"
import { act } from "../visitor/act.ts"
import { Visitor } from "../visitor/Visitor.ts"

/** A member of a level above who lives here: the name, the level, the sector here that is nearest, and since when. */
export interface Living { readonly name: string; readonly level: Member.Level; readonly sector: Body.Id; readonly from: Day.Day }

const term = ({ committee }: House.House): number => Option.match(committee, { onNone: () => 0, onSome: ({ terms }) => Math.max(0, ...terms.map(({ number }) => number)) })

/** Who sits in a committee: members of levels above are registered while they live here. */
export class Members extends Context.Service<Members>()("@jianyan/services/Members", {
  make: Effect.gen(function*() {
    const houses = yield* Houses
    const register = yield* Register
    return {
      /** Registers a member of a level above under a new id; the name goes to the register, never to the journal. Refuses a sector the committee does not have. */
      registerUpper: Effect.fnUntraced(function*(id: Member.Id, { from, level, name, sector }: Living) {
        const { committee } = yield* Visitor
        const written = yield* act(houses, ({ at, house }) => {
          const found = HashMap.get(house.bodies, sector)
          return Option.exists(found, ({ dissolved, kind }) => kind === "sector" && !dissolved)
            ? Result.succeed(Member.seat(id, { term: term(house), sector, level, from }, at))
            : Result.fail(new Body.NotFound({ body: sector }))
        })
        const seated = written.flatMap((event) => event._tag === "MemberSeated" ? [event.member] : [])[0] ?? id
        yield* register.put(committee, { id: seated, name })
        return seated
      }),
      /** Ends the stay of a member of a level above on a day; any other member is none here. The way in stays until the office takes it. */
      endStay: (id: Member.Id, until: Day.Day) =>
        act(houses, ({ at, house }): Result.Result<Member.MemberEvent.MemberEvent, Member.NotFound | Member.StayEnded | Member.StayAmiss> =>
          Option.match(Option.filter(HashMap.get(house.members, id), ({ level }) => level !== undefined), {
            onNone: () => Result.fail(new Member.NotFound({ member: id })),
            onSome: (member) => Member.endStay(member, until, at)
          }))
    }
  })
}) {
  static readonly layer: Layer.Layer<Members, never, Houses | Register> = Layer.effect(this, this.make)
}
