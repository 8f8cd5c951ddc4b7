import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken } from "@jianyan/zone/testing"
import { open } from "../../testing/open.tsx"

const table = () => screen.findByRole("table", { name: /个账号/u })
const users = async () => within(await table()).getAllByRole("rowheader").map((cell) => cell.textContent)
const write = (label: RegExp, value: string) => fireEvent.input(screen.getByRole("textbox", { name: label }), { target: { value } })
const rowOf = async (user: string) => within(await table()).getByRole("rowheader", { name: user }).closest("tr") ?? document.body
const choose = async (user: string, act: string) => {
  const button = within(await rowOf(user)).getByRole("button", { name: /^管理/u })
  fireEvent.pointerDown(button, { button: 0, pointerType: "mouse" })
  fireEvent.pointerUp(button, { button: 0, pointerType: "mouse" })
  fireEvent.click(button)
  const item = await screen.findByRole("menuitem", { name: act })
  fireEvent.pointerUp(item, { button: 0, pointerType: "mouse" })
  fireEvent.click(item)
}
const signsIn = async (house: typeof fetch, username: string, password: string) =>
  (await house("/api/auth/sign-in/username", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ username, password }) })).status

describe("KeepAccounts", () => {
  it("lists who has a way in with roles in words and whose they are, found by role and name", async () => {
    await open("/accounts?role=handlingUnit", { as: "office" })
    assert.deepStrictEqual(await users(), ["unit", "unit2"])
    expect(await within(await rowOf("unit")).findByText("市住房和城乡建设局")).toBeVisible()
    fireEvent.click(screen.getByRole("button", { name: /^承办单位\s*2/u }))
    await waitFor(async () => assert.lengthOf(await users(), 10))
    const leader = await rowOf("leader")
    assert.match(leader.textContent ?? "", /主席会议成员、政协委员/u)
    assert.deepStrictEqual(await broken(), [])
  })

  it("opens an account and tells its first password once, which lets its owner in", async () => {
    const page = await open("/accounts", { as: "office" })
    await table()
    fireEvent.click(screen.getByRole("button", { name: "开通账号" }))
    const dialog = await screen.findByRole("dialog", { name: "开通账号" })
    write(/用户名/u, "Zhang.San")
    write(/称呼/u, "张三")
    fireEvent.click(within(dialog).getByRole("checkbox", { name: /^审计/u }))
    assert.deepStrictEqual(await broken(), [])
    fireEvent.click(within(dialog).getByRole("button", { name: "开通账号" }))
    const told = await screen.findByRole("dialog", { name: "首次密码" })
    const password = within(told).getByRole("status").textContent ?? ""
    assert.match(password, /^[a-z2-9-]{19}$/u)
    fireEvent.click(within(told).getByRole("button", { name: "已记下，关闭" }))
    await waitFor(async () => assert.include(await users(), "zhang.san"))
    assert.notInclude(document.body.textContent ?? "", password)
    const stranger = await page.other("auditor")
    assert.strictEqual(await signsIn(stranger, "zhang.san", password), 200)
  })

  it("leads to what is missing, and says that a name or a member has an account", async () => {
    await open("/accounts", { as: "office" })
    await table()
    fireEvent.click(screen.getByRole("button", { name: "开通账号" }))
    const dialog = await screen.findByRole("dialog", { name: "开通账号" })
    const send = () => fireEvent.click(within(dialog).getByRole("button", { name: "开通账号" }))
    send()
    for (const text of ["请填写用户名。", "请填写称呼。", "至少选一项。"]) expect(await within(dialog).findByRole("link", { name: text })).toBeVisible()
    write(/用户名/u, "office")
    write(/称呼/u, "另一位")
    fireEvent.click(within(dialog).getByRole("checkbox", { name: /^办公室/u }))
    send()
    expect(await within(dialog).findByRole("link", { name: /已有人用/u })).toBeVisible()
    write(/用户名/u, "a b")
    send()
    expect(await within(dialog).findByRole("link", { name: /须是 2 至 40 个/u })).toBeVisible()
  })

  it("changes the roles of an account at once, and takes it away", async () => {
    const page = await open("/accounts", { as: "office" })
    const auditor = await page.other("auditor")
    await choose("auditor", "修改角色")
    const dialog = await screen.findByRole("dialog", { name: /^修改角色/u })
    fireEvent.click(within(dialog).getByRole("checkbox", { name: /^考评工作人员/u }))
    fireEvent.click(within(dialog).getByRole("button", { name: "保存" }))
    await waitFor(async () => assert.match((await rowOf("auditor")).textContent ?? "", /考评工作人员、审计/u))
    await choose("auditor", "关闭账号")
    fireEvent.click(within(await screen.findByRole("alertdialog", { name: /^关闭审计员的账号/u })).getByRole("button", { name: "关闭账号" }))
    await waitFor(async () => assert.notInclude(await users(), "auditor"))
    assert.strictEqual((await auditor("/api/committees/binhe/committee")).status, 401)
  })

  it("gives a new password that ends the sessions of the old one", async () => {
    const page = await open("/accounts", { as: "office" })
    const member = await page.other("member2")
    await choose("member2", "重设密码")
    fireEvent.click(within(await screen.findByRole("alertdialog", { name: /^重设委员乙的密码/u })).getByRole("button", { name: "重设密码" }))
    const password = within(await screen.findByRole("dialog", { name: "新密码" })).getByRole("status").textContent ?? ""
    assert.strictEqual((await member("/api/committees/binhe/committee")).status, 401)
    assert.strictEqual(await signsIn(member, "member2", "jianyan-demo"), 401)
    assert.strictEqual(await signsIn(member, "member2", password), 200)
  })

  it("lets the auditor read, and change nothing", async () => {
    await open("/accounts", { as: "auditor" })
    await table()
    assert.isNull(screen.queryByRole("button", { name: /开通账号|^管理/u }))
  })

  it("offers no acts on the own account", async () => {
    await open("/accounts", { as: "office" })
    assert.match((await rowOf("office")).textContent ?? "", /（您）.*由另一位办公室人员管理/u)
    assert.isNull(within(await rowOf("office")).queryByRole("button"))
  })

  it("tells everybody else that the page is not theirs, and leads nobody there", async () => {
    await open("/accounts", { as: "member" })
    await screen.findByRole("heading", { level: 1, name: "账号" })
    assert.isNull(screen.queryByRole("link", { name: "账号" }))
    await waitFor(() => assert.isNull(screen.queryByRole("table")))
  })
})
