import { normalise } from "./normalise.ts"

/** Lists the names of one level that a title holds; a name inside a name of any level already read is not read again. */
export const named = (title: string, level: ReadonlyArray<string>, gazetteer: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const { text } = normalise(title)
  const names = longestFirst(gazetteer)
  const found = new Set<string>()
  let place = 0
  while (place < text.length) {
    const name = names.find((candidate) => text.startsWith(candidate, place))
    if (name !== undefined && level.includes(name)) found.add(name)
    place += name?.length ?? 1
  }
  return [...found]
}

const sorted = new WeakMap<ReadonlyArray<ReadonlyArray<string>>, ReadonlyArray<string>>()

/** Every hint reads the same gazetteer several times: its names are put in order once. */
const longestFirst = (gazetteer: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const known = sorted.get(gazetteer)
  if (known !== undefined) return known
  const names = gazetteer.flat().toSorted((one, other) => other.length - one.length)
  sorted.set(gazetteer, names)
  return names
}
