import { Accounts } from "@jianyan/services"
import { Effect } from "effect"
import { Command, Flag } from "effect/cli"
import { known } from "../database/known.ts"
import { json } from "../screen/json.ts"
import { table } from "../screen/table.ts"
import { tell } from "../screen/tell.ts"
import { accounts } from "./accounts.ts"
import { open } from "./open.ts"

const list = Command.make("list", { committee: Flag.String("committee").pipe(Flag.withMetavar("ID"), Flag.withDescription("The committee")), json }, ({ committee, json }) =>
  Effect.gen(function*() {
    const found = yield* Effect.provide(Effect.flatMap(known(committee), (id) => Accounts.use((accounts) => accounts.all(id))), accounts)
    yield* tell(json, { committee, accounts: found }, () =>
      found.length === 0 ? `Nobody has an account in ${committee}.` : table(found.map(({ name, seats, user }) => [user, name, seats.map(({ member, role, unit }) => [role, member ?? unit].filter((part) => part !== undefined).join(" ")).join(", ")])))
  })).pipe(
    Command.withShortDescription("List who may come in"),
    Command.withDescription("Lists the accounts with a seat in a committee, by sign-in name, and their roles there."),
    Command.withExamples([{ command: "jianyan account list --committee jiangsu" }])
  )

/** The commands about accounts. */
export const account = Command.make("account").pipe(Command.withDescription("Open accounts and list them"), Command.withSubcommands([open, list]))
