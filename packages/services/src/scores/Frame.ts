import { Assessment, type Committee, Day, type House, Rulebook } from "@jianyan/domain"
import { Option, Result } from "effect"
import type { AsOf } from "../house/past.ts"

/** A year's assessment of a committee: the edition that speaks for it at its end or today, and the days it counts. */
export interface Frame {
  readonly rulebook: Assessment.Rulebook.Rulebook
  readonly year: Assessment.Year.Year
  /** The days of the year that earlier editions speak for, earliest first; none where the one edition counts them all. */
  readonly earlier: ReadonlyArray<Assessment.Run>
}

/** Under which edition a year is read, and as of when; the edition in force and what is known now where nothing is said. */
export interface Asked {
  /** An adopted edition by its name, such as "binhe/2026"; it then speaks for the whole year, in force or not. */
  readonly edition?: string
  readonly asOf?: AsOf
}

const termOf = (house: House.House, on: Day.Day, year: number): Day.Day =>
  Option.getOrElse(Option.flatMap(house.committee, ({ terms }: Committee.Committee) => Option.fromNullishOr(terms.filter((term) => term.from <= on).at(-1)?.from)), () => Day.inYear(year, "01-01"))

/** Lists the editions of a house, without their points where its policy keeps none. */
export const editionsOf = ({ committee, rulebooks }: House.House): ReadonlyArray<Assessment.Rulebook.Rulebook> =>
  Option.exists(committee, ({ policy }) => policy.points === false) ? rulebooks.map(Assessment.withoutPoints) : rulebooks

/** Finds the editions that speak for the days of a year, as it looks on a day: an edition that has not begun by then says nothing yet. */
export const frame = (
  house: House.House, year: number, today: Day.Day, { edition }: Pick<Asked, "edition"> = {}, scope: Assessment.Rulebook.Scope = {}
): Result.Result<Frame, Rulebook.NoneInForce | Rulebook.NotFound> => {
  const editions = editionsOf(house), last = Day.inYear(year, "12-31")
  const on = last < today ? last : today
  const daysOf = (rulebook: Assessment.Rulebook.Rulebook) => Assessment.Year.starting(rulebook.yearStarts, year, termOf(house, on, year))
  if (edition !== undefined) {
    return Option.match(Rulebook.named(editions, edition), {
      onNone: () => Result.fail(new Rulebook.NotFound({ edition })),
      onSome: (rulebook) => Result.succeed({ rulebook, year: daysOf(rulebook), earlier: [] })
    })
  }
  const found = Assessment.Rulebook.inForce(editions, on, scope)
  if (Option.isNone(found)) return Result.fail(new Rulebook.NoneInForce({ year }))
  const whole = daysOf(found.value)
  const known = whole.to < on ? whole.to : on
  const cut = known < whole.from ? [] : Assessment.runs(editions, { ...whole, to: known }, scope)
  const lastRun = cut.at(-1)
  if (lastRun === undefined) return Result.succeed({ rulebook: found.value, year: whole, earlier: [] })
  return Result.succeed({ rulebook: lastRun.rulebook, year: { ...lastRun.year, to: whole.to }, earlier: cut.slice(0, -1) })
}
