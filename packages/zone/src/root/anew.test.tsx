import { createMemoryHistory, MemoryRouter, Route, useParams } from "@solidjs/router"
import { fireEvent, render, screen } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { assert, describe, it } from "vitest"
import { anew } from "./anew.tsx"

const Page = () => {
  const params = useParams()
  const [count, setCount] = createSignal(0)
  return <button onClick={() => setCount(count() + 1)}>{params["id"]} {count()}</button>
}

describe("anew", () => {
  it("begins a page anew for another subject, and keeps it for another question about the same", async () => {
    const asked = { times: 0 }
    const history = createMemoryHistory()
    history.set({ value: "/p-1" })
    const page = anew(() => { asked.times += 1; return Promise.resolve({ default: Page }) })
    render(() => <MemoryRouter history={history}><Route path="/:id" component={page} /></MemoryRouter>)
    fireEvent.click(await screen.findByRole("button", { name: "p-1 0" }))
    await screen.findByRole("button", { name: "p-1 1" })
    history.set({ value: "/p-1?from=2" })
    await screen.findByRole("button", { name: "p-1 1" })
    history.set({ value: "/p-2" })
    await screen.findByRole("button", { name: "p-2 0" })
    assert.strictEqual(asked.times, 1)
  })
})
