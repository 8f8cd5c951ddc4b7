import { memory } from "@jianyan/zone"
import { createMemoryHistory, MemoryRouter, Route } from "@solidjs/router"
import { cleanup, fireEvent, render, screen, waitFor, within } from "@solidjs/testing-library"
import { QueryClientProvider } from "@tanstack/solid-query"
import { assert, describe, expect, it, onTestFinished, vi } from "vitest"
import { open } from "../../testing/open.tsx"
import { Linking } from "./Linking.tsx"

/** A keeper of accounts that is linked or not; what it is sent, and where a visitor is led. */
const keeper = (linked: boolean, refuse?: Response, path = "/settings") => {
  const sent: Array<unknown> = [], gone: Array<string> = []
  let on = linked
  vi.stubGlobal("fetch", async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input instanceof Request ? input : new URL(input, location.origin), init)
    const { pathname } = new URL(request.url)
    if (pathname === "/api/ways") return Response.json(["password", "provider"])
    if (pathname === "/api/auth/list-accounts") return Response.json([{ id: "c-1", providerId: "credential" }, ...(on ? [{ id: "c-2", providerId: "oidc" }] : [])])
    sent.push([pathname, await request.json()])
    if (refuse !== undefined) return refuse
    if (pathname === "/api/auth/unlink-account") on = false
    return Response.json(pathname === "/api/auth/link-social" ? { url: "https://id.example/authorize", redirect: true } : { status: true })
  })
  onTestFinished(() => { cleanup(); vi.unstubAllGlobals() })
  const client = memory(), history = createMemoryHistory()
  history.set({ value: path })
  render(() => (
    <QueryClientProvider client={client}>
      <MemoryRouter history={history}><Route path="*" component={() => <Linking go={(address) => gone.push(address)} />} /></MemoryRouter>
    </QueryClientProvider>
  ))
  return { sent, gone }
}

describe("Linking", () => {
  it("is not there where no identity provider is configured", async () => {
    const page = await open("/settings", { as: "member" })
    await screen.findByRole("heading", { name: "两步验证" })
    await waitFor(() => assert.include(page.asked, "GET /api/ways"))
    assert.isNull(screen.queryByRole("heading", { name: "统一认证" }))
  })

  it("leaves for the provider to be linked, and comes back to the settings either way", async () => {
    const { gone, sent } = keeper(false)
    expect(await screen.findByText("未相连")).toBeVisible()
    fireEvent.click(screen.getByRole("button", { name: "与统一认证相连" }))
    await waitFor(() => assert.deepStrictEqual(gone, ["https://id.example/authorize"]))
    assert.deepStrictEqual(sent, [["/api/auth/link-social", { provider: "oidc", callbackURL: "/settings", errorCallbackURL: "/settings" }]])
  })

  it("says that it was not linked to who comes back without", async () => {
    keeper(false, undefined, "/settings?error=account_already_linked_to_different_user")
    expect(await screen.findByText(/没有连上/u)).toBeVisible()
  })

  it("parts them again after asking once", async () => {
    const { sent } = keeper(true)
    fireEvent.click(await screen.findByRole("button", { name: "解除相连" }))
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "解除相连" }))
    expect(await screen.findByText("未相连")).toBeVisible()
    assert.deepStrictEqual(sent, [["/api/auth/unlink-account", { accountId: "c-2" }]])
  })

  it("asks who signed in long ago to sign in again first", async () => {
    keeper(true, Response.json({ code: "SESSION_NOT_FRESH", message: "Session is not fresh" }, { status: 403 }))
    fireEvent.click(await screen.findByRole("button", { name: "解除相连" }))
    const dialog = within(await screen.findByRole("alertdialog"))
    fireEvent.click(dialog.getByRole("button", { name: "解除相连" }))
    expect(await dialog.findByText(/退出后重新登录/u)).toBeVisible()
  })
})
