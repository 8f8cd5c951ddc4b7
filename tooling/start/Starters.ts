import { readFileSync } from "node:fs"

/** A process and the one it was started by. */
interface Link {
  readonly pid: number
  readonly parent: number
}

/** The package managers between a script and whoever asked for it, with the shells between them, from the script upward. */
export type Starters = ReadonlyArray<Link>

/** What Linux tells of a process; `undefined` for one that is gone, and on systems that tell nothing in files. */
const look = (pid: number): { readonly parent: number; readonly command: string } | undefined => {
  try {
    const parent = Number(readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) \S /su, "").split(" ")[0])
    return { parent, command: readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ") }
  } catch {
    return undefined
  }
}

const isPackageManager = (command: string): boolean => /^(?:\S*node )?(?:\S*\/)?(?:pnpm|npm|npx|corepack)(?:-cli)?(?:\.\w+)?\b/u.test(command)
const isShell = (command: string): boolean => /^(?:\S*\/)?(?:sh|bash|dash|zsh) /u.test(command)

/** Finds the starters of a process. Shells above the topmost package manager belong to a person or a script, and are left out. */
export const startersOf = (pid: number): Starters => {
  const links: Array<Link> = []
  let managed = 0
  for (let at = pid, here = look(at); here !== undefined; here = look(at)) {
    const above = look(here.parent)
    if (above === undefined || !(isPackageManager(above.command) || isShell(above.command))) break
    links.push({ pid: at, parent: here.parent })
    if (isPackageManager(above.command)) managed = links.length
    at = here.parent
  }
  return links.slice(0, managed)
}

/**
 * Says whether all starters are still there: a process whose parent ends gets another at once.
 *
 * npx that is killed alone takes nothing of what it started with it; whoever looks here can follow it.
 */
export const stillThere = (starters: Starters): boolean => starters.every(({ parent, pid }) => look(pid)?.parent === parent)
