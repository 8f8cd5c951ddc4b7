import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import type { Chromium } from "./findChromium.ts"

const run = promisify(execFile)
const cache = join(import.meta.dirname, "../node_modules/.cache")

/** The packed version, so that a newer package is unpacked beside the older one and not mistaken for it. */
const packedVersion = async (): Promise<string> => {
  const manifest = new URL("../package.json", import.meta.resolve("@sparticuz/chromium"))
  return (JSON.parse(await readFile(fileURLToPath(manifest), "utf8")) as { version: string }).version
}

/** Open Sans for machines with no font at all, where Chromium would draw every letter with no width. */
const fontsConf = (home: string) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
  `<dir>/usr/share/fonts</dir><dir>${home}/fonts/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>\n`

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, with the libraries a bare Linux lacks, and says how to start it.
 *
 * The package unpacks into the temporary folder of its process, so it runs in one of its own, with a folder of its own;
 * that folder takes its final name in one step. Processes that unpack at the same time therefore never see half a
 * browser: one of them names its copy, the others drop theirs.
 */
export const unpackChromium = async (folder: string = cache): Promise<Chromium> => {
  const home = join(folder, `chromium-${await packedVersion()}`)
  if (!existsSync(home)) {
    await mkdir(folder, { recursive: true })
    const staging = await mkdtemp(join(folder, "unpacking-"))
    try {
      await run(process.execPath, [
        "--input-type=module",
        "--eval",
        `await (await import(${JSON.stringify(import.meta.resolve("@sparticuz/chromium"))})).default.executablePath()`
      ], { env: { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: "nodejs24.x" } })
      await writeFile(join(staging, "fonts", "fonts.conf"), fontsConf(home))
      await rename(staging, home).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error
      })
    } finally {
      await rm(staging, { recursive: true, force: true })
    }
  }
  const libraries = [join(home, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":")
  return {
    executablePath: join(home, "chromium"),
    env: {
      LD_LIBRARY_PATH: libraries,
      ...(existsSync("/etc/fonts/fonts.conf") ? {} : { FONTCONFIG_PATH: join(home, "fonts") })
    }
  }
}
