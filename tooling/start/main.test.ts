import { execFile } from "node:child_process"
import { once } from "node:events"
import { createServer, type AddressInfo } from "node:net"
import { join } from "node:path"
import { assert, describe, it, onTestFinished } from "vitest"

const start = (PORT: string) =>
  new Promise<{ readonly code: unknown; readonly said: string }>((resolve) => {
    execFile(process.execPath, [join(import.meta.dirname, "main.ts")], { env: { ...process.env, PORT } }, (error, out, err) =>
      resolve({ code: error?.code, said: out + err }))
  })

describe("pnpm start", () => {
  it("refuses in one line, before it builds anything, when the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1")
    onTestFinished(() => void other.close())
    await once(other, "listening")
    const { port } = other.address() as AddressInfo
    const { code, said } = await start(String(port))
    assert.strictEqual(code, 1)
    assert.match(said, new RegExp(`^Port ${port} is taken[^\\n]*\\n$`, "u"))
  })

  it("refuses a PORT that is none", async () => {
    const { code, said } = await start("eighty")
    assert.strictEqual(code, 1)
    assert.match(said, /^PORT is eighty[^\n]*\n$/u)
  })
})
