import { house } from "@jianyan/mock"
import { createMemoryHistory, MemoryRouter } from "@solidjs/router"
import { cleanup, configure, fireEvent, render, screen, waitFor } from "@solidjs/testing-library"
import { onTestFinished, vi } from "vitest"
import { Zone } from "../routes.tsx"

export { broken } from "@jianyan/zone/testing"

// A page is waited for as long as it takes, also where many rooms are tested at once.
configure({ asyncUtilTimeout: 20_000 })

/** The moment of every test: a Monday in the spring of the story, nine in the morning in Beijing. */
const moment = new Date("2026-03-16T01:00:00Z")

/** An opened page: where it is, how often it has sent something, and ways to lose the network and to come back. */
export interface Opened {
  readonly at: () => string
  readonly sent: () => number
  readonly loseNetwork: () => void
  readonly findNetwork: () => void
  readonly go: (path: string) => void
}

/** Opens a page of this zone on the real house in memory; nobody is signed in when no name is given. */
export const open = (path: string, signedIn?: string): Opened => {
  vi.useFakeTimers({ toFake: ["Date"], now: moment })
  const server = house(signedIn === undefined ? {} : { signedIn })
  let away = false, sent = 0
  vi.stubGlobal("fetch", (input: RequestInfo | URL, init?: RequestInit) => {
    if (away) return Promise.reject(new TypeError("the network is away"))
    if (init?.method === "POST") sent += 1
    return Promise.resolve(server.fetch(new Request(input, init)))
  })
  vi.stubGlobal("scrollTo", () => undefined)
  const history = createMemoryHistory()
  history.set({ value: path })
  render(() => <Zone router={(props) => <MemoryRouter {...props} history={history} />} />)
  onTestFinished(async () => {
    cleanup()
    localStorage.clear()
    vi.unstubAllGlobals()
    vi.useRealTimers()
    await server.dispose()
  })
  return {
    at: () => history.get(),
    sent: () => sent,
    loseNetwork: () => { away = true },
    findNetwork: () => {
      away = false
      window.dispatchEvent(new Event("online"))
    },
    go: (to) => history.set({ value: to })
  }
}

/** Finds the heading the page stands under. */
export const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole("heading", { level: 1, name })

/** Presses the button or follows the link of that name. */
export const press = async (name: string | RegExp, role: "button" | "link" | "radio" = "button"): Promise<void> => {
  fireEvent.click(await screen.findByRole(role, { name }))
}

/** Writes into the field of that label. */
export const write = (label: string | RegExp, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } })
}

/** Picks one of the choices of a searched list by the words that find it. */
export const pick = async (label: string | RegExp, words: string): Promise<void> => {
  const field = screen.getByRole("combobox", { name: label })
  await waitFor(() => { if (field.matches(":disabled")) throw new Error(`${words} cannot be looked for yet`) })
  fireEvent.input(field, { target: { value: words } })
  const option = await screen.findByRole("option", { name: new RegExp(words, "u") })
  fireEvent.pointerDown(option, { button: 0, pointerType: "mouse" })
  fireEvent.pointerUp(option, { button: 0, pointerType: "mouse" })
  fireEvent.click(option)
  fireEvent.keyDown(field, { key: "Escape" })
}
