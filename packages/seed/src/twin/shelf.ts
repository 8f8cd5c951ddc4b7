import { type Draft, draft } from "../texts/proposals/draft.ts"

/** A text of the shelf with its number. */
export interface Text { readonly n: number; readonly draft: Draft }

/** Two texts of which the second takes up the first. */
export interface Pair { readonly first: Text; readonly second: Text }

/** Texts not yet taken, sorted by what they can be told as. */
export interface Shelf {
  /** Pairs that ask the same in other words. */
  readonly same: Array<Pair>
  /** Pairs on one matter that ask for different things. */
  readonly related: Array<Pair>
  /** Texts an examiner refuses. */
  readonly faulty: Array<Text>
  /** Texts on the matter and place of another on the shelf, which therefore have happened before. */
  readonly earlier: Array<Text>
  /** All other texts. */
  readonly alone: Array<Text>
}

/** How many texts the shelf holds. */
const size = 760

/** Fills a shelf with the texts of the city, in the order of their numbers. */
export const shelf = (): Shelf => {
  const all = Array.from({ length: size }, (_, n): Text => ({ n, draft: draft(n) }))
  const pairs = (tie: "same" | "related") =>
    all.flatMap((second): ReadonlyArray<Pair> => {
      const first = second.draft.kin?.tie === tie ? all[second.draft.kin.of] : undefined
      return first === undefined ? [] : [{ first, second }]
    })
  const same = pairs("same"), related = pairs("related")
  const paired = new Set([...same, ...related].flatMap(({ first, second }) => [first.n, second.n]))
  const faulty = all.filter((one) => one.draft.fault !== undefined)
  const single = all.filter((one) => !paired.has(one.n) && one.draft.fault === undefined)
  const about = Map.groupBy(all, (one) => `${one.draft.matter} ${one.draft.place}`)
  const isEarlier = ({ draft, n }: Text) => {
    const together = about.get(`${draft.matter} ${draft.place}`) ?? []
    return together.length > 1 && together.find((one) => !paired.has(one.n))?.n === n
  }
  return { same, related, faulty, earlier: single.filter(isEarlier), alone: single.filter((one) => !isEarlier(one)) }
}

/** Takes the first thing of a list that fits, off the list; throws a RangeError when none does. */
export const take = <A>(list: Array<A>, fits: (one: A) => boolean = () => true): A => {
  const place = list.findIndex(fits)
  const [found] = place < 0 ? [] : list.splice(place, 1)
  if (found === undefined) throw new RangeError("the shelf has none left")
  return found
}

/** Takes the first things of a list, off the list. */
export const takeSome = <A>(list: Array<A>, count: number, fits: (one: A) => boolean = () => true): ReadonlyArray<A> =>
  Array.from({ length: count }, () => take(list, fits))
