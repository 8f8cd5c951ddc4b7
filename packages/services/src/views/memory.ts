import { View } from "@jianyan/domain"
import { Effect, Result } from "effect"
import type { Views } from "./Views.ts"

/** Makes the views over a map from committee and account to what is kept, in the order saved. */
export const makeMemory = (): Views["Service"] => {
  const kept = new Map<string, ReadonlyArray<View.View>>()
  const key = (committee: string, account: string) => JSON.stringify([committee, account])
  const of = (committee: string, account: string) => kept.get(key(committee, account)) ?? []

  const refuseTaken = (views: ReadonlyArray<View.View>, { zone, name }: View.Saving, id?: string) => {
    const taken = views.find((view) => view.zone === zone && view.name === name && view.id !== id)
    return taken === undefined ? Result.void : Result.fail(new View.NameTaken({ zone, name, view: taken.id }))
  }

  const find = (views: ReadonlyArray<View.View>, id: string) =>
    Result.fromNullishOr(views.find((view) => view.id === id), () => new View.NotFound({ view: id }))

  const save = (committee: string, account: string, given: View.Saving) =>
    Result.gen(function*() {
      const views = of(committee, account)
      const saving = yield* View.admit(given)
      yield* refuseTaken(views, saving)
      if (views.length >= View.most) return yield* Result.fail(new View.TooMany({ most: View.most }))
      const view: View.View = { id: crypto.randomUUID(), ...saving }
      kept.set(key(committee, account), [...views, view])
      return view
    })

  const rename = (committee: string, account: string, id: string, name: string) =>
    Result.gen(function*() {
      const views = of(committee, account)
      const saving = yield* View.admit({ ...yield* find(views, id), name })
      yield* refuseTaken(views, saving, id)
      const view: View.View = { id, ...saving }
      kept.set(key(committee, account), views.map((one) => one.id === id ? view : one))
      return view
    })

  const drop = (committee: string, account: string, id: string) =>
    Result.map(find(of(committee, account), id), (found) => {
      kept.set(key(committee, account), of(committee, account).filter((view) => view !== found))
    })

  return {
    save: (...given) => Effect.suspend(() => Effect.fromResult(save(...given))),
    list: (...given) => Effect.sync(() => of(...given)),
    rename: (...given) => Effect.suspend(() => Effect.fromResult(rename(...given))),
    drop: (...given) => Effect.suspend(() => Effect.fromResult(drop(...given)))
  }
}
