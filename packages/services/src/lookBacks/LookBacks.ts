import { type Day, LookBack, Proposal } from "@jianyan/domain"
import { Array, Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { asking, find, type Given, type Situation } from "../proposals/asking.ts"

/** Who is asked to look back: the proposers, or a third party. */
export type Looking = "proposers" | "thirdParty"

const ended = ({ house, visitor }: Situation, id: Proposal.Id): Result.Result<Proposal.Ended, Proposal.NotFound | Proposal.NotAtStage> =>
  Result.flatMap(find(house, id, visitor), (found) => Proposal.at(found, "Closed", "Merged"))

type Missing = Proposal.NotFound | Proposal.NotAtStage
type Unasked = Missing | Result.Result.Failure<ReturnType<typeof Proposal.askFollowUp>>
type Unentrusted = Missing | Result.Result.Failure<ReturnType<typeof LookBack.entrust>>

const ask = (situation: Situation, id: Proposal.Id, until: Day.Day): Result.Result<Given, Unasked> =>
  Result.flatMap(ended(situation, id), (self): Result.Result<Given, Unasked> => Proposal.askFollowUp(self, until, situation.at))

/** Look backs at several proposals after their end: the proposers are asked one by one, a third party is entrusted with all at once, and the office records what it found. */
export class LookBacks extends Context.Service<LookBacks>()("@jianyan/services/LookBacks", {
  make: Effect.map(Houses, (houses) => {
    const { act, look, severally } = asking(houses)
    return {
      /** Says for each of several proposals whether one side could be asked to look back; writes nothing. */
      preview: (by: Looking, ids: ReadonlyArray<Proposal.Id>, until: Day.Day) =>
        look((situation) => ids.map((id) => ({
          id,
          came: by === "proposers"
            ? Result.map(ask(situation, id, until), () => null)
            : Result.flatMap(ended(situation, id), (self): Result.Result<null, Unentrusted> => Result.map(LookBack.entrustable(situation.house.lookBacks, self, until, situation.at), () => null))
        }))),
      /** Asks the proposers of each of several proposals in turn; one that is refused does not keep the others. */
      ask: (ids: ReadonlyArray<Proposal.Id>, until: Day.Day) => severally(ids, (situation, id) => ask(situation, id, until)),
      /** Entrusts a third party with all of several proposals, or with none. */
      entrust: (id: LookBack.Id, institution: string, ids: Array.NonEmptyReadonlyArray<Proposal.Id>, until: Day.Day) =>
        act((situation): Result.Result<Given, Unentrusted> =>
          Result.flatMap(Result.all(Array.map(ids, (one) => ended(situation, one))), (found): Result.Result<Given, Unentrusted> => {
            const [first, ...others] = found
            return first === undefined ? Result.fail(new Proposal.NotFound({ id: ids[0] })) : Result.map(LookBack.entrust(situation.house.lookBacks, id, institution, [first, ...others], until, situation.at), (event) => ({ events: [event], seen: ids.map((one) => `proposal/${one}`) }))
          })),
      report: (id: LookBack.Id, proposal: Proposal.Id, told: Omit<LookBack.Found, "proposal">) =>
        act((situation): Result.Result<Given, LookBack.NotFound | Proposal.NotFound | Result.Result.Failure<ReturnType<typeof LookBack.report>>> => {
          const self = Option.getOrUndefined(HashMap.get(situation.house.lookBacks, id))
          if (self === undefined) return Result.fail(new LookBack.NotFound({ id }))
          return Result.flatMap(find(situation.house, proposal, situation.visitor), (found): Result.Result<Given, Result.Result.Failure<ReturnType<typeof LookBack.report>>> => LookBack.report(self, found, told, situation.at))
        })
    }
  })
}) {
  static readonly layer: Layer.Layer<LookBacks, never, Houses> = Layer.effect(this, this.make)
}
