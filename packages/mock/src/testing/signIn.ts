import type { house } from "../house.ts"

/** Where the house of a test answers. */
export const base = "http://house.test"

/** Signs a demo account in to a house in memory, and gives the cookie by which it is known. */
export const signIn = async (server: Pick<ReturnType<typeof house>, "fetch">, username: string): Promise<string> => {
  const response = await server.fetch(new Request(`${base}/api/auth/sign-in/username`, {
    method: "POST", headers: { "content-type": "application/json", origin: base }, body: JSON.stringify({ username, password: "jianyan-demo" })
  }))
  return response.headers.getSetCookie()[0]?.split(";")[0] ?? ""
}
