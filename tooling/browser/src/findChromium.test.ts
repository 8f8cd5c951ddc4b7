import { assert, describe, it } from "vitest"
import { findChromium, type Machine } from "./findChromium.ts"
import { NoChromium } from "./NoChromium.ts"

const bare: Machine = { platform: "darwin", arch: "arm64", chromiumPath: undefined, installed: [] }

const refusal = (machine: Machine) => findChromium(machine).then(() => undefined, (error: unknown) => error)

describe("findChromium", () => {
  it("takes the one CHROMIUM_PATH names before an installed one", async () => {
    const found = await findChromium({ ...bare, chromiumPath: process.execPath, installed: ["/bin/sh"] })
    assert.strictEqual(found.executablePath, process.execPath)
  })

  it("takes the first installed one that runs", async () => {
    const found = await findChromium({ ...bare, installed: ["/nowhere/chromium", process.execPath] })
    assert.strictEqual(found.executablePath, process.execPath)
  })

  it("refuses a CHROMIUM_PATH that names nothing, and does not silently take another", async () => {
    const error = await refusal({ ...bare, chromiumPath: "/nowhere/chromium", installed: [process.execPath] })
    assert.instanceOf(error, NoChromium)
    assert.include(error.message, "/nowhere/chromium")
  })

  it("refuses where none is installed and the packed one does not fit", async () => {
    assert.instanceOf(await refusal(bare), NoChromium)
  })
})
