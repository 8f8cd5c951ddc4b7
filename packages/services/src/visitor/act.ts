import type { House, HouseEvent } from "@jianyan/domain"
import { type DateTime, Effect, Result } from "effect"
import type { Houses } from "../house/Houses.ts"
import { type Seated, Visitor } from "./Visitor.ts"

/** What a verb sees when the one who asks has no more to do with it than a seat. */
export interface Scene { readonly house: House.House; readonly visitor: Seated; readonly at: DateTime.Utc }

type Happened = HouseEvent.HouseEvent | ReadonlyArray<HouseEvent.HouseEvent>
type Decided = Result.Result<Happened, unknown>
type Refusal<R> = R extends Result.Result<unknown, infer E> ? E : never

/** Lets a verb decide in the name of the one who asks, and writes the event, or the events that belong together. */
export const act = <R extends Decided>(houses: Houses["Service"], verb: (scene: Scene) => R) =>
  Effect.gen(function*() {
    const visitor = yield* Visitor
    const acting = { actor: visitor.account, ...(visitor.key === undefined ? {} : { key: visitor.key }) }
    return yield* houses.act<Refusal<R>>(visitor.committee, acting, (house, at) => {
      const decided = verb({ house, visitor, at }) as Result.Result<Happened, Refusal<R>>
      return Result.map(decided, (happened) => ({ events: [happened].flat() }))
    })
  })
