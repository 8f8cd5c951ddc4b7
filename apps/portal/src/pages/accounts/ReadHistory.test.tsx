import { screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken } from "@jianyan/zone/testing"
import { open } from "../../testing/open.tsx"

const post = (house: typeof fetch, path: string, body: unknown) => house(`/api/committees/binhe${path}`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) })

describe("ReadHistory", () => {
  it("tells who gave whom which roles, latest first, and keeps telling it when the account is closed", async () => {
    const page = await open("/sign-in")
    const office = await page.other("office")
    const { id } = await (await post(office, "/accounts", { user: "li.si", name: "李四", grant: { roles: ["auditor"] } })).json()
    await post(office, `/accounts/${id}/seats`, { grant: { roles: ["evaluator", "auditor"] } })
    const history = async () => (await (await office("/api/committees/binhe/accounts/history")).json()).past.map((one: { what: string; byName?: string; user?: string }) => [one.what, one.byName, one.user])
    assert.deepStrictEqual(await history(), [["changed", "办公室工作人员", "li.si"], ["given", "办公室工作人员", "li.si"]])
    await post(office, `/accounts/${id}/close`, {})
    assert.deepStrictEqual(await history(), [["taken", "办公室工作人员", undefined], ["changed", "办公室工作人员", undefined], ["given", "办公室工作人员", undefined]])
  })

  it("shows an empty record, and says since when it is kept", async () => {
    await open("/accounts/history", { as: "auditor" })
    expect(await screen.findByText("没有变动记录")).toBeVisible()
    assert.deepStrictEqual(await broken(), [])
  })

  it("shows what was done to one account", async () => {
    const page = await open("/accounts", { as: "office" })
    await screen.findByRole("table", { name: /个账号/u })
    const { id } = await (await post(page.house, "/accounts", { user: "li.si", name: "李四", grant: { roles: ["auditor"] } })).json()
    await post(page.house, "/accounts", { user: "wang.wu", name: "王五", grant: { roles: ["leader"] } })
    page.go(`/accounts/history?account=${id}`)
    await screen.findByRole("heading", { level: 1, name: "李四的账号变动" })
    const [row, ...more] = within(await screen.findByRole("table", { name: "1 条变动" })).getAllByRole("row").slice(1)
    assert.lengthOf(more, 0)
    assert.match(row?.textContent ?? "", /李四.*li\.si.*开通.*审计.*办公室/u)
    assert.deepStrictEqual(await broken(), [])
  })
})
