import { constants } from "node:fs"
import { access } from "node:fs/promises"
import { NoChromium } from "./NoChromium.ts"
import { unpackChromium } from "./unpackChromium.ts"

/** A Chromium that can be started: its program, and the variables it needs to find its libraries and fonts. */
export interface Chromium {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/** What decides which Chromium is taken; a test gives its own, everybody else takes the machine's. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly arch: NodeJS.Architecture
  readonly chromiumPath: string | undefined
  readonly installed: ReadonlyArray<string>
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  arch: process.arch,
  chromiumPath: process.env["CHROMIUM_PATH"],
  installed: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"
  ]
})

const canRun = (path: string) => access(path, constants.X_OK).then(() => true, () => false)

/**
 * Finds a Chromium: the one `CHROMIUM_PATH` names, else an installed one, else (Linux on x64) the packed one, unpacked
 * on first use.
 *
 * Refuses with `NoChromium` when `CHROMIUM_PATH` names nothing that runs, and where nothing is installed and the packed
 * one does not fit.
 */
export const findChromium = async (machine: Machine = thisMachine()): Promise<Chromium> => {
  if (machine.chromiumPath !== undefined && machine.chromiumPath !== "") {
    if (await canRun(machine.chromiumPath)) return { executablePath: machine.chromiumPath, env: {} }
    throw new NoChromium(`CHROMIUM_PATH is ${machine.chromiumPath}, and no program can be run there.`)
  }
  for (const path of machine.installed) if (await canRun(path)) return { executablePath: path, env: {} }
  if (machine.platform === "linux" && machine.arch === "x64") return unpackChromium()
  throw new NoChromium(
    `No Chromium is installed, and the packed one runs on Linux x64 only (this is ${machine.platform} ${machine.arch}). ` +
      "Install Chromium or Chrome, or set CHROMIUM_PATH to one."
  )
}
