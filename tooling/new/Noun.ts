import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** What the files of a noun of the domain say about it. */
export interface Noun {
  /** The name of its namespace: `Proposal`. */
  readonly Name: string
  /** The folder it lies in, from the root. */
  readonly folder: string
  /** The field by which its events name it: `proposal`. */
  readonly key: string
  /** Its stages, in the order of life; none when its stage is not a type. */
  readonly stages: ReadonlyArray<string>
  /** What `evolve` calls the thing it applies events to. */
  readonly self: string
  /** Its events, as written in the union: the name, and the fields. */
  readonly events: ReadonlyMap<string, string>
}

/** Writes a word with a capital first letter. */
export const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

const match = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1]

/** Reads a noun of the domain; answers a sentence when something is missing that a generator builds on. */
export const readNoun = (root: string, noun: string): Noun | string => {
  const Name = capital(noun)
  const folder = `packages/domain/src/${noun}`
  const read = (file: string) => existsSync(join(root, folder, file)) ? readFileSync(join(root, folder, file), "utf8") : undefined
  const [type, event, evolve] = [read(`${Name}.ts`), read(`${Name}Event.ts`), read("evolve.ts")]
  if (type === undefined || event === undefined || evolve === undefined) {
    return `${folder} needs ${Name}.ts, ${Name}Event.ts and evolve.ts first: a noun is thought out by hand.`
  }
  const key = match(event, /const about = \{ (\w+): \w+\.Id\b/u)
  const self = match(evolve, /export const evolve = \((\w+): /u)
  if (key === undefined || self === undefined) return `${folder}/${Name}Event.ts or evolve.ts has another shape; write the verb by hand.`
  const union = match(event, /TaggedUnion\(\{\n([\s\S]*?)\n\}\)/u) ?? ""
  const stages = match(type, /export const stages = \[([\s\S]*?)\]/u)?.match(/\w+/gu) ?? []
  return { Name, folder, key, stages, self, events: new Map([...union.matchAll(/^ {2}(\w+): (.*?),?$/gmu)].map(([, name = "", fields = ""]) => [name, fields])) }
}
