import { memory } from "@jianyan/zone"
import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library"
import { QueryClientProvider } from "@tanstack/solid-query"
import { assert, describe, expect, it, onTestFinished, vi } from "vitest"
import { broken } from "@jianyan/zone/testing"
import { open } from "../../testing/open.tsx"
import { ByProvider } from "./ByProvider.tsx"

const name = "用本单位统一认证登录"
const configured = (path: string) => path === "/api/ways" ? Response.json(["password", "provider"]) : undefined

/** Shows the way alone, with an answer for the request that leaves; gives what was sent and where it led. */
const leaving = (answer: () => Response, turnedAway = false) => {
  const sent: Array<unknown> = [], gone: Array<string> = []
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input instanceof Request ? input : new URL(input, location.origin), init)
    const ways = configured(new URL(request.url).pathname)
    if (ways !== undefined) return ways
    sent.push(await request.json())
    return answer()
  })
  onTestFinished(() => { cleanup(); vi.unstubAllGlobals() })
  const client = memory()
  render(() => <QueryClientProvider client={client}><ByProvider next="/proposals/?waiting=me" turnedAway={turnedAway} go={(address) => gone.push(address)} /></QueryClientProvider>)
  return { sent, gone }
}

describe("ByProvider", () => {
  it("is not offered where no identity provider is configured", async () => {
    const page = await open("/sign-in")
    await screen.findByText("演示账号")
    await waitFor(() => assert.include(page.asked, "GET /api/ways"))
    assert.isNull(screen.queryByRole("button", { name }))
  })

  it("is offered below the password where one is, and breaks no rule of accessibility", async () => {
    await open("/sign-in?error=signup_disabled", { instead: configured })
    expect(await screen.findByRole("button", { name })).toBeVisible()
    assert.include(screen.getByRole("alert").textContent, "没有和这里的账号相连")
    assert.deepStrictEqual(await broken(), [])
  })

  it("leaves for the provider, which leads to where the visitor came from, or back to the door", async () => {
    const { gone, sent } = leaving(() => Response.json({ url: "https://id.example/authorize?client_id=jianyan", redirect: true }))
    fireEvent.click(await screen.findByRole("button", { name }))
    await waitFor(() => assert.deepStrictEqual(gone, ["https://id.example/authorize?client_id=jianyan"]))
    assert.deepStrictEqual(sent, [{ provider: "oidc", callbackURL: "/proposals/?waiting=me", errorCallbackURL: `/sign-in?${new URLSearchParams({ next: "/proposals/?waiting=me" })}` }])
    assert.isNull(screen.queryByRole("alert"))
  })

  it("says that the provider is away, and can be tried again", async () => {
    const { gone } = leaving(() => Response.json({ code: "NOT_FOUND", message: "Not found" }, { status: 404 }), true)
    fireEvent.click(await screen.findByRole("button", { name }))
    await waitFor(() => assert.include(screen.getByRole("alert").textContent, "这里没有开通这项功能"))
    assert.deepStrictEqual(gone, [])
    assert.isNull(screen.getByRole("button", { name }).getAttribute("aria-busy"))
  })
})
