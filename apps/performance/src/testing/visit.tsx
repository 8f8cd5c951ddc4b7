import { connect } from "@jianyan/client"
import { EntriesApi, EvaluationsApi, ProposalsApi, RulebooksApi, ScoresApi, StationsApi } from "@jianyan/contract"
import { house } from "@jianyan/mock"
import { morning, password, type Story } from "@jianyan/seed"
import { broken } from "@jianyan/zone/testing"
import { createMemoryHistory, MemoryRouter } from "@solidjs/router"
import { configure, render } from "@solidjs/testing-library"
import { onTestFinished, vi } from "vitest"
import { Zone } from "../routes.tsx"

// A page is waited for until it is there; a slow machine is no failure.
configure({ asyncUtilTimeout: 50_000 })

/** A page opened on the real house in memory, in the spring of 2026 unless another day is named, and the ways others have into the same house. */
export const visit = async (path: string, { as, now = "2026-04-21", story = morning() }: { readonly as?: string; readonly story?: Story; readonly now?: string } = {}) => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${now}T09:00:00+08:00`) })
  localStorage.clear()
  const server = house({ story })
  const carrying = async (user: string | undefined): Promise<typeof fetch> => {
    const token = user === undefined ? "nobody" : await signIn(server.fetch, user)
    return (input, init) => {
      const request = new Request(input, init)
      request.headers.set("authorization", `Bearer ${token}`)
      return Promise.resolve(server.fetch(request))
    }
  }
  vi.stubGlobal("fetch", await carrying(as))
  const history = createMemoryHistory()
  history.set({ value: path })
  const page = render(() => <Zone router={(props) => <MemoryRouter {...props} history={history} />} />)
  onTestFinished(async () => {
    page.unmount()
    vi.unstubAllGlobals()
    vi.useRealTimers()
    await server.dispose()
  })
  return {
    ...page,
    history,
    /** The member a demo account sits as. */
    memberOf: (user: string) => story.openings.find((opening) => opening.user === user)?.seats[0]?.member,
    /** Asks the house as somebody else. */
    other: async (user: string) => {
      const address = { base: location.origin, committee: "binhe", fetch: await carrying(user) }
      return { entries: connect(EntriesApi, address), evaluations: connect(EvaluationsApi, address), proposals: connect(ProposalsApi, address), rulebooks: connect(RulebooksApi, address), scores: connect(ScoresApi, address), stations: connect(StationsApi, address) }
    },
    /** Lists what keeps the page from being used by everybody; jsdom sees no colours. */
    obstacles: () => broken(page.container)
  }
}

const signIn = async (send: (request: Request) => Response | Promise<Response>, username: string): Promise<string> => {
  const response = await send(new Request(`${location.origin}/api/auth/sign-in/username`, {
    method: "POST", headers: { "content-type": "application/json", origin: location.origin }, body: JSON.stringify({ username, password })
  }))
  const { token } = await response.json() as { readonly token: string }
  return token
}
