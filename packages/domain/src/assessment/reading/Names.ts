import type { Words } from "../Place.ts"
import { places, type Rulebook } from "../Rulebook.ts"
import { sayClause } from "./sayClause.ts"

/** What things of a rulebook are called in a sentence, and which thing such a name means. */
export interface Names {
  readonly call: (id: string) => string
  readonly mean: (name: string) => string
}

/**
 * Calls the articles, places, duties, grades and grades of the two-way evaluation of a rulebook by their number or their label in one language.
 *
 * An article is called as the language writes its number, and its printed number means it too. A label that two of one sort share, that is the id of something, or that holds a quotation mark gives way to the id.
 */
export const namesOf = (rulebook: Rulebook, language: keyof Words): Readonly<Record<"articles" | "places" | "gates" | "grades" | "appraised", Names>> => {
  const named = (all: ReadonlyArray<readonly [id: string, name: string]>): Names => {
    const ids = new Set(all.map(([id]) => id))
    const plain = all.filter(([id, name]) => !/[“”]/u.test(name) && (name === id || !ids.has(name)) && all.every(([other, same]) => other === id || same !== name))
    const calls = new Map(plain)
    const means = new Map(plain.map(([id, name]) => [name, id]))
    return { call: (id) => calls.get(id) ?? id, mean: (name) => means.get(name) ?? name }
  }
  const labels = (all: ReadonlyArray<{ readonly id: string; readonly label: Words }>) => named(all.map(({ id, label }) => [id, label[language]]))
  const said = named(rulebook.articles.map(({ clause, id }) => [id, sayClause(clause, language)]))
  const printed = named(rulebook.articles.map(({ clause, id }) => [id, clause]))
  return {
    articles: {
      call: (id) => said.call(id) === id ? printed.call(id) : said.call(id),
      mean: (name) => said.mean(name) === name ? printed.mean(name) : said.mean(name)
    },
    places: labels(places(rulebook)),
    gates: labels(rulebook.gates),
    grades: labels(rulebook.grades),
    appraised: labels(rulebook.appraised ?? [])
  }
}
