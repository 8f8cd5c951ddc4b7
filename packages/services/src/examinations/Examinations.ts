import { type Committee, Examination } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option } from "effect"
import { Accounts } from "../accounts/Accounts.ts"
import { Houses } from "../house/Houses.ts"
import { act } from "../visitor/act.ts"
import { Visitor } from "../visitor/Visitor.ts"

/** Who examines which category: assigned among those who examine proposals, and taken off. */
export class Examinations extends Context.Service<Examinations>()("@jianyan/services/Examinations", {
  make: Effect.gen(function*() {
    const houses = yield* Houses
    const accounts = yield* Accounts
    const staff = (committee: Committee.Id) =>
      Effect.map(accounts.all(committee), (all) => all.filter(({ seats }) => seats.some((seat) => seat.role === "proposalsStaff")))
    return {
      /** Lists the accounts that may examine. */
      candidates: Effect.flatMap(Visitor, ({ committee }) => staff(committee)),
      assign: (session: Committee.SessionId, category: string, account: string) =>
        Effect.gen(function*() {
          const { committee } = yield* Visitor
          const found = (yield* staff(committee)).find((one) => one.id === account)
          if (found === undefined) return yield* new Examination.NotAnExaminer({ account })
          const member = found.seats.find((seat) => seat.member !== undefined)?.member
          return yield* act(houses, ({ at, house }) =>
            Examination.assign(house.examinations, { session, category, examiner: { account, ...(member === undefined ? {} : { member }) } }, Option.getOrThrow(house.committee), at))
        }),
      unassign: (examination: Examination.Id, account: string) => act(houses, ({ at, house }) => Examination.unassign(house.examinations, examination, account, at))
    }
  })
}) {
  static readonly layer: Layer.Layer<Examinations, never, Houses | Accounts> = Layer.effect(this, this.make)
}

/** Lists the categories of a session that an account examines: its own, and those nobody is assigned to. */
export const categoriesOf = (examinations: Examination.Examinations, session: Committee.SessionId, account: string, all: ReadonlyArray<string>): ReadonlyArray<string> =>
  all.filter((category) => {
    const examiners = Option.match(HashMap.get(examinations, Examination.idOf(session, category)), { onNone: () => [], onSome: (it) => it.examiners })
    return examiners.length === 0 || examiners.some((one) => one.account === account)
  })
