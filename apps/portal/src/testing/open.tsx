import type {} from "@testing-library/jest-dom/vitest"
import { house } from "@jianyan/mock"
import { memory } from "@jianyan/zone"
import { createMemoryHistory, MemoryRouter } from "@solidjs/router"
import { cleanup, configure, render } from "@solidjs/testing-library"
import { QueryClientProvider } from "@tanstack/solid-query"
import { onTestFinished, vi } from "vitest"
import { Around } from "../Portal.tsx"
import { routes } from "../routes.tsx"

// A page is waited for as long as it takes, also where many rooms are tested at once.
configure({ asyncUtilTimeout: 20_000 })

/** Answers instead of the house, where it has something to say. */
export type Instead = (path: string, request: Request) => Response | undefined

/** A page opened in a test. */
export interface Opened {
  /** Where the visitor is now. */
  readonly at: () => string
  /** The requests that reached the house, as "POST /api/auth/sign-out". */
  readonly asked: ReadonlyArray<string>
  /** Lets something answer in place of the house from now on. */
  readonly instead: (answer: Instead | undefined) => void
  /** Asks the house as the visitor of the page. */
  readonly house: typeof fetch
  /** Leads the page elsewhere. */
  readonly go: (path: string) => void
  /** Signs somebody else in at the same house, from elsewhere, and gives the way to ask as them. */
  readonly other: (user: string) => Promise<typeof fetch>
}

const origin = "http://localhost"

/** The moment of every test: a Monday in the spring of the story, nine in the morning in Beijing. */
const moment = new Date("2026-03-16T01:00:00Z")

type Answering = (request: Request) => Response | Promise<Response>

/** A browser of its own: it shows the cookie it was given last. The signals of jsdom are none to Node's own `fetch` and are left out. */
const browser = (answer: Answering): typeof fetch => {
  let cookie = ""
  return async (input, init) => {
    const { signal: _, ...rest } = init ?? {}
    const request = new Request(new URL(input instanceof Request ? input.url : input, origin), rest)
    if (cookie !== "") request.headers.set("cookie", cookie)
    const response = await answer(request)
    const [kept] = response.headers.getSetCookie()
    if (kept !== undefined) cookie = kept.split(";")[0] ?? ""
    return response
  }
}

const signIn = (send: typeof fetch, username: string) =>
  send("/api/auth/sign-in/username", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ username, password: "jianyan-demo" }) })

/** Opens a page of this zone on a house of its own, with a demo account signed in where one is named. */
export const open = async (path: string, given: { readonly as?: string; readonly instead?: Instead } = {}): Promise<Opened> => {
  vi.useFakeTimers({ toFake: ["Date"], now: moment })
  const server = house()
  const asked: Array<string> = []
  let instead: Instead | undefined
  const send = browser((request) => {
    const { pathname } = new URL(request.url)
    asked.push(`${request.method} ${pathname}`)
    return instead?.(pathname, request) ?? server.fetch(request)
  })
  vi.stubGlobal("fetch", send)
  vi.stubGlobal("scrollTo", () => undefined)
  onTestFinished(async () => {
    cleanup()
    vi.unstubAllGlobals()
    vi.useRealTimers()
    localStorage.clear()
    await server.dispose()
  })
  if (given.as !== undefined) await signIn(send, given.as)
  asked.length = 0
  instead = given.instead
  const history = createMemoryHistory()
  history.set({ value: path })
  const client = memory({ forgets: true })
  render(() => (
    <QueryClientProvider client={client}>
      <MemoryRouter history={history} root={Around}>{routes}</MemoryRouter>
    </QueryClientProvider>
  ))
  return {
    at: () => history.get(),
    asked,
    instead: (answer) => { instead = answer },
    house: send,
    go: (path) => history.set({ value: path }),
    other: async (user) => {
      const theirs = browser((request) => server.fetch(request))
      await signIn(theirs, user)
      return theirs
    }
  }
}
