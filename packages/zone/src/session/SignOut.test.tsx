import { fireEvent, screen } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { open } from "../testing/open.tsx"
import { SignOut } from "./SignOut.tsx"

describe("SignOut", () => {
  it("ends the session, then leads to the door in the way of the zone", async () => {
    let gone = 0
    const page = open(() => <SignOut onGone={() => { gone += 1 }}>退出</SignOut>, { as: "staff" })
    fireEvent.click(await screen.findByRole("button", { name: "退出" }))
    await expect.poll(() => gone).toBe(1)
    assert.include(page.asked, "POST /api/auth/sign-out")
  })

  it("says why it failed and stays, so that nobody leaves an open session behind", async () => {
    let gone = 0
    open(() => <SignOut onGone={() => { gone += 1 }} />, { as: "staff", instead: (path) => path.endsWith("/sign-out") ? new Response("", { status: 503 }) : undefined })
    fireEvent.click(await screen.findByRole("button", { name: "退出登录" }))
    await screen.findByText("没能退出")
    assert.strictEqual(gone, 0)
    expect(screen.getByRole("button", { name: "退出登录" })).toBeVisible()
  })
})
