import { fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken } from "@jianyan/zone/testing"
import { open } from "../../testing/open.tsx"

const write = (label: RegExp | string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } })

describe("ChangeFirst", () => {
  it("asks who came in by a first password for one of their own before anything else", async () => {
    const page = await open("/sign-in?next=/members")
    const office = await page.other("office")
    const answer = await office("/api/committees/binhe/accounts", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ user: "li.si", name: "李四", grant: { roles: ["auditor"] } }) })
    const { password } = await answer.json()
    await screen.findByRole("heading", { level: 1, name: "登录" })
    write(/^用户名/u, "li.si")
    write(/^密码/u, password)
    fireEvent.click(screen.getByRole("button", { name: "登录" }))
    await screen.findByRole("heading", { level: 2, name: "换掉首次密码" })
    const closed = await page.house("/api/committees/binhe/members")
    assert.deepStrictEqual([closed.status, (await closed.json()).type], [403, "House.FirstPassword"])
    assert.deepStrictEqual(await broken(), [])
    write("交给您的密码", password)
    write("新密码", password)
    write("再写一遍新密码", password)
    fireEvent.click(screen.getByRole("button", { name: "换好，进入系统" }))
    assert.include((await screen.findByRole("alert")).textContent, "新密码和现在的一样")
    write("新密码", "four words of mine")
    write("再写一遍新密码", "four words of mine")
    fireEvent.click(screen.getByRole("button", { name: "换好，进入系统" }))
    await screen.findByRole("heading", { level: 1, name: "委员名册" })
    await waitFor(() => assert.strictEqual(page.at(), "/members"))
    assert.strictEqual((await page.house("/api/committees/binhe/members")).status, 200)
  })

  it("leads who is signed out to the door", async () => {
    const page = await open("/first-password")
    await waitFor(() => assert.match(page.at(), /^\/sign-in/u))
  })
})
