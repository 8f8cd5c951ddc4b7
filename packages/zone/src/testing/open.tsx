import type {} from "@testing-library/jest-dom/vitest"
import { connect } from "@jianyan/client"
import { CommitteeApi } from "@jianyan/contract"
import { house } from "@jianyan/mock"
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router"
import { cleanup, configure, render } from "@solidjs/testing-library"
import type { Component, ParentComponent } from "solid-js"
import { onTestFinished, vi } from "vitest"
import { ZoneFrame } from "../frame/ZoneFrame.tsx"
import { memory, type Remembering } from "../root/memory.ts"
import { ZoneRoot } from "../root/ZoneRoot.tsx"
import { makeVisitor } from "../visitor/makeVisitor.tsx"

// A page is waited for as long as it takes, also where many rooms are tested at once.
configure({ asyncUtilTimeout: 20_000 })

/** Answers in place of the house where it has something to say. */
export type Instead = (path: string) => Response | undefined

/** Answers with a problem, as the house would. */
export const problem = (type: string, status: number, more: Readonly<Record<string, unknown>> = {}): Response => Response.json({ type, status, ...more }, { status })

/** A zone with nothing of its own, as every test of this room opens it. */
export const { Admit, useVisitor } = makeVisitor({
  connectTo: (committee) => ({ committee: connect(CommitteeApi, { base: location.origin, committee }) }),
  ask: async (house) => ({ committee: await house.committee.committee() }),
  own: (about) => ({ sessions: () => about().committee.sessions.length })
})

const Plain: ParentComponent = (props) => <Admit fallback={(closed) => <ZoneFrame zone="liaison">{closed}</ZoneFrame>}>{props.children}</Admit>

/** Opens one page in that zone on the real house in memory; `given` may put another shell around it or answer in its place. */
export const open = (page: Component, given: { readonly as?: string; readonly instead?: Instead; readonly shell?: ParentComponent; readonly remembering?: Remembering } = {}) => {
  const server = house(given.as === undefined ? {} : { signedIn: given.as })
  let instead = given.instead
  const asked: Array<string> = []
  vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init)
    const { pathname } = new URL(request.url)
    asked.push(`${request.method} ${pathname}`)
    return Promise.resolve(instead?.(pathname) ?? server.fetch(request))
  })
  vi.stubGlobal("scrollTo", () => undefined)
  const history = createMemoryHistory()
  history.set({ value: "/liaison/here?q=1" })
  const client = memory(given.remembering)
  render(() => (
    <ZoneRoot base="/liaison" memory={client} shell={given.shell ?? Plain} router={(props) => <MemoryRouter {...props} history={history} />}>
      <Route path="/here" component={page} />
    </ZoneRoot>
  ))
  onTestFinished(async () => {
    cleanup()
    localStorage.clear()
    vi.unstubAllGlobals()
    await server.dispose()
  })
  return { asked, client, instead: (answer: Instead | undefined) => { instead = answer } }
}
