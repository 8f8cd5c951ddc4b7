import { assert, layer } from "@effect/vitest"
import { Access, Committee, Member, Unit } from "@jianyan/domain"
import { Effect, type Layer, Option, Result } from "effect"
import { type Opening, PasswordUnfit } from "./Account.ts"
import { Accounts } from "./Accounts.ts"
import * as Browser from "./Browser.ts"

const hefei = Committee.Id.make("hefei")
const wuhu = Committee.Id.make("wuhu")
const member: Access.Seat = { committee: hefei, role: "member", member: Member.Id.make("m-12") }
const office: Access.Seat = { committee: hefei, role: "office" }
const bureau: Access.Seat = { committee: wuhu, role: "handlingUnit", unit: Unit.Id.make("u-3") }

const opening = (user: string, seats: ReadonlyArray<Access.Seat> = [member]): Opening => ({
  user,
  password: `${user} opens the door`,
  displayName: `${user} 委员`,
  seats
})

const open = (user: string, seats?: ReadonlyArray<Access.Seat>) => Accounts.use((accounts) => accounts.open(opening(user, seats)))

/** Opens an account and signs its owner in; every caller names an address of its own. */
const enter = Effect.fnUntraced(function*(user: string, address: string, seats?: ReadonlyArray<Access.Seat>) {
  const account = yield* open(user, seats)
  const visitor = Browser.make(address)
  yield* visitor.signIn(user, opening(user).password)
  return { account, visitor }
})

/** Runs what every keeper of accounts must do against one of them, on a loopback origin. */
export const suite = <E>(keeper: string, accounts: Layer.Layer<Accounts, E>): void =>
  layer(accounts, { timeout: "60 seconds", excludeTestServices: true })(`accounts, ${keeper}`, (it) => {
    it.effect("does not know a stranger, nor a visitor with an invented session", () =>
      Effect.gen(function*() {
        assert.isTrue(Option.isNone(yield* Browser.make("10.0.0.1").known))
        const headers = new Headers({ cookie: "jianyan.session_token=invented", host: "localhost:4000" })
        assert.isTrue(Option.isNone(yield* Accounts.use((_) => _.identify(headers))))
      }))

    it.effect("signs in by name and password and knows the account with its seats", () =>
      Effect.gen(function*() {
        const account = yield* open("li", [member, bureau])
        const visitor = Browser.make("10.0.0.2")
        const answer = yield* visitor.signIn("li", opening("li").password)
        assert.strictEqual(answer.status, 200)
        assert.strictEqual(answer.body?.user?.username, "li")
        assert.strictEqual(answer.body?.user?.name, "li 委员")
        const { seats, ...known } = Option.getOrThrow(yield* Accounts.use((_) => _.identify(visitor.headers())))
        assert.deepStrictEqual(known, { id: account.id, user: "li", name: "li 委员" })
        assert.sameDeepMembers([...seats], [member, bureau])
      }))

    it.effect("signs in by a name typed in another case or width", () =>
      Effect.gen(function*() {
        yield* open("Zhao")
        const answer = yield* Browser.make("10.0.0.3").signIn(" ＺＨＡＯ", "Zhao opens the door")
        assert.strictEqual(answer.status, 200)
      }))

    it.effect("answers 401 alike for a wrong password and an unknown name", () =>
      Effect.gen(function*() {
        yield* open("qian")
        const visitor = Browser.make("10.0.0.4")
        const wrong = yield* visitor.signIn("qian", "not this one")
        const unknown = yield* visitor.signIn("nobody", "not this one")
        assert.strictEqual(wrong.status, 401)
        assert.strictEqual(wrong.body?.code, "INVALID_USERNAME_OR_PASSWORD")
        assert.deepStrictEqual([unknown.status, unknown.body], [wrong.status, wrong.body])
        assert.deepStrictEqual([...wrong.cookies, ...unknown.cookies], [], "no session was begun")
      }))

    it.effect("answers 400 to a sign-in without a password", () =>
      Effect.gen(function*() {
        const answer = yield* Browser.make("10.0.0.5").post("/sign-in/username", { username: "li" })
        assert.deepStrictEqual([answer.status, answer.body?.code], [400, "VALIDATION_ERROR"])
      }))

    it.effect("hides the session cookie from scripts and from other sites", () =>
      Effect.gen(function*() {
        yield* open("sun")
        const { cookies } = yield* Browser.make("10.0.0.6").signIn("sun", opening("sun").password)
        const session = cookies.find((cookie) => cookie.startsWith("jianyan.session_token="))
        assert.match(session ?? "", /; HttpOnly/u)
        assert.match(session ?? "", /; SameSite=Lax/u)
        assert.match(session ?? "", /; Path=\/(;|$)/u)
      }))

    it.effect("shows the session to the page, and nothing after signing out", () =>
      Effect.gen(function*() {
        const { visitor } = yield* enter("zhou", "10.0.0.7")
        const shown = yield* visitor.get("/get-session")
        assert.deepStrictEqual([shown.status, shown.body?.user?.username], [200, "zhou"])
        const stolen = visitor.headers()
        const out = yield* visitor.post("/sign-out")
        assert.deepStrictEqual([out.status, out.body?.success], [200, true])
        assert.strictEqual((yield* visitor.get("/get-session")).body, null)
        assert.isTrue(Option.isNone(yield* visitor.known))
        assert.isTrue(Option.isNone(yield* Accounts.use((_) => _.identify(stolen))), "the session itself is gone")
      }))

    it.effect("keeps the session of one visitor apart from another's", () =>
      Effect.gen(function*() {
        const wu = yield* enter("wu", "10.0.0.8")
        const zheng = yield* enter("zheng", "10.0.0.9")
        yield* zheng.visitor.post("/sign-out")
        assert.deepStrictEqual(yield* wu.visitor.known, Option.some("wu"))
        assert.isTrue(Option.isNone(yield* zheng.visitor.known))
      }))

    it.effect("has no way to sign up, to ask whether a name exists, or to change one's name", () =>
      Effect.gen(function*() {
        const { visitor } = yield* enter("wang", "10.0.0.10")
        for (const path of ["/sign-up/email", "/is-username-available", "/update-user", "/delete-user", "/sign-in/email", "/change-email"]) {
          const answer = yield* visitor.post(path, { email: "a@b.cn", password: "12345678", name: "x", username: "wang" })
          assert.strictEqual(answer.status, 404, path)
        }
      }))

    it.effect("opens an account under the id a history knows it by", () =>
      Effect.gen(function*() {
        const opened = yield* Accounts.use((_) => _.open({ ...opening("kong"), id: "account-kong" }))
        assert.strictEqual(opened.id, "account-kong")
      }))

    it.effect("refuses a name that is taken, in any case", () =>
      Effect.gen(function*() {
        yield* open("feng")
        assert.deepStrictEqual(yield* Effect.flip(open("FENG")), new Access.UserTaken({ user: "feng" }))
      }))

    it.effect("refuses a malformed name and a short password", () =>
      Effect.gen(function*() {
        assert.deepStrictEqual(yield* Effect.flip(open("a b")), new Access.UserMalformed({ user: "a b" }))
        const short = Accounts.use((_) => _.open({ ...opening("chen"), password: "short" }))
        assert.deepStrictEqual(yield* Effect.flip(short), new PasswordUnfit({ least: 8, most: 128 }))
      }))

    it.effect("changes the places of one committee at once and leaves the other committee's alone", () =>
      Effect.gen(function*() {
        const { account, visitor } = yield* enter("chu", "10.0.0.11", [member, bureau])
        const seats = Effect.map(
          Accounts.use((_) => _.identify(visitor.headers())),
          (known) => [...Option.getOrThrow(known).seats]
        )
        yield* Accounts.use((_) => _.seat(hefei, account.id, [{ role: "office" }, { role: "evaluator" }, { role: "office" }]))
        assert.sameDeepMembers(yield* seats, [office, { committee: hefei, role: "evaluator" }, bureau])
        yield* Accounts.use((_) => _.seat(hefei, account.id, []))
        assert.deepStrictEqual(yield* seats, [bureau])
      }))

    it.effect("lists the accounts of one committee by name, each with its seats there alone", () =>
      Effect.gen(function*() {
        const tongling = Committee.Id.make("tongling")
        const auditor: Access.Seat = { committee: tongling, role: "auditor" }
        const leader: Access.Seat = { committee: tongling, role: "leader" }
        const wei = yield* open("wei", [auditor, member])
        const jiang = yield* open("jiang", [leader])
        assert.deepStrictEqual(yield* Accounts.use((_) => _.all(tongling)), [
          { id: jiang.id, user: "jiang", name: "jiang 委员", seats: [leader] },
          { id: wei.id, user: "wei", name: "wei 委员", seats: [auditor] }
        ])
        assert.deepStrictEqual(yield* Accounts.use((_) => _.all(Committee.Id.make("anqing"))), [])
      }))

    it.effect("finds an account by its id with its seats in every committee, and none by another", () =>
      Effect.gen(function*() {
        const { id } = yield* open("jin", [member, bureau])
        const { seats, ...found } = Option.getOrThrow(yield* Accounts.use((_) => _.find(id)))
        assert.deepStrictEqual(found, { id, user: "jin", name: "jin 委员" })
        assert.sameDeepMembers([...seats], [member, bureau])
        assert.isTrue(Option.isNone(yield* Accounts.use((_) => _.find("nobody"))))
      }))

    it.effect("renews a password: the old one and the open sessions no longer serve", () =>
      Effect.gen(function*() {
        const { account, visitor } = yield* enter("shen", "10.0.0.12")
        yield* Accounts.use((_) => _.renew(account.id, "another way in"))
        assert.isTrue(Option.isNone(yield* visitor.known))
        assert.strictEqual((yield* visitor.signIn("shen", opening("shen").password)).status, 401)
        assert.strictEqual((yield* visitor.signIn("shen", "another way in")).status, 200)
      }))

    it.effect("knows a password that was handed over until its owner has changed it", () =>
      Effect.gen(function*() {
        const { id } = yield* Accounts.use((_) => _.open({ ...opening("tang"), handed: true }))
        const visitor = Browser.make("10.0.0.14")
        yield* visitor.signIn("tang", opening("tang").password)
        const handed = Effect.map(Accounts.use((_) => _.identify(visitor.headers())), (known) => Option.getOrThrow(known).handed)
        assert.isTrue(yield* handed)
        const wrong = yield* visitor.post("/change-password", { currentPassword: "not this one", newPassword: "chosen by myself", revokeOtherSessions: true })
        assert.deepStrictEqual([wrong.status, wrong.body?.code], [400, "INVALID_PASSWORD"])
        assert.isTrue(yield* handed)
        assert.strictEqual((yield* visitor.post("/change-password", { currentPassword: opening("tang").password, newPassword: "chosen by myself", revokeOtherSessions: true })).status, 200)
        assert.isUndefined(yield* handed)
        yield* Accounts.use((_) => _.renew(id, "handed over again"))
        yield* visitor.signIn("tang", "handed over again")
        assert.isTrue(yield* handed)
      }))

    it.effect("changes no account where what belongs to the change fails", () =>
      Effect.gen(function*() {
        const { account } = yield* enter("fei", "10.0.0.15")
        const accounts = yield* Accounts
        const all = Effect.all([accounts.close(account.id), Effect.fail("refused")], { discard: true })
        assert.strictEqual(yield* Effect.flip(accounts.together(hefei, all)), "refused")
        assert.isTrue(Option.isSome(yield* accounts.find(account.id)))
        yield* accounts.together(hefei, accounts.close(account.id))
        assert.isTrue(Option.isNone(yield* accounts.find(account.id)))
      }))

    it.effect("lets nothing come between what was looked up and what is changed by it, in one committee", () =>
      Effect.gen(function*() {
        const accounts = yield* Accounts, chuzhou = Committee.Id.make("chuzhou")
        const seat: Access.Seat = { committee: chuzhou, role: "member", member: Member.Id.make("m-77") }
        const openOnce = (user: string) => accounts.together(chuzhou, Effect.gen(function*() {
          const before = yield* accounts.all(chuzhou)
          yield* Effect.yieldNow
          if (before.length > 0) return yield* Effect.fail("has a way in")
          return yield* open(user, [seat])
        }))
        const both = yield* Effect.all([Effect.result(openOnce("xue")), Effect.result(openOnce("ye"))], { concurrency: 2 })
        assert.strictEqual(both.filter(Result.isSuccess).length, 1)
        assert.strictEqual(both.find(Result.isFailure)?.failure, "has a way in")
        assert.strictEqual((yield* accounts.all(chuzhou)).length, 1, "nor was the one that was opened taken back with the one that was refused")
      }))

    it.effect("closes an account: its sessions end, its seats go and its name is free again", () =>
      Effect.gen(function*() {
        const { account, visitor } = yield* enter("han", "10.0.0.13")
        yield* Accounts.use((_) => _.close(account.id))
        assert.isTrue(Option.isNone(yield* visitor.known))
        assert.strictEqual((yield* visitor.signIn("han", opening("han").password)).status, 401)
        assert.isFalse((yield* Accounts.use((_) => _.all(hefei))).some(({ id }) => id === account.id))
        assert.strictEqual((yield* open("han")).user, "han")
      }))

    it.effect("refuses to seat, renew or close an account that is not there", () =>
      Effect.gen(function*() {
        const accounts = yield* Accounts
        const missing = new Access.NotFound({ account: "nobody" })
        assert.deepStrictEqual(yield* Effect.flip(accounts.seat(hefei, "nobody", [{ role: "office" }])), missing)
        assert.deepStrictEqual(yield* Effect.flip(accounts.renew("nobody", "another way in")), missing)
        assert.deepStrictEqual(yield* Effect.flip(accounts.close("nobody")), missing)
      }))
  })
