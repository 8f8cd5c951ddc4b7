import { DateTime, Result } from "effect"
import { House, type HouseEvent } from "../index.ts"

/** Gives an instant in China, at nine in the morning unless told. */
export const on = (day: string, time = "09:00"): DateTime.Utc => DateTime.makeUnsafe(`${day}T${time}:00+08:00`)

/** Gives what a refusal carries as plain fields, for deep equality of errors reads their message only; throws on success. */
export const refusal = <A, E extends { readonly _tag: string }>(result: Result.Result<A, E>): object => ({ ...Result.getOrThrow(Result.flip(result)) })

/** Folds what happened into the house it leaves. */
export const given = (...events: ReadonlyArray<HouseEvent.HouseEvent>): House.House => events.reduce(House.evolve, House.empty)
