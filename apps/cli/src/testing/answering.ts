import { Committee } from "@jianyan/domain"
import { Server } from "@jianyan/server"
import { Accounts, Attachments, Contacts, Journal, Register, Signer, Snapshots, Views } from "@jianyan/services"
import { Effect, Layer, Option, type Scope } from "effect"
import { importProposals } from "../import/importProposals.ts"

const binhe = Committee.Id.make("binhe")
const seat = (role: "proposalsStaff" | "auditor") => [{ committee: binhe, role }]
const ground = Layer.mergeAll(Journal.layerMemory, Register.layerMemory, Snapshots.layerMemory, Signer.layerMemory, Attachments.layerMemory(), Views.layerMemory, Contacts.layerMemory, Accounts.layerMemory([
  { user: "clerk", password: "long-enough", displayName: "提案委", seats: seat("proposalsStaff") },
  { user: "auditor", password: "long-enough", displayName: "审计", seats: seat("auditor") }
]))

/** A house in memory, the whole answering end on it, with the proposals of a file imported; gives the way to send it requests. */
export const answering = (file: string): Effect.Effect<typeof globalThis.fetch, never, Scope.Scope> =>
  Effect.gen(function*() {
    const server = yield* Effect.acquireRelease(Effect.sync(() => Server.make(ground, { version: "test" })), (server) => Effect.promise(server.dispose))
    yield* Effect.promise(() => server.run(importProposals({ file, of: Option.none(), idOf: () => Effect.succeed(binhe), sessions: new Map(), filed: false, dryRun: false })))
    return async (input, init) => server.fetch(new Request(input, init))
  })
