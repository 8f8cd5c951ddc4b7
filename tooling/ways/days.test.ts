import { launch } from "@jianyan/browser"
import { Zone } from "@jianyan/contract"
import { Day, type Proposal, Unit } from "@jianyan/domain"
import { readFile } from "node:fs/promises"
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it, onTestFinished } from "vitest"
import { type Asking, askAs, committee } from "./ask.ts"
import { type House, open } from "./house.ts"
import { type Visit, visit, visitAs } from "./visit.ts"
import { deed, pick, press, reply, stands } from "./walk.ts"

const housing = { id: Unit.Id.make("housing"), name: "市住房和城乡建设局" }
const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor()
const rail = (page: Page, name: string) => page.getByRole("link", { name, exact: true }).first().click()
/** Waits for what is said in the corner when something is done. */
const said = (page: Page, words: string) => page.getByRole("status").getByText(words, { exact: true }).first().waitFor()

describe("a day", () => {
  let house: House
  let browser: Browser
  let asking: Readonly<Record<"member" | "member2" | "staff" | "unit" | "leader", Asking>>
  /** A proposal the unit of housing answered, as a model of what is written here. */
  let model: Proposal.Content.Content
  beforeAll(async () => {
    house = await open()
    browser = await launch()
    const [member, member2, staff, unit, leader] = await Promise.all([askAs(house, "member"), askAs(house, "member2"), askAs(house, "staff"), askAs(house, "unit"), askAs(house, "leader")])
    asking = { member, member2, staff, unit, leader }
    const [row] = (await staff.proposals.list({ unit: housing.id, stage: "Closed" })).rows
    if (row === undefined) throw new Error("the demo story has no proposal housing answered")
    model = (await staff.proposals.read({ id: row.id })).proposal.content
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })
  /** Somebody at a screen until the test ends. */
  const enter = async (user?: string): Promise<Visit> => {
    const it = user === undefined ? await visit(browser, house) : await visitAs(browser, house, user)
    onTestFinished(it.leave)
    return it
  }
  const memberOf = async (who: Asking) => {
    const id = (await who.session.me())?.seats[0]?.member
    const found = (await who.committee.members()).find((one) => one.id === id)
    if (found === undefined) throw new Error("the account has no seat of a member")
    return found
  }
  const write = async (content: Proposal.Content.Content): Promise<Proposal.Id> => {
    const { id } = await asking.member.proposals.draft({ content, with: [] })
    await asking.member.proposals.submit({ id })
    return id
  }
  const assign = async (id: Proposal.Id) => {
    const { staff } = asking
    await staff.proposals.recommend({ id, outcome: { _tag: "File" } })
    await staff.proposals.file({ id })
    await staff.proposals.handOver({ id, assignment: { _tag: "Sole", unit: housing.id } })
  }
  const handOver = async (id: Proposal.Id) => {
    await assign(id)
    await asking.unit.proposals.accept({ id })
  }
  /** The office releases the reply the unit of housing submitted. */
  const releaseReply = async (id: Proposal.Id) => {
    const { replyChecks } = (await asking.staff.committee.committee()).policy
    await asking.staff.proposals.releaseReply({ id, unit: housing.id, checked: (replyChecks ?? []).map((one) => one.id) })
  }
  const answer = async (id: Proposal.Id, { recommendations }: Pick<Proposal.Content.Content, "recommendations">) => {
    await asking.unit.proposals.proposeReply({ id, class: "A", text: "收悉。现逐条答复如下。", signing: { signedBy: "分管局长", contact: "办公室", phone: "0000-8010000" }, answers: recommendations.map(({ number }) => ({ recommendation: number, outcome: "accepted" as const, text: "已采纳，年内完成。" })) })
    await releaseReply(id)
  }
  const idAt = (page: Page) => new URL(page.url()).pathname.split("/")[2] as Proposal.Id

  it("of a member: drafts with hints and similar ones beside, is joined by another, agrees to a talk and gives feedback", async () => {
    const [member, other] = [await enter("member"), await enter("member2")]
    const { page } = member
    await member.goTo(Zone.proposals.write)
    await page.getByText("没有写情况。").waitFor()
    await page.getByLabel("案由", { exact: true }).fill(model.title)
    await page.getByLabel("类别").click()
    await page.getByRole("option").nth(1).click()
    await page.getByLabel("情况", { exact: true }).fill(model.situation)
    await page.getByLabel("分析", { exact: true }).fill(model.analysis)
    await page.getByLabel("建议一", { exact: true }).fill("进一步提高认识。")
    await page.getByText("这一条没有可以办理的内容。").waitFor()
    await page.getByLabel("建议一", { exact: true }).fill("由市住房和城乡建设局列出清单，年内完成并向社会公开。")
    await page.getByText("这一条没有可以办理的内容。").waitFor({ state: "detached" })
    await page.getByText("没有写情况。").waitFor({ state: "detached" })
    await page.getByRole("link", { name: model.title }).first().waitFor()
    await pick(page, "邀请联名", (await memberOf(asking.member2)).name ?? "")
    await press(page, "存草稿")
    await page.getByText("未答复", { exact: true }).waitFor()
    await deed(page, "提交", "提交")
    await stands(page, "待审查")
    const id = idAt(page), address = Zone.proposals.proposal(id)

    await other.goTo(Zone.proposals.list({ waiting: "sign" }))
    await other.page.getByRole("link", { name: model.title }).first().click()
    await deed(other.page, "联名", "联名")
    await said(other.page, "已联名")

    await handOver(id)
    const { on } = await asking.unit.committee.today()
    await asking.unit.proposals.recordConsultation({ id, minutes: { day: on, phase: "before", form: "faceToFace", members: [(await memberOf(asking.member)).id], summary: "到现场察看，商定办理时间表。" } })
    await member.goTo(address)
    await press(page, "确认")
    await page.getByText("双方确认", { exact: true }).waitFor()

    await answer(id, { recommendations: [{ number: 1, text: "" }] })
    await member.goTo(address)
    await deed(page, "反馈意见", "提交反馈", async (dialog) => {
      for (const question of ["对办理态度", "对办理结果"]) await dialog.getByRole("radiogroup", { name: question }).getByRole("radio", { name: "满意", exact: true }).check()
    })
    await page.getByRole("heading", { name: "提案人反馈" }).waitFor()
    assert.deepStrictEqual([...member.troubles, ...other.troubles], [])
  })

  it("of the staff: from the board to the desk, the decision, the list of the meeting, an extension and the end", async () => {
    const content = { ...model, title: model.title.replace(/的提案$/u, "并定期回访的提案") }
    const id = await write(content), address = Zone.proposals.proposal(id)
    const staff = await enter("staff"), { page } = staff
    await staff.goTo(Zone.proposals.board())
    await page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "待审查" }) }).getByRole("link", { name: /^待审查/u }).click()
    await page.getByRole("link", { name: content.title }).first().waitFor()
    await rail(page, "审查台")
    await title(page, "审查台")
    await staff.goTo(`${Zone.proposals.examine}?id=${id}`)
    await page.getByRole("heading", { level: 2, name: content.title }).waitFor()
    await press(page, "建议立案")
    await said(page, "已提出审查意见")
    await staff.goTo(address)
    await deed(page, "作出决定", "决定")
    await stands(page, "已立案")

    await rail(page, "交办会清单")
    const line = page.getByRole("listitem").filter({ has: page.getByRole("checkbox", { name: content.title }) })
    await line.getByText(housing.name).waitFor()
    await line.getByRole("checkbox").check()
    await press(page, "交办 1 件")
    await press(page.getByRole("dialog"), "交办 1 件")
    await page.getByRole("dialog").getByText("已交办 1 件").waitFor()
    await staff.goTo(address)
    await stands(page, "已交办")

    const { unit } = asking
    await unit.proposals.accept({ id })
    const { stage } = (await unit.proposals.read({ id })).proposal
    if (stage._tag !== "Accepted") throw new Error(`the proposal is ${stage._tag}`)
    await unit.proposals.askExtension({ id, until: Day.addDays(stage.handling.deadline.day, 20), reason: "资金安排要等下一年度预算。" })
    await staff.goTo(address)
    await deed(page, "同意延期", "同意延期", (dialog) => dialog.getByText("资金安排要等下一年度预算。").waitFor())
    await page.getByText(/^已同意延到/u).waitFor()

    await answer(id, content)
    await asking.member.proposals.giveFeedback({ id, manner: "satisfied", result: "satisfied", comment: "" })
    await staff.goTo(address)
    await stands(page, "已反馈")
    await deed(page, "办结", "办结")
    await stands(page, "已办结")
    assert.deepStrictEqual(staff.troubles, [])
  })

  it("of a unit: takes several proposals from its inbox at once, each looked at before", async () => {
    const titles = ["东片", "南片", "西片"].map((part) => model.title.replace(/的提案$/u, `并先办${part}的提案`))
    for (const title of titles) await assign(await write({ ...model, title }))
    const unit = await enter("unit"), { page } = unit
    await unit.goTo(Zone.proposals.home)
    await rail(page, "本单位承办")
    await page.getByRole("navigation", { name: "本单位承办" }).getByRole("link", { name: "待接收" }).click()
    for (const title of titles) await page.getByRole("row", { name: title }).getByRole("checkbox").check()
    await press(page, `批量接收 ${titles.length}`)
    const dialog = page.getByRole("dialog", { name: "批量接收" }), [left = "", ...taken] = titles
    for (const title of taken) assert.isTrue(await dialog.getByRole("checkbox", { name: title }).isChecked())
    await dialog.getByRole("checkbox", { name: left }).uncheck()
    await press(dialog, `办理 ${taken.length} 件`)
    await dialog.getByText(`${taken.length} 件全部办成`).waitFor()
    await press(dialog, "完成")
    await page.getByRole("row", { name: taken[0] ?? "" }).waitFor({ state: "detached" })
    await page.getByRole("row", { name: left }).waitFor()
    assert.deepStrictEqual((await asking.unit.proposals.list({ stage: "Accepted", limit: 200 })).rows.map(({ title }) => title).filter((title) => titles.includes(title)).toSorted(), taken.toSorted())
    assert.deepStrictEqual(unit.troubles, [])
  })

  it("of a unit: takes a proposal from its inbox, writes a talk down, promises, and reports on the promise", async () => {
    const [row] = (await asking.unit.proposals.list({ waiting: "accept" })).rows
    if (row === undefined) throw new Error("the demo story has nothing to accept")
    const unit = await enter("unit"), { page } = unit
    await unit.goTo(Zone.proposals.home)
    await rail(page, "本单位承办")
    await page.getByRole("navigation", { name: "本单位承办" }).getByRole("link", { name: "待接收" }).click()
    await page.getByRole("link", { name: row.title }).click()
    await deed(page, "接收办理", "接收")
    await stands(page, "承办中")
    await deed(page, "记一次协商", "记一次协商", (dialog) => dialog.getByLabel("谈了什么、达成什么").fill("与提案人到现场察看，商定分两步办理。"))
    await page.getByText("待对方确认", { exact: true }).waitFor()
    await page.getByRole("link", { name: "写答复" }).click()
    await title(page, "写答复")
    const { on } = await asking.unit.committee.today()
    await reply(page, Array.from({ length: row.recommendations }, (_, place) => place === 0
      ? { outcome: "列入计划", text: "列入明年计划，完成后告知。", by: Day.addDays(on, 200) }
      : { outcome: "采纳", text: "已采纳，年内完成。" }))
    await releaseReply(row.id)
    await unit.goTo(Zone.proposals.proposal(row.id))
    await stands(page, "已答复")
    await deed(page, "报告进展", "报告", (dialog) => dialog.getByLabel("做到哪一步").fill("设计方案已经批复。"))
    await page.getByText("设计方案已经批复。").waitFor()
    await rail(page, "承诺")
    await page.getByRole("link", { name: row.title }).first().waitFor()
    assert.deepStrictEqual(unit.troubles, [])
  })

  it("of a leader: finds the key proposals one leads, and records the step that was done", async () => {
    const { leader } = asking
    const { years } = await leader.supervisions.list({})
    const all = await Promise.all(years.map((year) => leader.supervisions.list({ year })))
    const [open] = all.flatMap(({ names, supervised, year }) => supervised.flatMap(({ may, row, supervision: { done, plan } }) =>
      plan !== undefined && done.length < plan.steps.length && may.includes("doStep") ? [{ year, row, leads: names[plan.leader] ?? "" }] : []))
    if (open === undefined) throw new Error("the demo story has no key proposal with an open step")
    const visit = await enter("leader"), { page } = visit
    await visit.goTo(Zone.proposals.home)
    await rail(page, "重点提案督办")
    await title(page, "重点提案")
    for (const [field, choice] of [["年度", `${open.year} 年`], ["领办人", open.leads]] as const) {
      await page.getByLabel(field).click()
      await page.getByRole("option", { name: choice, exact: true }).click()
    }
    const line = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: open.row.title }) })
    await press(line, "记录步骤")
    const dialog = page.getByRole("dialog")
    await dialog.getByLabel("情况").fill("到承办单位逐条核对，均有结果。")
    await press(dialog, "记录步骤")
    await dialog.waitFor({ state: "detached" })
    await press(line, "完成督办")
    await press(dialog, "取消")
    await line.getByRole("link", { name: open.row.title }).click()
    await page.getByText("到承办单位逐条核对，均有结果。").waitFor()
    assert.deepStrictEqual(visit.troubles, [])
  })

  it("of the office: looks at the next session and at what other rules would move, opens a figure, and takes its list as a sheet", async () => {
    const office = await enter("office"), { page } = office
    await office.goTo(Zone.proposals.home)
    await rail(page, "会议与窗口")
    await deed(page, "召集下一次会议", "取消", async (dialog) => {
      await dialog.getByLabel("开幕").fill("2030-01-14")
      await dialog.getByLabel("闭幕").fill("2030-01-18")
      await press(dialog, "按办法推算")
      await dialog.getByText(/推算，可以改。$/u).waitFor()
      assert.strictEqual(await dialog.getByLabel("截止日").inputValue(), "2030-01-16")
    })
    await rail(page, "办法与日历")
    await rail(page, "改办法")
    await page.locator("summary").getByText("答复期限", { exact: true }).click()
    await page.getByLabel("几个月", { exact: true }).nth(1).fill("2")
    await press(page, "看影响")
    await page.getByText(/^\d+ 件提案的期限会变动$/u).waitFor()
    assert.isTrue(await page.getByRole("button", { name: "采用", exact: true }).isVisible())
    await press(page, "放弃改动")
    await rail(page, "统计")
    const figure = page.getByRole("row", { name: /^立案率/u }).first().getByRole("link").first()
    const count = Number((await figure.innerText()).replaceAll(/\D/gu, ""))
    await figure.press("Enter")
    await page.getByText(/^只看：立案率/u).waitFor()
    const [sheet] = await Promise.all([page.waitForEvent("download"), press(page, "导出表格")])
    await said(page, `已导出 ${count} 件`)
    assert.match(sheet.suggestedFilename(), /\.xlsx$/u)
    assert.strictEqual((await readFile(await sheet.path())).toString("latin1", 0, 2), "PK")
    assert.deepStrictEqual(office.troubles, [])
  })

  it("of somebody who only reads: sees how far a published proposal is without a sign-in, and nothing of the others", async () => {
    const [hidden] = (await asking.staff.publications.list({ show: "waiting" })).rows
    if (hidden === undefined) throw new Error("the demo story has published everything")
    const reader = await enter(), { page } = reader
    await reader.goTo(Zone.proposals.open(committee))
    const first = page.getByRole("main").getByRole("list").getByRole("link").first(), name = await first.innerText()
    await first.click()
    await title(page, name)
    await page.getByText("办得怎样", { exact: true }).waitFor()
    assert.deepStrictEqual(reader.troubles, [])
    const answered = page.waitForResponse((response) => response.url().endsWith(`/open/${committee}/proposals/${hidden.row.id}`))
    await page.goto(Zone.proposals.open(committee, hidden.row.id))
    assert.strictEqual((await answered).status(), 404)
    await page.getByText("没有这件公开的提案").waitFor()
    assert.strictEqual(await page.getByText(hidden.row.title).count(), 0)
  })
})
