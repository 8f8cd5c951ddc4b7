import { normalise } from "./normalise.ts"

/** Lists the names of one level that a title holds; a name inside a name of any level already read is not read again. */
export const named = (title: string, level: ReadonlyArray<string>, gazetteer: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> => {
  const { text } = normalise(title)
  const names = gazetteer.flat().toSorted((one, other) => other.length - one.length)
  const found = new Set<string>()
  let place = 0
  while (place < text.length) {
    const name = names.find((candidate) => text.startsWith(candidate, place))
    if (name !== undefined && level.includes(name)) found.add(name)
    place += name?.length ?? 1
  }
  return [...found]
}
