import { Access, type Committee, Member, Unit } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer } from "effect"
import { Houses } from "../house/Houses.ts"
import { Visitor } from "../visitor/Visitor.ts"
import type { Account, Opening } from "./Account.ts"
import { Accounts } from "./Accounts.ts"

/** What the office gives to admit a person: the name to sign in by, the one to greet by, a first password, and what the person is to do. */
export interface Admission extends Omit<Opening, "seats"> { readonly grant: Access.Grant }

/** Whom the office of a committee lets in: accounts opened, given other roles or a new password, and closed, all within that committee and none of them one's own. */
export class Admissions extends Context.Service<Admissions>()("@jianyan/services/Admissions", {
  make: Effect.gen(function*() {
    const accounts = yield* Accounts
    const houses = yield* Houses

    /** The seats a grant makes here; refuses a member or unit the committee does not know, and a member who has another way in. */
    const seats = Effect.fnUntraced(function*(committee: Committee.Id, grant: Access.Grant, account?: string) {
      const house = yield* houses.now(committee)
      const { member, unit } = grant
      if (member !== undefined && !HashMap.has(house.members, member)) return yield* new Member.NotFound({ member })
      if (unit !== undefined && !HashMap.has(house.units, unit)) return yield* new Unit.NotFound({ unit })
      const other = member === undefined ? undefined : (yield* accounts.all(committee)).find(({ id, seats }) => id !== account && seats.some((seat) => seat.member === member))
      if (member !== undefined && other !== undefined) return yield* new Access.MemberSeated({ member, user: other.user })
      return yield* Effect.fromResult(Access.seatsOf(committee, grant))
    })

    /** The account of somebody else who has a seat here; any other does not exist for the office. */
    const another = Effect.fnUntraced(function*(id: string) {
      const { account, committee } = yield* Visitor
      const found = yield* Effect.fromOption(yield* accounts.find(id)).pipe(
        Effect.filterOrFail((it) => it.seats.some((seat) => seat.committee === committee)), Effect.mapError(() => new Access.NotFound({ account: id }))
      )
      if (id === account) return yield* new Access.Own({ account })
      return { committee, user: found.user, elsewhere: found.seats.some((seat) => seat.committee !== committee) }
    })

    return {
      /** Lists who has a way in here, with the roles they hold here. */
      list: Effect.flatMap(Visitor, ({ committee }): Effect.Effect<ReadonlyArray<Account>> => accounts.all(committee)),
      open: Effect.fnUntraced(function*({ grant, ...opening }: Admission) {
        const { committee } = yield* Visitor
        return yield* accounts.open({ ...opening, seats: yield* seats(committee, grant) })
      }),
      /** Gives an account other roles in place of those it holds here; they count from its next request. */
      seat: Effect.fnUntraced(function*(id: string, grant: Access.Grant) {
        const { committee } = yield* another(id)
        yield* accounts.seat(committee, id, yield* seats(committee, grant, id))
      }),
      /** Gives a new password to who lost the old one; its sessions end and its second step goes. */
      renew: Effect.fnUntraced(function*(id: string, password: string) {
        const { elsewhere, user } = yield* another(id)
        if (elsewhere) return yield* new Access.SeatedElsewhere({ account: id })
        yield* accounts.renew(id, password)
        return { user }
      }),
      /** Takes a person's way in: the seats here go at once, and with the last seat anywhere the account and its sessions. */
      close: Effect.fnUntraced(function*(id: string) {
        const { committee, elsewhere } = yield* another(id)
        yield* elsewhere ? accounts.seat(committee, id, []) : accounts.close(id)
      })
    }
  })
}) {
  static readonly layer: Layer.Layer<Admissions, never, Accounts | Houses> = Layer.effect(this, this.make)
}
