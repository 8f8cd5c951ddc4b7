import { Assessment } from "@jianyan/domain"
import { clauseSaid } from "@jianyan/zone"
import { tongue } from "./tongue.ts"
import { words } from "./words.ts"

type Rulebook = Assessment.Rulebook.Rulebook

/** Gives what a rulebook calls an office it tells apart. */
export const roleOf = (rulebook: Rulebook, role: Assessment.Rulebook.Role): string => called(rulebook.roles.find((one) => one.role === role), role)

/** Gives the number of a clause by the id of its article. */
export const clauseOf = (rulebook: Rulebook) => (article: string): string => clauseSaid(rulebook.articles.find(({ id }) => id === article)?.clause ?? article)

/** Gives what a place of the table is called. */
export const labelOf = (rulebook: Rulebook, id: string): string => called(Assessment.Rulebook.places(rulebook).find((place) => place.id === id), id)

/** Gives what a grade is called. */
export const gradeOf = (rulebook: Rulebook, id: string): string => called(rulebook.grades.find((grade) => grade.id === id), id)

/** Reads a rule of a rulebook back, by its id; nothing where it is not there. */
export const sentenceOf = (rulebook: Rulebook, { does, id }: Assessment.Reading.At): string | undefined =>
  Assessment.Reading.say(rulebook, tongue()).find((said) => said.does === does && said.id === id)?.sentence

const called = (found: { readonly label: Assessment.Rulebook.Words } | undefined, id: string): string => found === undefined ? id : words(found.label)
