import { House, type Proposal } from "@jianyan/domain"
import { twin } from "@jianyan/seed"
import { Houses, Index, indexMemory, Journal, Register, type Seated, Snapshots, tell } from "@jianyan/services"
import type { Effect} from "effect";
import { HashMap, Layer, ManagedRuntime } from "effect"

const ground = Layer.mergeAll(Journal.layerMemory, Register.layerMemory, Snapshots.layerMemory)

/** The whole demo committee: what happened in it, and the house that leaves behind. */
export const story = twin()

/** The house at the end of the story. */
export const house = story.happened.reduce((house, { event }) => House.evolve(house, event), House.empty)

/** Every proposal of the house, as a plain array. */
export const proposals: ReadonlyArray<Proposal.Proposal> = [...HashMap.values(house.proposals)]

/** Someone before whom no received proposal is hidden. */
export const staff: Seated = { account: "account-staff", committee: story.committee, roles: ["proposalsStaff"] }

/** The index over the told story, on a journal in memory. */
export const runtime = ManagedRuntime.make(
  indexMemory.pipe(
    Layer.provideMerge(Houses.layer),
    Layer.provideMerge(Layer.effectDiscard(tell(story.committee, story.people, story.happened))),
    Layer.provideMerge(ground)
  )
)

/** Asks the index. */
export const ask = <A, E>(question: (index: Index["Service"]) => Effect.Effect<A, E>): Promise<A> => runtime.runPromise(Index.use(question))
