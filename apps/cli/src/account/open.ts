import { Access, Member, Unit } from "@jianyan/domain"
import { openBySystem } from "@jianyan/services"
import { Array, Effect, Option, Schema, Stdio, Stream } from "effect"
import { Command, Flag } from "effect/cli"
import { known } from "../database/known.ts"
import { json } from "../screen/json.ts"
import { tell } from "../screen/tell.ts"
import { accounts } from "./accounts.ts"

/** No password came on standard input. */
export class NoPassword extends Schema.TaggedError<NoPassword>()("Cli.NoPassword", {}) {}

/** The first line of standard input. */
const typed = Effect.gen(function*() {
  const { stdin } = yield* Stdio.Stdio
  const first = yield* Stream.runHead(stdin.pipe(Stream.decodeText(), Stream.splitLines))
  return Option.getOrElse(first, () => "")
}).pipe(Effect.orElseSucceed(() => ""))

/** Opens an account with seats in one committee. */
export const open = Command.make("open", {
  committee: Flag.String("committee").pipe(Flag.withMetavar("ID"), Flag.withDescription("The committee in which the account has its seats")),
  user: Flag.String("user").pipe(Flag.withDescription("The name to sign in by")),
  role: Flag.Literals("role", Access.Role.literals).pipe(Flag.atLeast(1), Flag.withDescription("What the person does there; may be given more than once")),
  name: Flag.optional(Flag.String("name").pipe(Flag.withDescription("The name to greet by; the sign-in name unless given"))),
  member: Flag.optional(Flag.String("member").pipe(Flag.withMetavar("ID"), Flag.withSchema(Member.Id), Flag.withDescription("Which member it is, for the role member"))),
  unit: Flag.optional(Flag.String("unit").pipe(Flag.withMetavar("ID"), Flag.withSchema(Unit.Id), Flag.withDescription("Whose officer it is, for the role handlingUnit"))),
  passwordStdin: Flag.Boolean("password-stdin").pipe(Flag.withoutNegation, Flag.withDefault(false), Flag.withDescription("Read the password from the first line of standard input; the only way to give it")),
  own: Flag.Boolean("own").pipe(Flag.withoutNegation, Flag.withDefault(false), Flag.withDescription("The password is the owner's own already; without it the owner changes it at the first sign-in")),
  json
}, ({ committee, json, member, name, own, passwordStdin, role, unit, user }) =>
  Effect.gen(function*() {
    const password = passwordStdin ? yield* typed : ""
    if (password === "") return yield* new NoPassword({})
    const opened = yield* Effect.provide(Effect.gen(function*() {
      const id = yield* known(committee)
      const seats = yield* Effect.fromResult(Access.seatsOf(id, {
        roles: Array.dedupe(role), ...(Option.isSome(member) && { member: member.value }), ...(Option.isSome(unit) && { unit: unit.value })
      }))
      return yield* openBySystem(id, { user, password, displayName: Option.getOrElse(name, () => user), handed: !own, seats })
    }), accounts)
    yield* tell(json, opened, () => `Opened ${opened.user} in ${committee}: ${opened.seats.map((seat) => seat.role).join(", ")}`)
  })).pipe(
    Command.withShortDescription("Open an account"),
    Command.withDescription("Opens an account with one or more roles in a committee. The password comes on standard input, so it stands in no list of processes and no history; its owner changes it at the first sign-in. The journal tells which roles were given."),
    Command.withExamples([{ command: "jianyan account open --committee jiangsu --user clerk --role proposalsStaff --password-stdin < password.txt" }])
  )
