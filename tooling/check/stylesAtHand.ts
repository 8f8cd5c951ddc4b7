import { glob, readFile } from "node:fs/promises"
import { dirname, join, normalize } from "node:path"

/** The text of every source file by its path, as far as a zone reaches. */
export type Sources = ReadonlyMap<string, string>

const follow = (sources: Sources, from: string, pattern: RegExp): ReadonlyArray<string> =>
  [...(sources.get(from) ?? "").matchAll(pattern)].flatMap(([, path]) => path === undefined ? [] : [normalize(join(dirname(from), path))])

/** Lists a file and everything that is read together with it. */
const reached = (sources: Sources, from: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(from) || !sources.has(from)) return seen
  seen.add(from)
  if (!from.endsWith(".css")) for (const path of follow(sources, from, /(?:from|import) "(\.[^"]+)"/gu)) reached(sources, path, seen)
  return seen
}

/** Names the classes that a file gives and that begin with the name of its zone. */
const given = (text: string, zone: string): ReadonlyArray<string> =>
  [...text.matchAll(/class=(?:"([^"]+)"|\{`([^`]+)`\})/gu)].flatMap(([, plain, built]) => (plain ?? built ?? "").split(/\s+/u)).filter((name) => name.startsWith(`${zone}-`) && !name.includes("$"))

/**
 * Finds classes of a zone that have no rule on some page which shows them, as `file styles-at-hand message`.
 *
 * A page is read by itself when somebody opens its address; a rule that stands in the style sheet of another page is missing there.
 */
export const classesWithoutRule = (sources: Sources, zone: string, main: string): ReadonlyArray<string> => {
  const frame = reached(sources, main)
  const pages = new Set([...frame].flatMap((file) => follow(sources, file, /import\("(\.[^"]+)"\)/gu)))
  const found = new Map<string, string>()
  for (const page of pages) {
    const here = reached(sources, page)
    const rules = [...frame, ...here].filter((file) => file.endsWith(".css")).map((file) => sources.get(file) ?? "").join("\n")
    const known = new Set([...rules.matchAll(/\.([a-z][\w-]+)/gu)].map(([, name]) => name))
    for (const file of here) {
      for (const name of given(sources.get(file) ?? "", zone)) {
        if (!known.has(name)) found.set(`${file} ${name}`, `${file} styles-at-hand ${name} has no rule when ${page} is opened by itself. Import the style sheet that has it here, or take the class away.`)
      }
    }
  }
  return [...found.values()].toSorted()
}

const zones = ["portal", "proposals", "liaison", "performance"] as const

/** Reads the four zones and finds the classes that have no rule where they are shown. */
export const stylesAtHand = async (root: string): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = []
  for (const zone of zones) {
    const sources = new Map<string, string>()
    for await (const file of glob(`apps/${zone}/src/**/*.{ts,tsx,css}`, { cwd: root })) sources.set(file, await readFile(join(root, file), "utf8"))
    found.push(...classesWithoutRule(sources, zone, `apps/${zone}/src/main.tsx`))
  }
  return found
}
