import type { Appraised, Rulebook } from "../Rulebook.ts"

/** Names grades of the two-way evaluation in a rulebook, so that its rules may count them; one it names already is called as before. */
export const callAppraised = (rulebook: Rulebook, grades: ReadonlyArray<Appraised>): Rulebook => {
  const known = rulebook.appraised ?? []
  const more = grades.filter(({ id }) => !known.some((one) => one.id === id))
  return more.length === 0 ? rulebook : { ...rulebook, appraised: [...known, ...more] }
}
