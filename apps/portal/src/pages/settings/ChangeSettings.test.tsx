import { setLanguage, useTheme } from "@jianyan/ui"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { afterEach, assert, describe, expect, it } from "vitest"
import { broken } from "@jianyan/zone/testing"
import { type Instead, open } from "../../testing/open.tsx"

const write = (label: string, text: string) => fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
const written = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))
const settings = async (instead?: Instead) => {
  const page = await open("/settings", { as: "member", ...(instead === undefined ? {} : { instead }) })
  await screen.findByRole("heading", { level: 1, name: "设置" })
  return page
}
const fill = (current: string, fresh: string, repeat: string) => {
  write("现在的密码", current)
  write("新密码", fresh)
  write("再写一遍新密码", repeat)
  press("修改密码")
}

describe("ChangeSettings", () => {
  afterEach(() => {
    setLanguage("zh-CN")
    useTheme().setTheme("auto")
    useTheme().setType("normal")
  })

  it("changes paper, type and language at once", async () => {
    await settings()
    fireEvent.click(screen.getByRole("radio", { name: "深色" }))
    fireEvent.click(screen.getByRole("radio", { name: "大字" }))
    assert.deepStrictEqual([document.documentElement.dataset["theme"], document.documentElement.dataset["type"]], ["dark", "large"])
    fireEvent.click(screen.getByRole("radio", { name: "English" }))
    await screen.findByRole("heading", { level: 1, name: "Settings" })
    assert.strictEqual(document.documentElement.lang, "en")
    await waitFor(() => assert.strictEqual(document.title, "Settings · Binhe Municipal Committee of the CPPCC · Jianyan"))
  })

  it("says what is wrong with a new password before it asks the house, and keeps what was typed", async () => {
    const page = await settings()
    fill("jianyan-demo", "short", "shirt")
    const summary = await screen.findByRole("alert")
    assert.include(summary.textContent, "新密码至少 8 个字符。")
    assert.include(summary.textContent, "两遍新密码不一样。")
    assert.deepStrictEqual([written("现在的密码"), written("新密码"), written("再写一遍新密码")], ["jianyan-demo", "short", "shirt"])
    assert.notInclude(page.asked, "POST /api/auth/change-password")
  })

  it("puts a wrong current password to its field", async () => {
    await settings((path) => path.endsWith("/change-password") ? Response.json({ code: "INVALID_PASSWORD", message: "Invalid password" }, { status: 400 }) : undefined)
    fill("a guess of mine", "four words of mine", "four words of mine")
    await waitFor(() => assert.strictEqual(screen.getByLabelText("现在的密码").getAttribute("aria-invalid"), "true"))
    assert.strictEqual(written("新密码"), "four words of mine")
  })

  it("changes the password, ends the other sessions and forgets what was typed", async () => {
    const sent: Array<Promise<unknown>> = []
    await settings((path, request) => {
      if (!path.endsWith("/change-password")) return undefined
      sent.push(request.json())
      return Response.json({ token: null, user: {} })
    })
    fill("jianyan-demo", "four words of mine", "four words of mine")
    await screen.findByText("密码已修改")
    assert.deepStrictEqual(await sent[0], { currentPassword: "jianyan-demo", newPassword: "four words of mine", revokeOtherSessions: true })
    assert.deepStrictEqual([written("现在的密码"), written("新密码"), written("再写一遍新密码")], ["", "", ""])
  })

  it("says so where the house does not offer it", async () => {
    await settings((path) => path.endsWith("/change-password") ? Response.json({ code: "NOT_FOUND" }, { status: 404 }) : undefined)
    fill("jianyan-demo", "four words of mine", "four words of mine")
    assert.include((await screen.findByRole("alert")).textContent, "这里没有开通这项功能")
  })

  it("turns the second step on: password, code to scan, first digits", async () => {
    let on = false
    const uri = "otpauth://totp/Jianyan:member?secret=JBSWY3DPEHPK3PXP&issuer=Jianyan"
    await settings((path) => {
      if (path.endsWith("/get-session")) return Response.json({ session: {}, user: { twoFactorEnabled: on } })
      if (path.endsWith("/two-factor/enable")) return Response.json({ totpURI: uri, backupCodes: ["aaaaa-bbbbb", "ccccc-ddddd"] })
      if (!path.endsWith("/two-factor/verify-totp")) return undefined
      on = true
      return Response.json({ token: "session", user: {} })
    })
    expect(await screen.findByText("未启用")).toBeVisible()
    press("启用两步验证")
    const part = () => within(screen.getByRole("heading", { name: /^两步验证/u }).closest("section") ?? document.body)
    fireEvent.input(part().getByLabelText("现在的密码"), { target: { value: "jianyan-demo" } })
    press("启用两步验证")
    expect(await screen.findByRole("img", { name: "两步验证的二维码" })).toBeVisible()
    expect(screen.getByText("JBSWY3DPEHPK3PXP")).toBeVisible()
    expect(screen.getByText("ccccc-ddddd")).toBeVisible()
    write("验证器上的六位数字", "123456")
    press("确认启用")
    expect(await screen.findByText("已启用")).toBeVisible()
    assert.isNull(screen.queryByText("ccccc-ddddd"))
  })

  it("tells the seats of the account", async () => {
    await settings()
    expect(await screen.findByText((_, element) => element?.tagName === "LI" && element.textContent === "滨河市政协 政协委员")).toBeVisible()
  })

  it("breaks no rule of accessibility", async () => {
    await settings()
    assert.deepStrictEqual(await broken(), [])
  })
})
