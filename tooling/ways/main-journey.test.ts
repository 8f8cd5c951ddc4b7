import { launch } from "@jianyan/browser"
import { Assessment, Member, Proposal, Unit } from "@jianyan/domain"
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { type Asking, askAs } from "./ask.ts"
import { type House, open } from "./house.ts"
import { type Visit, visitAs } from "./visit.ts"
import { deed, pick, press, release, reply, stands } from "./walk.ts"

const filingOf = (sheet: Assessment.Sheet.Sheet) => sheet.lines.filter((line) => line.block === "filing").reduce((sum, line) => sum + line.points, 0)
const mostForFiling = 250_000

describe("a proposal", () => {
  let house: House
  let browser: Browser
  let evaluator: Asking
  const visits: Array<Visit> = []
  beforeAll(async () => {
    house = await open()
    browser = await launch()
    evaluator = await askAs(house, "evaluator")
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })
  const enter = async (user: string) => {
    const visit = await visitAs(browser, house, user)
    visits.push(visit)
    return visit
  }

  const totalOf = async (member: Member.Id) => (await evaluator.scores.of({ member })).sheet.total
  /** Opens the sheet of a member on a screen that is then only looked at. */
  const watch = async (visit: Visit, member: Member.Id): Promise<Page> => {
    const page = await visit.page.context().newPage()
    await page.goto(`/performance/members/${member}`)
    await page.getByRole("status").getByText("实时", { exact: false }).waitFor()
    await page.evaluate("window.neverReloaded = true")
    await shows(page, await totalOf(member))
    return page
  }
  const shows = (page: Page, total: Assessment.Points.Points) => page.getByText(`＝ ${Assessment.Points.format(total)}`, { exact: true }).waitFor()

  /** What the sheet of a member gives for filing; the most there is for a member who is evaluated elsewhere and has no sheet here. */
  const filingFor = (member: Member.Id) =>
    evaluator.scores.of({ member }).then(({ sheet }) => filingOf(sheet), (thrown: unknown) => {
      if (thrown instanceof Member.EvaluatedElsewhere) return mostForFiling
      throw thrown
    })

  /** Finds a proposal that waits for examination, one of whose proposers has points for filing still to come. */
  const findWaiting = async (staff: Asking): Promise<{ readonly id: Proposal.Id; readonly author: Member.Id }> => {
    const { rows } = await staff.proposals.list({ stage: "Submitted" })
    for (const { id, proposer } of rows) {
      if (proposer._tag !== "Members") continue
      for (const author of Proposal.Proposer.signatories(proposer)) {
        if (await filingFor(author) < mostForFiling) return { id, author }
      }
    }
    throw new Error("no proposal waits whose author can still gain by it")
  }

  it("is submitted, merged with its author's consent into one that waited, handed over, answered once the office releases it, and rated, and both authors' scores move on another screen", async () => {
    const examiner = await askAs(house, "staff")
    const waiting = await findWaiting(examiner)
    const { policy } = await examiner.committee.committee()
    const theirs = (await examiner.proposals.read({ id: waiting.id })).proposal.content
    const me = (await (await askAs(house, "member2")).session.me())?.seats[0]?.member
    if (me === undefined) throw new Error("member2 has no seat of a member")
    const member = await enter("member2")
    const looker = await enter("evaluator")
    const before = { mine: await totalOf(me), theirs: await totalOf(waiting.author) }
    const myScreen = await watch(looker, me)
    const theirScreen = await watch(looker, waiting.author)

    // The member asks for the same as a proposal that waits already, and for one thing more.
    const title = `${theirs.title.replace(/的提案$/u, "")}并建立长效机制的提案`.slice(-100)
    await member.goTo("/proposals/write")
    await member.page.getByLabel("案由", { exact: true }).fill(title)
    await member.page.getByLabel("类别").click()
    await member.page.getByRole("option").nth(1).click()
    await member.page.getByLabel("情况", { exact: true }).fill(theirs.situation)
    await member.page.getByLabel("分析", { exact: true }).fill(theirs.analysis || theirs.situation)
    await member.page.getByLabel("建议一", { exact: true }).fill(theirs.recommendations[0]?.text ?? "列出清单和完成时间，向社会公开。")
    await press(member.page, "加一条")
    await member.page.getByLabel("建议二", { exact: true }).fill("明确牵头单位，每季度通报进展。")
    await deed(member.page, "提交", "提交")
    await stands(member.page, "待审查")
    const address = new URL(member.page.url()).pathname, id = address.split("/")[2] as Proposal.Id

    const staff = await enter("staff")
    const lead = `/proposals/${waiting.id}`
    await staff.goTo(lead)
    await deed(staff.page, "提出审查意见", "提出意见")
    await stands(staff.page, "待决定")
    await deed(staff.page, "作出决定", "决定")
    await stands(staff.page, "已立案")
    const filed = await totalOf(waiting.author)
    assert.isAbove(filed, before.theirs)
    await shows(theirScreen, filed)

    await staff.goTo(address)
    await deed(staff.page, "提出审查意见", "提出意见", async (dialog) => {
      await dialog.getByRole("radio", { name: "并案", exact: true }).check()
      await dialog.getByRole("radio", { name: `${theirs.title} 很可能是同一件事` }).check()
    })
    await stands(staff.page, "待决定")
    await deed(staff.page, "征求提案人意见", "征求意见")
    await member.goTo(address)
    await deed(member.page, "同意", "同意")
    await staff.goTo(address)
    await deed(staff.page, "作出决定", "决定")
    await stands(staff.page, "已并案")
    const merged = await totalOf(me)
    assert.isAbove(merged, before.mine)
    await shows(myScreen, merged)

    await staff.goTo(lead)
    await deed(staff.page, "交办", "交办", () => pick(staff.page, "承办单位", "住房和城乡建设"))
    await stands(staff.page, "已交办")

    const unit = await enter("unit")
    await unit.goTo(lead)
    await deed(unit.page, "接收办理", "接收")
    await stands(unit.page, "承办中")
    await unit.page.getByRole("link", { name: "写答复" }).click()
    await reply(unit.page, theirs.recommendations.map(() => ({ outcome: "采纳", text: "已列出清单，六月底前完成并公开。" })))
    // Both look at the lead already: each page follows what the other does.
    await release(staff.page)
    await stands(unit.page, "已答复")
    await unit.goTo(address)
    await unit.page.getByRole("link", { name: "单独答复" }).click()
    await reply(unit.page, [{ outcome: "采纳", text: "与主件一并办理，进展另行告知。" }, { outcome: "部分采纳", text: "由我局牵头，每半年通报一次。" }])
    await examiner.proposals.releaseReply({ id, unit: Unit.Id.make("housing"), checked: (policy.replyChecks ?? []).map((one) => one.id) })

    await member.goTo(address)
    await member.page.getByText("由我局牵头，每半年通报一次。").waitFor()
    await deed(member.page, "反馈意见", "提交反馈", async (dialog) => {
      for (const question of ["对办理态度", "对办理结果"]) await dialog.getByRole("radiogroup", { name: question }).getByRole("radio", { name: "满意", exact: true }).check()
    })
    await member.page.getByRole("heading", { name: "提案人反馈" }).waitFor()

    // The screens nobody touched: still there, never loaded again, each total with its line.
    for (const [page, text] of [[myScreen, title], [theirScreen, theirs.title]] as const) {
      assert.isTrue(await page.evaluate("window.neverReloaded === true"))
      assert.isTrue(await page.getByRole("link", { name: text }).first().isVisible())
    }
    await shows(myScreen, await totalOf(me))
    await shows(theirScreen, await totalOf(waiting.author))
    assert.deepStrictEqual(visits.flatMap((visit) => visit.troubles), [])
  })
})
