import { Accounts, Journal } from "@jianyan/services"
import { Effect, Option } from "effect"
import { Asked } from "../Asked.ts"

/** One demo sign-in as the sign-in page offers it. */
export interface DemoSignIn { readonly user: string; readonly password: string; readonly role: string; readonly name: string }

/** What the process tells about itself to who is still outside. */
export interface Told {
  readonly version: string
  readonly demo: ReadonlyArray<DemoSignIn>
  /** Whether the institution's own identity provider lets people in as well. */
  readonly provider: boolean
}

/** Answers what is asked outside any committee. */
export const session = ({ demo, provider, version }: Told) => ({
  me: () =>
    Effect.gen(function*() {
      const headers = yield* Asked
      const found = yield* Accounts.use((accounts) => accounts.identify(headers))
      return Option.getOrNull(Option.map(found, ({ handed, id, name, seats, user }) => ({ account: id, user, name, seats, ...(handed === true && { handed }) })))
    }),
  health: () => Effect.succeed({ status: "alive" as const, version }),
  ready: () =>
    Effect.gen(function*() {
      const journal = yield* Journal
      const heads = yield* Effect.forEach(yield* journal.committees, journal.head)
      return { status: "ready" as const, head: heads.reduce((sum, head) => sum + head, 0) }
    }),
  ways: () => Effect.succeed(provider ? ["password", "provider"] as const : ["password"] as const),
  demo: () => Effect.succeed(demo)
})
