import type { AccountsApi } from "@jianyan/contract"
import { Access } from "@jianyan/domain"
import { type Account, Admissions, Visitor } from "@jianyan/services"
import { Effect, Option } from "effect"
import { newPassword } from "../newPassword.ts"
import { People } from "../People.ts"

interface About { readonly id: string }

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
  seat: ({ grant, id }: About & { readonly grant: Access.Grant }) => done(Admissions.use((it) => it.seat(id, grant))),
  renew: ({ id }: About) =>
    Effect.gen(function*() {
      const password = yield* newPassword
      const { user } = yield* Admissions.use((it) => it.renew(id, password)).pipe(Effect.catchTag("Account.PasswordUnfit", Effect.die))
      return { id, user, password }
    }),
  close: ({ id }: About) => done(Admissions.use((it) => it.close(id)))
}
