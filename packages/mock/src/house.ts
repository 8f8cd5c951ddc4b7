import { morning, type Story } from "@jianyan/seed"
import { Server } from "@jianyan/server"
import { Accounts, Attachments, closeYears, Contacts, Journal, Register, Signer, Snapshots, tell, Views } from "@jianyan/services"
import { Effect, Layer } from "effect"

/** What the mock begins with: a story, and who is signed in from the start. */
export interface Beginning {
  readonly story?: Story
  /** The sign-in name of who is signed in already. */
  readonly signedIn?: string
}

/** The real house, in memory, at the end of a story: the same server and the same domain on another journal. */
export const house = ({ signedIn, story = morning() }: Beginning = {}): Server.Server => {
  const kept = Layer.mergeAll(Journal.layerMemory, Register.layerMemory, Snapshots.layerMemory, Signer.layerMemory, Attachments.layerMemory(), Views.layerMemory, Contacts.layerMemory, Accounts.layerMemory(story.openings, signedIn === undefined ? {} : { signedIn }))
  const told = Layer.effectDiscard(Effect.gen(function*() {
    const attachments = yield* Attachments
    yield* Effect.orDie(Effect.forEach(story.files ?? [], (file) => attachments.put(story.committee, file), { discard: true }))
    const contacts = yield* Contacts
    yield* Effect.forEach(story.signings ?? [], (signing) => contacts.keep(story.committee, signing), { discard: true })
    yield* Effect.orDie(tell(story.committee, story.people, story.happened))
    yield* closeYears(story.committee, story.closes?.years ?? [], story.closes?.by ?? "system")
  }))
  const demo = story.openings.map(({ displayName, password, seats, user }) => ({ user, password, name: displayName, role: seats[0]?.role ?? "member" }))
  return Server.make(Layer.provideMerge(told, kept), { version: "mock", demo, report: (request, cause) => console.error(request, cause) })
}
