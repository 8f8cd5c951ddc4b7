import { fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken } from "@jianyan/zone/testing"
import { open } from "../../testing/open.tsx"

const write = (label: string, text: string) => fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
const written = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))
const door = () => screen.findByRole("heading", { level: 1, name: "登录" })

describe("SignIn", () => {
  it("fills a demo account in by one press and signs in", async () => {
    const page = await open("/sign-in")
    fireEvent.click(await screen.findByRole("button", { name: "填入提案委工作人员的账号" }))
    assert.strictEqual(written("用户名"), "staff")
    press("登录")
    await screen.findByRole("heading", { level: 1, name: /提案委工作人员$/u })
    await waitFor(() => assert.strictEqual(page.at(), "/"))
    assert.strictEqual(document.title, "今日 · 滨河市政协 · 建言")
  })

  it("shows no demo accounts where there are none", async () => {
    const page = await open("/sign-in", { instead: (path) => path === "/api/demo" ? Response.json([]) : undefined })
    await door()
    await waitFor(() => assert.include(page.asked, "GET /api/demo"))
    press("登录")
    await screen.findByRole("alert")
    assert.isNull(screen.queryByText("演示账号"))
  })

  it("says that the pair is wrong without saying which, and keeps what was typed", async () => {
    const page = await open("/sign-in")
    await door()
    write("用户名", "staff")
    write("密码", "not this one")
    press("登录")
    assert.include((await screen.findByRole("alert")).textContent, "用户名或密码不对")
    assert.deepStrictEqual([written("用户名"), written("密码")], ["staff", "not this one"])
    assert.isNull(screen.getByLabelText("用户名").getAttribute("aria-invalid"))
    assert.strictEqual(page.at(), "/sign-in")
  })

  it("asks for what is missing before it asks the house", async () => {
    const page = await open("/sign-in")
    await door()
    press("登录")
    const summary = await screen.findByRole("alert")
    assert.include(summary.textContent, "请填写用户名。")
    assert.include(summary.textContent, "请填写密码。")
    assert.notInclude(page.asked, "POST /api/auth/sign-in/username")
  })

  it("says how long to wait after too many attempts", async () => {
    await open("/sign-in", { instead: (path) => path.endsWith("/sign-in/username") ? Response.json({ message: "Too many requests." }, { status: 429, headers: { "x-retry-after": "42" } }) : undefined })
    await door()
    write("用户名", "staff")
    write("密码", "jianyan-demo")
    press("登录")
    assert.include((await screen.findByRole("alert")).textContent, "42 秒")
  })

  it("says that a name rests, for how many minutes, and what to do", async () => {
    await open("/sign-in", { instead: (path) => path.endsWith("/sign-in/username") ? Response.json({ code: "NAME_RESTS", message: "Too many wrong passwords." }, { status: 429, headers: { "x-retry-after": "872" } }) : undefined })
    await door()
    write("用户名", "nobody")
    write("密码", "a guess of mine")
    press("登录")
    assert.match((await screen.findByRole("alert")).textContent ?? "", /请等 15 分钟再试.*联系办公室/u)
  })

  it("goes on to where the visitor came from", async () => {
    const page = await open("/members?standing=yes")
    await door()
    await waitFor(() => assert.strictEqual(page.at(), `/sign-in?${new URLSearchParams({ next: "/members?standing=yes" })}`))
    write("用户名", "office")
    write("密码", "jianyan-demo")
    press("登录")
    await screen.findByRole("heading", { level: 1, name: "委员名册" })
    await waitFor(() => assert.strictEqual(page.at(), "/members?standing=yes"))
  })

  it("takes the second step, refuses a wrong code and lets a backup code in", async () => {
    const codes: Array<string> = []
    const page = await open("/sign-in", {
      instead: (path) => {
        if (path.endsWith("/sign-in/username")) return Response.json({ twoFactorRedirect: true, twoFactorMethods: ["totp"] })
        if (!path.includes("/two-factor/")) return undefined
        codes.push(path)
        return path.endsWith("/verify-totp") ? Response.json({ code: "INVALID_CODE", message: "Invalid code" }, { status: 401 }) : Response.json({ token: "session", user: {} })
      }
    })
    await door()
    write("用户名", "staff")
    write("密码", "jianyan-demo")
    press("登录")
    await screen.findByRole("heading", { level: 1, name: "两步验证" })
    assert.strictEqual(document.activeElement, screen.getByLabelText("验证码"))
    write("验证码", "123 456")
    press("验证并登录")
    assert.include((await screen.findByRole("alert")).textContent, "验证码不对或已过期")
    assert.strictEqual(written("验证码"), "123 456")
    press("手机不在身边，改用备用码")
    write("备用码", "abcde-fghij")
    press("验证并登录")
    await waitFor(() => assert.notStrictEqual(page.at(), "/sign-in"))
    assert.deepStrictEqual(codes, ["/api/auth/two-factor/verify-totp", "/api/auth/two-factor/verify-backup-code"])
  })

  it("sends on who is signed in already", async () => {
    const page = await open("/sign-in?next=//elsewhere.example/", { as: "member" })
    await screen.findByRole("heading", { name: "等您办理" })
    await waitFor(() => assert.strictEqual(page.at(), "/"))
  })

  it("breaks no rule of accessibility", async () => {
    await open("/sign-in")
    await screen.findByText("演示账号")
    assert.deepStrictEqual(await broken(), [])
  })
})
