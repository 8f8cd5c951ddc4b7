import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"
import { unpackChromium } from "./unpackChromium.ts"

describe.runIf(process.platform === "linux" && process.arch === "x64")("unpackChromium", () => {
  it("leaves one whole browser when two unpack at the same time", async () => {
    const folder = await mkdtemp(join(tmpdir(), "jianyan-unpack-"))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const [one, other] = await Promise.all([unpackChromium(folder), unpackChromium(folder)])
    assert.strictEqual(one.executablePath, other.executablePath)
    assert.lengthOf(await readdir(folder), 1)
  })
})
