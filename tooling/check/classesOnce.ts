import { glob, readFile } from "node:fs/promises"
import { join } from "node:path"

/** Names the classes with which selectors of a style sheet begin, the last where one narrows another; those of the parts every zone shares may be spoken of anywhere. */
const begun = (text: string): ReadonlySet<string> => {
  const found = new Set<string>()
  let depth = 0, selector = ""
  for (const sign of text.replace(/\/\*[\s\S]*?\*\//gu, "")) {
    if (sign === "{" && depth++ === 0) {
      for (const one of selector.split(",")) {
        const [, name] = /^\s*(?:\.[\w-]+)*\.([a-z][\w-]*)/u.exec(one) ?? []
        if (name !== undefined && !name.startsWith("ui-")) found.add(name)
      }
    }
    if (sign === "}") depth--
    selector = sign === "{" || sign === "}" ? "" : selector + sign
  }
  return found
}

/**
 * Finds classes for which two style sheets of a zone have rules, as `file classes-once message`.
 *
 * A sheet that was read stays for the visit: a page would look as the page before it wants.
 */
export const classesTwice = (sheets: ReadonlyMap<string, string>): ReadonlyArray<string> => {
  const first = new Map<string, string>(), found: Array<string> = []
  for (const [file, text] of [...sheets].toSorted(([one], [other]) => one < other ? -1 : 1)) {
    for (const name of begun(text)) {
      const before = first.get(name)
      if (before === undefined) first.set(name, file)
      else found.push(`${file} classes-once ${name} has rules in ${before} too, and both stay once they were read. Give one another name, or move the rules to a sheet both import.`)
    }
  }
  return found
}

const zones = ["portal", "proposals", "liaison", "performance"] as const

/** Reads the style sheets of the four zones and finds the classes two of one zone have rules for. */
export const classesOnce = async (root: string): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = []
  for (const zone of zones) {
    const sheets = new Map<string, string>()
    for await (const file of glob(`apps/${zone}/src/**/*.css`, { cwd: root })) sheets.set(file, await readFile(join(root, file), "utf8"))
    found.push(...classesTwice(sheets))
  }
  return found
}
