import { normalise } from "./normalise.ts"

/** Lists the numbers a title holds, with the letters that belong to them (g328, 5g); years are no such numbers. */
export const numbered = (title: string): ReadonlyArray<string> =>
  Array.from(new Set(normalise(title).text.match(/[a-z]*[0-9]+(?:\.[0-9]+)?[a-z]*/gu) ?? [])).filter((number) => !/^(?:19|20)[0-9]{2}$/u.test(number))
