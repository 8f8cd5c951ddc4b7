import { once } from "node:events"
import { createServer, type AddressInfo } from "node:net"
import { assert, describe, it, onTestFinished } from "vitest"
import { isPortFree } from "./isPortFree.ts"

describe("isPortFree", () => {
  it.each(["127.0.0.1", "0.0.0.0"])("sees that a program on %s has the port, and that it left", async (host) => {
    const other = createServer().listen(0, host)
    onTestFinished(() => void other.close())
    await once(other, "listening")
    const { port } = other.address() as AddressInfo
    assert.isFalse(await isPortFree(port))
    other.close()
    await once(other, "close")
    assert.isTrue(await isPortFree(port))
  })
})
