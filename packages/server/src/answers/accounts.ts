import type { AccountsApi } from "@jianyan/contract"
import { Access, type Member } from "@jianyan/domain"
import { type Account, Admissions, Visitor } from "@jianyan/services"
import { Effect, Option } from "effect"
import { newPassword } from "../newPassword.ts"
import { People } from "../People.ts"

interface About { readonly id: string }

/** One deed with the names that are known of whose it was done to and who did it. */
const toPast = (account: string, deed: Access.Deed, known: ReadonlyMap<string, Account.Account>): AccountsApi.Past => {
  const whose = known.get(account), by = known.get(deed.by)
  return { ...deed, account, ...(whose !== undefined && { user: whose.user, name: whose.name }), ...(by !== undefined && { byName: by.name }) }
}

const done = Effect.as(null)

const row = (self: string) => ({ id, name, seats, user }: Account.Account): ReadonlyArray<AccountsApi.Row> => Option.toArray(Option.map(Access.grantOf(seats), (grant) => ({ id, user, name, grant, own: id === self })))

/** Answers what is asked of who may come in. */
export const accounts = {
  list: () =>
    Effect.gen(function*() {
      const { account, committee } = yield* Visitor
      const rows = (yield* Admissions.use((it) => it.list)).flatMap(row(account))
      return { accounts: rows, names: yield* People.use((people) => people.named(committee, rows.flatMap(({ grant }) => grant.member ?? []))) }
    }),
  open: ({ name, ...given }: { readonly user: string; readonly name: string; readonly grant: Access.Grant }) =>
    Effect.gen(function*() {
      const password = yield* newPassword
      const { id, user } = yield* Admissions.use((it) => it.open({ ...given, displayName: name, password })).pipe(Effect.catchTag("Account.PasswordUnfit", Effect.die))
      return { id, user, password }
    }),
  history: ({ account }: { readonly account?: string }) =>
    Effect.gen(function*() {
      const { committee } = yield* Visitor
      const known = new Map((yield* Admissions.use((it) => it.list)).map((one) => [one.id, one]))
      const past = (yield* Admissions.use((it) => it.history)).filter(({ id }) => account === undefined || id === account).flatMap(({ deeds, id }) => deeds.map((deed) => toPast(id, deed, known)))
        .sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds).reverse()
      return { past, names: yield* People.use((people) => people.named(committee, past.flatMap(({ grant }) => grant?.member ?? []))) }
    }),
  outside: () => Admissions.use((it) => it.outside),
  openAll: ({ members }: { readonly members: ReadonlyArray<Member.Id> }) => Admissions.use((it) => it.openAll(members, newPassword)),
  seat: ({ grant, id }: About & { readonly grant: Access.Grant }) => done(Admissions.use((it) => it.seat(id, grant))),
  renew: ({ id }: About) =>
    Effect.gen(function*() {
      const password = yield* newPassword
      const { user } = yield* Admissions.use((it) => it.renew(id, password)).pipe(Effect.catchTag("Account.PasswordUnfit", Effect.die))
      return { id, user, password }
    }),
  close: ({ id }: About) => done(Admissions.use((it) => it.close(id)))
}
