/**
 * Appends to the journal of an embedded server until it is killed, and says each version that was acknowledged.
 * Run as a process of its own: `node appender.ts <folder>`.
 */
import { Proposal } from "@jianyan/domain"
import { Journal } from "@jianyan/services"
import { DateTime, Effect } from "effect"
import { layer } from "../embedded/Embedded.ts"

const at = DateTime.makeUnsafe("2026-03-01T08:00:00.000Z")

const append = Journal.use((journal) => {
  const next = (expected: number): Effect.Effect<never> =>
    journal.append("demo", [{
      stream: "proposal/1",
      expected,
      events: [{ _tag: "ProposalCommended", proposal: Proposal.Id.make("p-1"), at }]
    }], { actor: "system", occurredAt: at }).pipe(
      Effect.orDie,
      Effect.tap(() => Effect.sync(() => process.stdout.write(`${expected + 1}\n`))),
      Effect.flatMap(() => next(expected + 1))
    )
  return next(0)
})

await Effect.runPromise(Effect.provide(append, layer(process.argv[2] ?? "")))
