import { Access, type Committee, Day, Member, Unit } from "@jianyan/domain"
import { Context, DateTime, Effect, HashMap, Layer, Option, Result, Schema } from "effect"
import { Houses } from "../house/Houses.ts"
import { Register } from "../register/Register.ts"
import { act, type Scene } from "../visitor/act.ts"
import { Visitor } from "../visitor/Visitor.ts"
import type { Account, Opening } from "./Account.ts"
import { Accounts } from "./Accounts.ts"
import { refuseSecondWay } from "./refuseSecondWay.ts"

/** What the office gives to admit a person: the name to sign in by, the one to greet by, a first password, and what the person is to do. */
export interface Admission extends Omit<Opening, "seats" | "id"> { readonly grant: Access.Grant }

/** A sitting member without a way in, and the sign-in name suggested. */
interface Without { readonly member: Member.Id; readonly name: string; readonly user: string }

/** Whom the office of a committee lets in: accounts opened, given other roles or a new password, and closed, all within that committee and none of them one's own. What is done is an entry of its journal. */
export class Admissions extends Context.Service<Admissions>()("@jianyan/services/Admissions", {
  make: Effect.gen(function*() {
    const accounts = yield* Accounts
    const houses = yield* Houses
    const register = yield* Register

    /** The seats a grant makes here, to be taken in the same turn; refuses a member or unit the committee does not know, and a member who has another way in. */
    const seats = Effect.fnUntraced(function*(committee: Committee.Id, grant: Access.Grant, account?: string) {
      const house = yield* houses.now(committee)
      const { member, unit } = grant
      if (member !== undefined && !HashMap.has(house.members, member)) return yield* new Member.NotFound({ member })
      if (unit !== undefined && !HashMap.has(house.units, unit)) return yield* new Unit.NotFound({ unit })
      if (member !== undefined) yield* Effect.provideService(refuseSecondWay(committee, member, account), Accounts, accounts)
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

    /** Looks up and changes what the office does with accounts here and writes into the journal who did it, all or nothing, and no two at a time. */
    const recorded = <A, E, R, R2 extends Result.Result<Access.AccessEvent.AccessEvent | ReadonlyArray<Access.AccessEvent.AccessEvent>, unknown>>(change: Effect.Effect<A, E, R>, tell: (changed: A, scene: Scene) => R2) =>
      Effect.gen(function*() {
        const { committee } = yield* Visitor
        // A house that is opened inside a transaction would go on reading in it after its end.
        yield* houses.now(committee)
        return yield* accounts.together(committee, Effect.tap(change, (changed) => act(houses, (scene) => tell(changed, scene))))
      })

    const outside = Effect.fnUntraced(function*(committee: Committee.Id) {
      const house = yield* houses.now(committee)
      const today = Day.of(yield* DateTime.now)
      const known = yield* accounts.all(committee)
      const inside = new Set(known.flatMap(({ seats }) => seats.flatMap(({ member }) => member ?? [])))
      const taken = new Set(known.map(({ user }) => user))
      return (yield* register.all(committee)).flatMap(({ id, name }): ReadonlyArray<Without> => {
        const found = Schema.is(Member.Id)(id) ? Option.getOrUndefined(HashMap.get(house.members, id)) : undefined
        if (found === undefined || inside.has(found.id) || !Member.sits(found, today)) return []
        const user = Access.suggestUser(name, (user) => taken.has(user))
        taken.add(user)
        return [{ member: found.id, name, user }]
      })
    })

    /** Opens the account of a member by the suggested name, or by the next that nobody has in any committee. */
    const named = ({ member, name, user }: Without, committee: Committee.Id, password: string) => {
      const tried = new Set<string>()
      const attempt = (user: string): Effect.Effect<Account> =>
        accounts.open({ user, displayName: name, password, handed: true, seats: [{ committee, role: "member", member }] }).pipe(
          Effect.catchTag("Account.UserTaken", () => {
            tried.add(user)
            return attempt(Access.suggestUser(name, (user) => tried.has(user)))
          }),
          Effect.orDie
        )
      return Effect.map(attempt(user), ({ id, user }) => ({ id, user, member, name, password }))
    }

    /** Tells of what was done to an account that gives it no roles. */
    const tells = (_tag: "AccessRenewed" | "AccessTaken", access: string) => (_: unknown, { at, visitor }: Scene) =>
      Result.succeed<Access.AccessEvent.AccessEvent>({ _tag, access, by: visitor.account, at })

    /** The ways of the sign-in library by which an account is linked with the identity provider, or parted from it. */
    const links = /^\/api\/auth\/(?:callback\/|unlink-account$)/u

    return {
      /** Answers a request of sign-in, and writes into the journal of every committee of the account where it linked the account with the identity provider, or parted it. */
      handle: Effect.fnUntraced(function*(request: Request) {
        const account = links.test(new URL(request.url).pathname) ? yield* accounts.identify(request.headers) : Option.none()
        if (Option.isNone(account)) return yield* accounts.handle(request)
        const { id, seats } = account.value
        const before = yield* accounts.linked(id), response = yield* accounts.handle(request), after = yield* accounts.linked(id)
        const told = (at: DateTime.Utc) => Result.succeed({ events: [{ _tag: after ? "AccessLinked" as const : "AccessUnlinked" as const, access: id, at }] })
        if (before !== after) {
          yield* Effect.orDie(Effect.forEach(new Set(seats.map(({ committee }) => committee)), (committee) => houses.act(committee, { actor: id }, (_, at) => told(at)), { discard: true }))
        }
        return response
      }),
      /** Lists everything that was done to a way in here, oldest first, those that were taken too. */
      history: Effect.gen(function*() {
        const { committee } = yield* Visitor
        return [...HashMap.values((yield* houses.now(committee)).ways)]
      }),
      /** Lists who has a way in here, with the roles they hold here. */
      list: Effect.flatMap(Visitor, ({ committee }): Effect.Effect<ReadonlyArray<Account>> => accounts.all(committee)),
      open: Effect.fnUntraced(function*({ grant, ...opening }: Admission) {
        const { committee } = yield* Visitor
        return yield* recorded(
          Effect.flatMap(seats(committee, grant), (seats) => accounts.open({ ...opening, handed: true, seats })), ({ id }, { at, visitor }) => Access.give(committee, id, grant, visitor.account, at)
        )
      }),
      /** Lists the sitting members who have no way in here, with the names the register knows them by; one without a name there is left out. */
      outside: Effect.gen(function*() {
        const { committee } = yield* Visitor
        return yield* outside(committee)
      }),
      /** Opens an account for each of the members who still has no way in, by the name suggested for it; refuses one the committee does not know. */
      openAll: Effect.fnUntraced(function*(members: ReadonlyArray<Member.Id>, password: Effect.Effect<string>) {
        const { committee } = yield* Visitor
        const house = yield* houses.now(committee)
        const unknown = members.find((member) => !HashMap.has(house.members, member))
        if (unknown !== undefined) return yield* new Member.NotFound({ member: unknown })
        const missing = Effect.map(outside(committee), (all) => all.filter(({ member }) => members.includes(member)))
        return yield* recorded(
          Effect.flatMap(missing, Effect.forEach((one) => Effect.flatMap(password, (first) => named(one, committee, first)))),
          (opened, { at, visitor }) => Result.all(opened.map(({ id, member }) => Access.give(committee, id, { roles: ["member"], member }, visitor.account, at)))
        ).pipe(Effect.catchTag("Access.SeatUnfit", Effect.die))
      }),
      /** Gives an account other roles in place of those it holds here; they count from its next request. */
      seat: Effect.fnUntraced(function*(id: string, grant: Access.Grant) {
        const { committee } = yield* another(id)
        const change = Effect.flatMap(seats(committee, grant, id), (seats) => accounts.seat(committee, id, seats))
        yield* recorded(change, (_, { at, visitor }) => Access.change(committee, id, grant, visitor.account, at))
      }),
      /** Gives a new password to who lost the old one; its sessions end and its second step goes. */
      renew: Effect.fnUntraced(function*(id: string, password: string) {
        const { elsewhere, user } = yield* another(id)
        if (elsewhere) return yield* new Access.SeatedElsewhere({ account: id })
        yield* recorded(accounts.renew(id, password), tells("AccessRenewed", id))
        return { user }
      }),
      /** Takes a person's way in: the seats here go at once, and with the last seat anywhere the account and its sessions. */
      close: Effect.fnUntraced(function*(id: string) {
        const { committee, elsewhere } = yield* another(id)
        yield* recorded(elsewhere ? accounts.seat(committee, id, []) : accounts.close(id), tells("AccessTaken", id))
      })
    }
  })
}) {
  static readonly layer: Layer.Layer<Admissions, never, Accounts | Houses | Register> = Layer.effect(this, this.make)
}
