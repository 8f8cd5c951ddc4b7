import { launch } from "@jianyan/browser"
import { Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it, onTestFinished } from "vitest"
import { type Asking, askAs } from "./ask.ts"
import { type House, open } from "./house.ts"
import { rests } from "./rests.ts"
import { type Visit, visitAs } from "./visit.ts"
import { deed, press } from "./walk.ts"

const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor()
const rail = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first().click()
/** Waits for what is said in the corner when something is done. */
const said = (page: Page, words: string | RegExp) => page.getByRole("status").getByText(words, { exact: true }).first().waitFor()
/** Chooses the row of somebody in a table. */
const choose = (page: Page, name: string) => page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) }).getByRole("checkbox").first().check()

describe("the end of a year", () => {
  let house: House
  let browser: Browser
  let asking: Readonly<Record<"member" | "evaluator" | "leader", Asking>>
  /** The year that runs, as the house counts it. */
  let year: number
  beforeAll(async () => {
    house = await open()
    browser = await launch()
    const [member, evaluator, leader] = await Promise.all([askAs(house, "member"), askAs(house, "evaluator"), askAs(house, "leader")])
    asking = { member, evaluator, leader }
    year = Day.year((await member.committee.today()).on)
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })
  /** Somebody at a screen until the test ends. */
  const enter = async (user: string): Promise<Visit> => {
    const it = await visitAs(browser, house, user)
    onTestFinished(it.leave)
    return it
  }
  const meOf = async (who: Asking) => {
    const id = (await who.session.me())?.seats[0]?.member
    const found = (await who.committee.members()).find((one) => one.id === id)
    if (found === undefined) throw new Error("the account has no seat of a member")
    return { id: found.id, name: found.name ?? "" }
  }

  it("of a member: reads why, objects, is answered, and writes the duty report", async () => {
    const member = await enter("member"), { page } = member
    const me = await meOf(asking.member)
    await member.goTo(Zone.performance.member(me.id))
    await page.getByRole("table", { name: /年度成绩单$/u }).waitFor()
    const { sheet } = await asking.member.scores.of({ member: me.id })
    await page.getByRole("link", { name: "对这一年提出异议" }).first().click()
    await title(page, "提出异议")
    await page.getByRole("radio", { name: "整张成绩单" }).check()
    await page.getByLabel("理由", { exact: true }).fill("年中接待日的记录里写错了人，请核对签到表。")
    await page.getByRole("button", { name: "提出异议", exact: true }).click()
    await page.getByRole("list", { name: "异议的经过" }).waitFor()
    const at = new URL(page.url()).pathname
    assert.strictEqual((await asking.member.scores.of({ member: me.id })).sheet.total, sheet.total, "an objection moves no points")

    const evaluator = await enter("evaluator")
    await evaluator.goTo(Zone.performance.home)
    await rail(evaluator.page, "异议")
    await evaluator.page.getByRole("cell", { name: me.name }).first().waitFor()
    await evaluator.goTo(at)
    await deed(evaluator.page, "处理", "确认处理", async (dialog) => {
      await dialog.getByRole("radio", { name: /^不成立/u }).check()
      await dialog.getByLabel("处理理由").fill("已核对签到表，记录与签到表一致。")
    })
    await member.goTo(at)
    await page.getByText("已核对签到表，记录与签到表一致。").first().waitFor()

    await rail(page, "述职报告")
    await title(page, "述职报告")
    const first = page.getByLabel("第 1 段", { exact: true })
    const drafted = await first.inputValue()
    assert.isNotEmpty(drafted)
    await first.fill(`${drafted}今后将继续努力。`)
    await press(page, "保存")
    await said(page, "已保存")
    await rests(page)
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "下载 Word" }).click()])
    assert.match(file.suggestedFilename(), /\.docx$/u)
    await rail(page, "履职画像")
    await title(page, /履职画像/u)
    assert.deepStrictEqual([...member.troubles, ...evaluator.troubles], [])
  })

  it("of an evaluator and a leader: from who lacks what to the grades, each decided by people and told to each", async () => {
    const evaluator = await enter("evaluator"), { page } = evaluator
    const { rows } = await asking.evaluator.evaluations.desk({ year })
    const lacking = rows.find(({ minimums, reminded }) => reminded === undefined && minimums.some(({ met }) => !met))
    if (lacking === undefined) throw new Error("nobody of the demo story lacks anything")
    const names = new Map((await asking.evaluator.committee.members()).map(({ id, name }) => [id, name ?? ""]))
    await evaluator.goTo(Zone.performance.home)
    await rail(page, "考评台")
    await title(page, "考评台")
    await page.getByRole("searchbox", { name: "姓名或界别" }).fill(names.get(lacking.member) ?? "")
    await choose(page, names.get(lacking.member) ?? "")
    await press(page, "提醒 1 人")
    await press(page.getByRole("alertdialog").or(page.getByRole("dialog")), "发出提醒")
    await said(page, /1 人/u)

    await rail(page, "线索")
    await page.getByRole("heading", { name: "先想想是不是这样" }).first().waitFor()
    await page.getByRole("button", { name: "查清无碍", exact: true }).first().click()
    const dialog = page.getByRole("dialog")
    await dialog.getByLabel("理由", { exact: true }).fill("两人同题调研，各写各的，已看过调研记录。")
    await press(dialog, "查清无碍")
    await dialog.waitFor({ state: "detached" })

    const me = await meOf(asking.member)
    await rail(page, "等次")
    await title(page, "等次")
    await page.getByRole("searchbox", { name: "姓名或界别" }).fill(me.name)
    await choose(page, me.name)
    await deed(page, "拟定 1 人", "列入名单", async (form) => {
      await form.getByRole("radio").first().check()
      await form.getByLabel("理由", { exact: true }).fill("牵头的重点提案年内办成，会议记录可查。")
    })
    await deed(page, "提请主席会议", "提请主席会议")
    await said(page, "名单已提请主席会议")

    const leader = await enter("leader")
    await leader.goTo(Zone.performance.grades())
    await leader.page.getByRole("searchbox", { name: "姓名或界别" }).fill(me.name)
    await leader.page.getByText("牵头的重点提案年内办成，会议记录可查。").waitFor()
    await deed(leader.page, "记录会议决定", "记录会议决定", (form) => form.getByLabel("会议意见").fill("同意名单，按程序通知本人。"))
    await said(leader.page, "等次已确定")

    await evaluator.goTo(Zone.performance.grades())
    await deed(page, "通知本人", "通知本人")
    await said(page, "已通知")

    const member = await enter("member")
    await member.goTo(Zone.performance.years)
    await member.page.getByText("我的等次").first().waitFor()
    const listed = (await asking.evaluator.evaluations.grades({ year })).rows.find((row) => row.member === me.id)
    assert.isDefined(listed?.grade)
    assert.strictEqual(listed.reason, "牵头的重点提案年内办成，会议记录可查。")
    assert.deepStrictEqual([...evaluator.troubles, ...leader.troubles, ...member.troubles], [])
  })

  it("of a frozen year: replayed, it is what it was when it was frozen", async () => {
    const leader = await enter("leader"), { page } = leader
    await leader.goTo(Zone.performance.years)
    await press(page, "重算核对")
    await page.getByText("重算一遍，与封存时逐字相同").waitFor()
    await page.getByRole("heading", { name: "封存后的更正" }).waitFor()
    assert.deepStrictEqual(leader.troubles, [])
  })
})
