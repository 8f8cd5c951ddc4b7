import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken } from "@jianyan/zone/testing"
import { open } from "../../testing/open.tsx"

describe("OpenForMembers", () => {
  it("shows the names members will sign in by, opens the accounts and hands each first password over once", async () => {
    const page = await open("/accounts/members", { as: "office" })
    const table = await screen.findByRole("table", { name: /位委员还没有账号$/u })
    const names = within(table).getAllByRole("rowheader").map((cell) => cell.textContent)
    assert.isAbove(names.length, 1)
    const [first = ""] = names
    fireEvent.click(within(table).getAllByRole("checkbox")[1] ?? document.body)
    fireEvent.click(screen.getByRole("button", { name: `为 ${names.length - 1} 位委员开通` }))
    assert.deepStrictEqual(await broken(), [])
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "开通" }))
    await screen.findByRole("heading", { name: `已开通 ${names.length - 1} 个账号` })
    const slips = screen.getAllByRole("listitem").filter((item) => item.closest(".accounts-slips") !== null)
    assert.lengthOf(slips, names.length - 1)
    assert.notInclude(slips.map((slip) => slip.querySelector("strong")?.textContent), first)
    const [user, password] = [...slips[0]?.querySelectorAll("dd") ?? []].map((cell) => cell.textContent ?? "")
    expect(screen.getByRole("button", { name: "打印密码条" })).toBeVisible()
    assert.deepStrictEqual(await broken(), [])
    const signIn = await page.house("/api/auth/sign-in/username", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ username: user, password }) })
    assert.strictEqual(signIn.status, 200)
  })

  it("is the office's alone", async () => {
    await open("/accounts/members", { as: "auditor" })
    await screen.findByRole("heading", { level: 1, name: "为委员开通账号" })
    await waitFor(() => assert.isNull(screen.queryByRole("table")))
  })
})
