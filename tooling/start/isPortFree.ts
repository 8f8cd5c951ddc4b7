import { once } from "node:events"
import { createServer } from "node:net"

const listens = async (port: number, host: string): Promise<boolean> => {
  const server = createServer().listen({ port, host, exclusive: true })
  try {
    await once(server, "listening")
    return true
  } catch (error) {
    // A machine without IPv6 has no such address to be taken.
    return (error as NodeJS.ErrnoException).code === "EADDRNOTAVAIL" || (error as NodeJS.ErrnoException).code === "EAFNOSUPPORT"
  } finally {
    if (server.listening) {
      server.close()
      await once(server, "close")
    }
  }
}

/** Says whether nobody listens on the port, neither on every address nor on the loopback only, where some systems let both be. */
export const isPortFree = async (port: number): Promise<boolean> => (await listens(port, "::")) && (await listens(port, "127.0.0.1"))
