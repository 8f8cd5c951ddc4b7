import { launch } from "@jianyan/browser"
import type { Browser } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it, onTestFinished } from "vitest"
import { password } from "./ask.ts"
import { type House, open } from "./house.ts"
import { visit, visitAs } from "./visit.ts"

/** Who signs in, what the first page greets them with, and where they do their work: the zone, and the heading found there. */
const people = [
  { user: "member", name: "委员甲", zone: "提案", work: "我的提案" },
  { user: "staff", name: "提案委工作人员", zone: "提案", work: "全部提案" },
  { user: "unit", name: "住建局承办人", zone: "提案", work: "本单位承办" },
  { user: "leader", name: "市政协主席", zone: "提案", work: "全部提案" },
  { user: "liaison", name: "联络办工作人员", zone: "联络", work: "站点与工作室" },
  { user: "evaluator", name: "考评工作人员", zone: "履职", work: "委员履职" },
  { user: "office", name: "办公室工作人员", zone: "联络", work: "站点与工作室" },
  { user: "auditor", name: "审计员", zone: "履职", work: "委员履职" }
] as const

describe("at the door", () => {
  let house: House
  let browser: Browser
  beforeAll(async () => {
    house = await open()
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })

  it.each(people)("$user signs in, is greeted, and goes to work", async ({ name, user, work, zone }) => {
    const visit = await visitAs(browser, house, user)
    onTestFinished(visit.leave)
    await visit.page.getByRole("heading", { level: 1, name: new RegExp(`，${name}$`, "u") }).waitFor()
    await visit.page.getByRole("heading", { name: /等您办理|提案的去向/u }).first().waitFor()
    await visit.page.getByRole("navigation", { name: "各部分" }).getByRole("link", { name: zone }).click()
    await visit.page.getByRole("heading", { level: 1, name: work }).waitFor()
    await visit.page.waitForLoadState()
    assert.deepStrictEqual(visit.troubles, [])
  })

  it("a wrong password is refused in words, and what was typed stays", async () => {
    const { leave, page, troubles } = await visit(browser, house)
    onTestFinished(leave)
    await page.goto("/sign-in")
    await page.getByLabel("用户名").fill("staff")
    await page.getByLabel("密码").fill("not this one")
    await page.getByRole("button", { name: "登录", exact: true }).click()
    await page.getByRole("alert").getByText("用户名或密码不对").first().waitFor()
    assert.strictEqual(await page.getByLabel("用户名").inputValue(), "staff")
    assert.isTrue(troubles.every((trouble) => trouble.includes("401")), troubles.join("\n"))
  })

  it("who asked for a page comes to it after signing in, and signing out closes it in every zone", async () => {
    const { leave, page } = await visit(browser, house)
    onTestFinished(leave)
    await page.goto("/members")
    await page.getByLabel("用户名").fill("office")
    await page.getByLabel("密码").fill(password)
    await page.getByRole("button", { name: "登录", exact: true }).click()
    await page.getByRole("heading", { level: 1, name: "委员名册" }).waitFor()
    assert.strictEqual(new URL(page.url()).pathname, "/members")
    await page.getByRole("button", { name: /^退出/u }).click()
    await page.getByRole("heading", { level: 1, name: "登录" }).waitFor()
    for (const zone of ["/proposals/", "/liaison/", "/performance/"]) {
      await page.goto(zone)
      await page.getByRole("link", { name: /登录/u }).or(page.getByRole("heading", { level: 1, name: "登录" })).first().waitFor()
      assert.strictEqual(await page.getByRole("table").count(), 0)
    }
  })

  it("a first password is handed over, serves for its own change alone, and stands in the history by whose hand it was given", async () => {
    const office = await visitAs(browser, house, "office")
    onTestFinished(office.leave)
    await office.page.goto("/accounts")
    await office.page.getByRole("button", { name: "开通账号" }).click()
    const dialog = office.page.getByRole("dialog", { name: "开通账号" })
    await dialog.getByRole("textbox", { name: /用户名/u }).fill("first.time")
    await dialog.getByRole("textbox", { name: /称呼/u }).fill("新来的审计员")
    await dialog.getByRole("checkbox", { name: /^审计/u }).check()
    await dialog.getByRole("button", { name: "开通账号" }).click()
    const password = await office.page.getByRole("dialog", { name: "首次密码" }).getByRole("status").textContent() ?? ""
    await office.page.getByRole("button", { name: "已记下，关闭" }).click()

    const { leave, page } = await visit(browser, house)
    onTestFinished(leave)
    await page.goto("/members")
    await page.getByLabel("用户名").fill("first.time")
    await page.getByLabel("密码").fill(password)
    await page.getByRole("button", { name: "登录", exact: true }).click()
    await page.getByRole("heading", { name: "换掉首次密码" }).waitFor()
    await page.goto("/proposals/")
    await page.getByRole("link", { name: "换密码" }).click()
    await page.getByLabel("交给您的密码").fill(password)
    await page.getByLabel("新密码", { exact: true }).fill("four words of mine")
    await page.getByLabel("再写一遍新密码").fill("four words of mine")
    await page.getByRole("button", { name: "换好，进入系统" }).click()
    await page.getByRole("table").first().waitFor()
    assert.strictEqual(new URL(page.url()).pathname, "/proposals/")

    await office.page.goto("/accounts/history")
    const row = office.page.getByRole("row", { name: /first\.time/u })
    await row.getByText("办公室工作人员").waitFor()
    assert.match(await row.textContent() ?? "", /开通.*审计/u)
    assert.deepStrictEqual(office.troubles, [])
  })
})
