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

/** Lists the numbers a title holds, with the letters that belong to them (g328, 5g); years are no such numbers. */
export const numbered = (title: string): ReadonlyArray<string> =>
  Array.from(new Set(normalise(title).text.match(/[a-z]*[0-9]+(?:\.[0-9]+)?[a-z]*/gu) ?? [])).filter((number) => !/^(?:19|20)[0-9]{2}$/u.test(number))
