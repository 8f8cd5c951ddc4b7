import { chromium, type Browser, type LaunchOptions } from "playwright-core"
import { findChromium } from "./findChromium.ts"

const environment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined))

/**
 * Starts a headless Chromium and hands over playwright's `Browser`; whoever launched it closes it.
 *
 * The options are playwright's and win over what is found here. The sandbox is off for root only, who cannot have one.
 * Refuses with `NoChromium` where none can be found.
 */
export const launch = async (options: LaunchOptions = {}): Promise<Browser> => {
  const found = await findChromium()
  return chromium.launch({
    executablePath: found.executablePath,
    chromiumSandbox: process.platform !== "linux" || process.getuid?.() !== 0,
    ...options,
    env: { ...environment(), ...found.env, ...options.env }
  })
}
