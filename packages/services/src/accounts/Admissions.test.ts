import { type Access, Committee, Member, Unit } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { Effect, Layer, Option, Result } from "effect"
import { founding } from "../house/founding.ts"
import { Houses } from "../house/Houses.ts"
import { Journal } from "../journal/Journal.ts"
import { Register } from "../register/Register.ts"
import { Snapshots } from "../snapshots/Snapshots.ts"
import { type Seated, Visitor } from "../visitor/Visitor.ts"
import { Accounts } from "./Accounts.ts"
import { Admissions } from "./Admissions.ts"
import * as Browser from "./Browser.ts"

const binhe = Committee.Id.make("binhe"), elsewhere = Committee.Id.make("wuhu")
const office: Seated = { account: "account-office", committee: binhe, roles: ["office"] }
const member = Member.Id.make("m-1"), other = Member.Id.make("m-2"), unit = Unit.Id.make("transport")
const password = "a first password"
const ground = Layer.mergeAll(
  Accounts.layerMemory([
    { user: "office", password, displayName: "办公室", seats: [{ committee: binhe, role: "office" }] },
    { user: "abroad", password, displayName: "两地", seats: [{ committee: binhe, role: "auditor" }, { committee: elsewhere, role: "auditor" }] },
    { user: "far", password, displayName: "外地", seats: [{ committee: elsewhere, role: "office" }] }
  ]),
  Register.layerMemory,
  Layer.provideMerge(Houses.layer, Layer.mergeAll(Journal.layerMemory, Snapshots.layerMemory))
)
const layer = Layer.provideMerge(Admissions.layer, ground)

/** Lets the office do something in a committee that is founded. */
const byOffice = <A, E>(ask: (admissions: Admissions["Service"]) => Effect.Effect<A, E, Visitor>) => Effect.provideService(Admissions.use(ask), Visitor, office)
const open = (user: string, grant: Access.Grant) => byOffice((it) => it.open({ user, password, displayName: user, grant }))
const inHouse = <A, E>(story: Effect.Effect<A, E, Accounts | Admissions | Houses | Register>) => Effect.andThen(founding, story).pipe(Effect.provide(layer), Effect.scoped)

describe("Admissions", () => {
  it.effect("opens an account that signs in by its first password, with a seat for every role", () =>
    inHouse(Effect.gen(function*() {
      const opened = yield* open("li", { roles: ["leader", "member"], member })
      const visitor = Browser.make("10.9.0.1")
      assert.strictEqual((yield* visitor.signIn("li", password)).status, 200)
      assert.deepStrictEqual(Option.getOrThrow(yield* Accounts.use((it) => it.identify(visitor.headers()))).seats, [{ committee: binhe, role: "leader" }, { committee: binhe, role: "member", member }])
      assert.includeMembers((yield* byOffice((it) => it.list)).map(({ id }) => id), [opened.id, "account-office", "account-abroad"])
    })))

  it.effect("refuses a member or unit the committee does not know, a role that says not whose, and a second way in for a member", () =>
    inHouse(Effect.gen(function*() {
      yield* open("li", { roles: ["member"], member })
      const stranger = Member.Id.make("nobody"), none = Unit.Id.make("nowhere")
      assert.deepInclude(yield* Effect.flip(open("wu", { roles: ["member"], member: stranger })), { _tag: "Member.NotFound", member: stranger })
      assert.deepInclude(yield* Effect.flip(open("wu", { roles: ["handlingUnit"], unit: none })), { _tag: "Unit.NotFound", unit: none })
      assert.deepInclude(yield* Effect.flip(open("wu", { roles: ["handlingUnit"] })), { _tag: "Access.SeatUnfit", role: "handlingUnit" })
      assert.deepInclude(yield* Effect.flip(open("wu", { roles: ["member"], member })), { _tag: "Account.MemberSeated", member, user: "li" })
      assert.deepInclude(yield* Effect.flip(open("LI", { roles: ["auditor"] })), { _tag: "Account.UserTaken", user: "li" })
    })))

  it.effect("lets one of two clerks who open an account for a member at the same instant do it", () => {
    const slow = Layer.effect(Accounts, Effect.map(Accounts, (accounts) => Accounts.of({ ...accounts, all: (committee) => Effect.tap(accounts.all(committee), () => Effect.yieldNow) })))
    return Effect.gen(function*() {
      yield* founding
      const both = yield* Effect.all([Effect.result(open("li", { roles: ["member"], member })), Effect.result(open("sun", { roles: ["member"], member }))], { concurrency: 2 })
      assert.strictEqual(both.filter(Result.isSuccess).length, 1)
      assert.deepInclude(both.find(Result.isFailure)?.failure, { _tag: "Account.MemberSeated", member })
      assert.lengthOf(yield* byOffice((it) => it.history), 1)
    }).pipe(Effect.provide(Admissions.layer.pipe(Layer.provideMerge(slow), Layer.provideMerge(ground))), Effect.scoped)
  })

  it.effect("gives other roles in place of the old ones, also to the same member again", () =>
    inHouse(Effect.gen(function*() {
      const { id } = yield* open("li", { roles: ["member"], member })
      yield* byOffice((it) => it.seat(id, { roles: ["member", "evaluator"], member }))
      const roles = Effect.map(Accounts.use((it) => it.find(id)), (found) => Option.getOrThrow(found).seats.map(({ role }) => role))
      assert.deepStrictEqual(yield* roles, ["member", "evaluator"])
      yield* byOffice((it) => it.seat(id, { roles: ["handlingUnit"], unit }))
      assert.deepStrictEqual(yield* roles, ["handlingUnit"])
      yield* open("sun", { roles: ["member"], member })
      assert.deepInclude(yield* Effect.flip(byOffice((it) => it.seat(id, { roles: ["member"], member }))), { _tag: "Account.MemberSeated", user: "sun" })
      yield* byOffice((it) => it.seat(id, { roles: ["member"], member: other }))
    })))

  it.effect("gives a new password, and takes the way in at once", () =>
    inHouse(Effect.gen(function*() {
      const { id } = yield* open("li", { roles: ["member"], member })
      const visitor = Browser.make("10.9.0.2")
      yield* visitor.signIn("li", password)
      yield* byOffice((it) => it.renew(id, "a second password"))
      assert.isTrue(Option.isNone(yield* visitor.known))
      yield* visitor.signIn("li", "a second password")
      yield* byOffice((it) => it.close(id))
      assert.isTrue(Option.isNone(yield* visitor.known))
      assert.isTrue(Option.isNone(yield* Accounts.use((it) => it.find(id))))
    })))

  it.effect("writes down by whose hand each way in was given, changed, renewed and taken, and nothing of what was refused", () =>
    inHouse(Effect.gen(function*() {
      const { handed, id } = yield* open("li", { roles: ["member"], member })
      assert.isTrue(handed)
      yield* byOffice((it) => it.seat(id, { roles: ["auditor"] }))
      yield* byOffice((it) => it.renew(id, "a second password"))
      yield* Effect.flip(byOffice((it) => it.renew(id, "short")))
      yield* Effect.flip(open("li", { roles: ["auditor"] }))
      yield* byOffice((it) => it.close(id))
      const [way, ...more] = yield* byOffice((it) => it.history)
      assert.deepStrictEqual([way?.id, more], [id, []])
      assert.deepStrictEqual(way?.deeds.map(({ by, grant, what }) => [what, by, grant?.roles]), [
        ["given", office.account, ["member"]], ["changed", office.account, ["auditor"]], ["renewed", office.account, undefined], ["taken", office.account, undefined]
      ])
    })))

  it.effect("opens an account for every sitting member without one, each by a name nobody has in any committee", () =>
    inHouse(Effect.gen(function*() {
      yield* Register.use((it) => it.putMany(binhe, [{ id: member, name: "李明" }, { id: other, name: "Far" }, { id: "nobody", name: "别人" }]))
      assert.deepStrictEqual(yield* byOffice((it) => it.outside), [{ member, name: "李明", user: "李明" }, { member: other, name: "Far", user: "far" }])
      const opened = yield* byOffice((it) => it.openAll([member, other], Effect.succeed(password)))
      assert.deepStrictEqual(opened.map((one) => [one.member, one.user]), [[member, "李明"], [other, "far2"]])
      assert.deepStrictEqual(yield* byOffice((it) => it.outside), [])
      assert.deepStrictEqual(yield* byOffice((it) => it.openAll([member], Effect.succeed(password))), [])
      assert.sameMembers((yield* byOffice((it) => it.history)).map(({ id }) => id), opened.map(({ id }) => id))
      const stranger = Member.Id.make("stranger")
      assert.deepInclude(yield* Effect.flip(byOffice((it) => it.openAll([stranger], Effect.succeed(password)))), { _tag: "Member.NotFound", member: stranger })
    })))

  it.effect("writes down where a person links the own account with the identity provider, and parts it", () => {
    let linked = false
    const provider = Layer.effect(Accounts, Effect.map(Accounts, (accounts) => Accounts.of({
      ...accounts, linked: () => Effect.sync(() => linked),
      handle: (request) => request.url.endsWith("unlink-account") || request.url.includes("/callback/") ? Effect.sync(() => { linked = request.url.includes("/callback/"); return new Response() }) : accounts.handle(request)
    })))
    const story = Effect.gen(function*() {
      yield* founding
      const visitor = Browser.make("10.9.0.3")
      yield* visitor.signIn("office", password)
      const ask = (path: string) => Admissions.use((it) => it.handle(new Request(`http://localhost/api/auth${path}`, { headers: visitor.headers() })))
      for (const path of ["/callback/oidc", "/callback/oidc", "/get-session", "/unlink-account"]) yield* ask(path)
      assert.deepStrictEqual((yield* byOffice((it) => it.history)).map(({ deeds, id }) => [id, deeds.map(({ by, what }) => [what, by])]), [
        [office.account, [["linked", office.account], ["unlinked", office.account]]]
      ])
    })
    return story.pipe(Effect.provide(Layer.provideMerge(Admissions.layer, Layer.provideMerge(provider, ground))), Effect.scoped)
  })

  it.effect("keeps its hands off its own account, and off those of other committees", () =>
    inHouse(Effect.gen(function*() {
      const acts: ReadonlyArray<(it: Admissions["Service"], id: string) => Effect.Effect<unknown, { readonly _tag: string; readonly account?: string }, Visitor>> = [
        (it, id) => it.close(id), (it, id) => it.renew(id, password), (it, id) => it.seat(id, { roles: ["auditor"] })
      ]
      for (const act of acts) {
        assert.deepInclude(yield* Effect.flip(byOffice((it) => act(it, "account-office"))), { _tag: "Account.Own" })
        for (const id of ["account-far", "account-nobody"]) assert.deepInclude(yield* Effect.flip(byOffice((it) => act(it, id))), { _tag: "Account.NotFound", account: id })
      }
      assert.deepInclude(yield* Effect.flip(byOffice((it) => it.renew("account-abroad", password))), { _tag: "Account.SeatedElsewhere" })
      yield* byOffice((it) => it.close("account-abroad"))
      assert.deepStrictEqual(Option.getOrThrow(yield* Accounts.use((it) => it.find("account-abroad"))).seats, [{ committee: elsewhere, role: "auditor" }])
    })))
})
