import { Effect, Result } from "effect"
import { admit, most, NameTaken, NotFound, type Saving, TooMany, type View } from "./View.ts"
import type { Views } from "./Views.ts"

/** Makes the views over a map from committee and account to what is kept, in the order saved. */
export const makeMemory = (): Views["Service"] => {
  const kept = new Map<string, ReadonlyArray<View>>()
  const key = (committee: string, account: string) => JSON.stringify([committee, account])
  const of = (committee: string, account: string) => kept.get(key(committee, account)) ?? []

  const refuseTaken = (views: ReadonlyArray<View>, { zone, name }: Saving, id?: string) => {
    const taken = views.find((view) => view.zone === zone && view.name === name && view.id !== id)
    return taken === undefined ? Result.void : Result.fail(new NameTaken({ zone, name, view: taken.id }))
  }

  const find = (views: ReadonlyArray<View>, id: string) =>
    Result.fromNullishOr(views.find((view) => view.id === id), () => new NotFound({ view: id }))

  const save = (committee: string, account: string, given: Saving) =>
    Result.gen(function*() {
      const views = of(committee, account)
      const saving = yield* admit(given)
      yield* refuseTaken(views, saving)
      if (views.length >= most) return yield* Result.fail(new TooMany({ most }))
      const view: View = { id: crypto.randomUUID(), ...saving }
      kept.set(key(committee, account), [...views, view])
      return view
    })

  const rename = (committee: string, account: string, id: string, name: string) =>
    Result.gen(function*() {
      const views = of(committee, account)
      const saving = yield* admit({ ...yield* find(views, id), name })
      yield* refuseTaken(views, saving, id)
      const view: View = { id, ...saving }
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
