import type {} from "@testing-library/jest-dom/vitest"
import { house } from "@jianyan/mock"
import { createMemoryHistory, MemoryRouter } from "@solidjs/router"
import { cleanup, configure, render, screen } from "@solidjs/testing-library"
import { onTestFinished, vi } from "vitest"
import { connectTo } from "../house.ts"
import { Zone } from "../routes.tsx"

export { broken } from "@jianyan/zone/testing"

// A page is waited for as long as it takes, also where many rooms are tested at once.
configure({ asyncUtilTimeout: 20_000 })

/** The moment of a test unless it names another: a Monday in the spring of the story, nine in the morning in Beijing. */
const moment = new Date("2026-03-16T01:00:00Z")

/** An opened page: where it is, and a way to open it again as a reload would. */
export interface Opened {
  readonly at: () => string
  readonly reload: () => void
  /** Opens another page in its place. */
  readonly go: (path: string) => void
  /** Asks the same house as somebody else, from elsewhere. */
  readonly other: (user: string) => Promise<ReturnType<typeof connectTo>>
}

/** Opens a page of this zone on the real house in memory; nobody is signed in when no name is given. */
export const open = (path: string, signedIn?: string, now: Date = moment): Opened => {
  vi.useFakeTimers({ toFake: ["Date"], now })
  const server = house(signedIn === undefined ? {} : { signedIn })
  /** The house in memory takes whoever signed in last for who asks; once somebody else has, the page says who it is. */
  let own: string | undefined
  const send = (request: Request, token?: string) => {
    if (token !== undefined) request.headers.set("authorization", `Bearer ${token}`)
    return Promise.resolve(server.fetch(request))
  }
  const tokenOf = async (username: string): Promise<string> => {
    const response = await send(new Request(`${location.origin}/api/auth/sign-in/username`, {
      method: "POST", headers: { "content-type": "application/json", origin: location.origin }, body: JSON.stringify({ username, password: "jianyan-demo" })
    }))
    const { token } = await response.json() as { readonly token: string }
    return token
  }
  vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => send(new Request(input, init), own))
  vi.stubGlobal("scrollTo", () => undefined)
  const history = createMemoryHistory()
  history.set({ value: path })
  const show = () => render(() => <Zone router={(props) => <MemoryRouter {...props} history={history} />} />)
  show()
  onTestFinished(async () => {
    cleanup()
    localStorage.clear()
    vi.unstubAllGlobals()
    vi.useRealTimers()
    await server.dispose()
  })
  return {
    at: () => history.get(),
    go: (path) => history.set({ value: path }),
    other: async (user) => {
      own ??= signedIn === undefined ? "nobody" : await tokenOf(signedIn)
      const theirs = await tokenOf(user)
      return connectTo("binhe", (input, init) => send(new Request(input, init), theirs))
    },
    reload: () => {
      cleanup()
      show()
    }
  }
}

/** Finds the heading the page stands under. */
export const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { level: 1, name })
