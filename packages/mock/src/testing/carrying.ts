import type { house } from "../house.ts"

/** Makes a `fetch` that asks a house in memory with the cookie that is shown at that moment, as a browser would. */
export const carrying = (server: Pick<ReturnType<typeof house>, "fetch">, cookie: () => string): typeof fetch => (input, init) => {
  const request = new Request(input, init)
  request.headers.set("cookie", cookie())
  return Promise.resolve(server.fetch(request))
}
