import { type CommitteeApi, ProposalsApi, RulesApi } from "@jianyan/contract"
import { connect } from "@jianyan/client"
import { Committee, Proposal } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken } from "@jianyan/zone/testing"
import { open } from "../../testing/open.tsx"

const link = (scope: HTMLElement, name: RegExp | string) => within(scope).getByRole("link", { name }).getAttribute("href")
const kindOf = (word: string) => {
  const kind = screen.getByRole("heading", { level: 3, name: word }).closest("li")
  assert.isNotNull(kind)
  return kind
}
const waiting = () => screen.findByRole("heading", { name: "等您办理" })

describe("Today", () => {
  it("greets by the clock of Beijing, with the day of the week and the session", async () => {
    await open("/", { as: "staff" })
    await screen.findByRole("heading", { level: 1, name: "早上好，提案委工作人员" })
    assert.strictEqual(screen.getByText("2026年3月16日 星期一").getAttribute("datetime"), "2026-03-16")
    assert.isNotEmpty(screen.getAllByText("十五届五次会议"))
  })

  it("counts what waits for staff and leads to exactly these", async () => {
    await open("/", { as: "staff" })
    await waiting()
    const examine = kindOf("待审查")
    assert.strictEqual(link(examine, /^待审查\s*2$/u), "/proposals/?waiting=examine")
    assert.strictEqual(link(examine, "关于在社区卫生服务中心开设周末儿科门诊的提案"), "/proposals/p-6")
    assert.strictEqual(link(kindOf("待决定"), /^待决定\s*1$/u), "/proposals/?waiting=decide")
  })

  it("says how many more there are than it names", async () => {
    const first = ["a", "b", "c"].map((id) => ({ id, title: `关于${id}的提案` }))
    await open("/", { as: "staff", instead: (path) => path.endsWith("/today") ? Response.json({ on: "2026-03-16", waiting: [{ what: "examine", count: 31, first }], names: {} }) : undefined })
    await waiting()
    assert.strictEqual(link(kindOf("待审查"), "另有 28 件"), "/proposals/?waiting=examine")
  })

  it("tells a day that has passed from one to come", async () => {
    const first = [{ id: "a", title: "关于早的提案", due: "2026-03-13" }, { id: "b", title: "关于晚的提案", due: "2026-03-16" }]
    await open("/", { as: "unit", instead: (path) => path.endsWith("/today") ? Response.json({ on: "2026-03-16", waiting: [{ what: "reply", count: 2, first }], names: {} }) : undefined })
    await waiting()
    assert.deepStrictEqual(["3月13日已到期", "3月16日前"].map((said) => screen.getByText(said).hasAttribute("data-past")), [true, false])
  })

  it("adds the session up: received is the sum of its columns, each leading to its list", async () => {
    await open("/", { as: "leader" })
    const heading = await screen.findByRole("heading", { name: "本次会议" })
    const line = heading.closest("section")?.querySelector<HTMLElement>(".tally")
    assert.isNotNull(line)
    const figures = within(line ?? document.body).getAllByRole("link")
    const [received = Number.NaN, ...columns] = figures.map((figure) => Number(/\d+$/u.exec(figure.textContent ?? "")?.[0]))
    assert.strictEqual(received, 9)
    assert.strictEqual(columns.reduce((sum, one) => sum + one, 0), received)
    assert.strictEqual(figures[1]?.getAttribute("href"), "/proposals/?session=15-5&column=filed")
  })

  it("shows a member the own score with what is still missing, and the own proposals with their stages", async () => {
    await open("/", { as: "member" })
    await screen.findByRole("meter", { name: "年度得分" })
    assert.strictEqual(screen.getByRole("link", { name: "逐项看成绩单" }).getAttribute("href"), "/performance/members/m-1")
    expect(screen.getByText("每季至少一次联系活动")).toBeVisible()
    const mine = await screen.findByRole("list", { name: "我的提案" })
    assert.strictEqual(link(mine, "关于在山边老旧小区推行集中供热改造并建立冬季供暖协商机制的提案"), "/proposals/p-1")
    expect(within(mine).getByText("已答复")).toBeVisible()
    assert.isNull(screen.queryByRole("heading", { name: "本次会议" }))
    assert.strictEqual(screen.getByRole("link", { name: "写提案" }).getAttribute("href"), "/proposals/write")
  })

  it("follows the records: the score moves when staff file a proposal of the member's", async () => {
    const page = await open("/", { as: "member2" })
    const meter = () => screen.getByRole("meter", { name: "年度得分" })
    await screen.findByRole("meter", { name: "年度得分" })
    const before = Number(meter().getAttribute("aria-valuenow"))
    const mine = connect(ProposalsApi, { committee: "binhe", fetch: page.house })
    const { id } = await mine.draft({
      content: { title: "关于增设学生专线的提案", category: "society", situation: "两千余名学生绕行上学。", analysis: "", recommendations: [{ number: 1, text: "先开行四条学生专线。" }] }, with: []
    })
    await mine.submit({ id })
    const staff = connect(ProposalsApi, { committee: "binhe", fetch: await page.other("staff") })
    await staff.recommend({ id: Proposal.Id.make(id), outcome: { _tag: "File" } })
    await staff.file({ id })
    await waitFor(() => assert.isAbove(Number(meter().getAttribute("aria-valuenow")), before))
  })

  it("tells a leader what the leader leads this year, how many the rules ask, and what lacks a visit at a studio", async () => {
    const page = await open("/sign-in")
    const fill = await screen.findByRole("button", { name: "填入市政协主席的账号" })
    await connect(RulesApi, { committee: "binhe", fetch: await page.other("staff") })
      .adopt({ policy: { ...Committee.standardPolicy, id: "led", ledByLeader: { of: ["chairperson"], aYear: 2 }, stationVisits: { least: 1 } } })
    fireEvent.click(fill)
    fireEvent.click(screen.getByRole("button", { name: "登录" }))
    const led = (await screen.findByRole("heading", { name: /^今年领办的重点提案/u })).closest("section") ?? document.body
    await within(led).findByRole("link", { name: /集中供热/u })
    assert.strictEqual(link(led, /1 件/u), "/proposals/key?year=2026&leader=m-3")
    expect(within(led).getByText("本会办法：至少 2 件")).toBeVisible()
    expect(within(led).getByText("还应在委员工作室督办 1 次")).toBeVisible()
    assert.deepStrictEqual(await broken(), [])
  })

  it("counts what a handling unit has", async () => {
    await open("/", { as: "unit" })
    const heading = await screen.findByRole("heading", { name: "交给本单位的提案" })
    const part = heading.closest("section")
    await waitFor(() => assert.strictEqual(link(part ?? document.body, /^承办中\s*1$/u), "/proposals/?unit=housing&stage=Accepted"))
  })

  it("says so when nothing waits", async () => {
    await open("/", { as: "auditor" })
    await waiting()
    expect(screen.getByRole("heading", { name: "眼下没有等您办理的事" })).toBeVisible()
  })

  it("gives the number of a failure, and shows the page once it is over", async () => {
    const page = await open("/", {
      as: "staff", instead: (path) => path.endsWith("/today") ? Response.json({ type: "House.Broken", title: "Broken", status: 500, request: "r-17" }, { status: 500 }) : undefined
    })
    assert.include((await screen.findByRole("alert")).textContent, "r-17")
    page.instead(undefined)
    fireEvent.click(screen.getByRole("button", { name: "再试一次" }))
    await waiting()
  })

  it("sends to sign in whoever is no longer signed in", async () => {
    const page = await open("/", { as: "staff", instead: (path) => path.endsWith("/today") ? Response.json({ type: "House.SignedOut", title: "Signed Out", status: 401 }, { status: 401 }) : undefined })
    await screen.findByRole("heading", { level: 1, name: "登录" })
    await waitFor(() => assert.strictEqual(page.at(), "/sign-in?next=%2F"))
  })

  it("tells an account without a seat whom to ask", async () => {
    await open("/", { as: "staff", instead: (path) => path === "/api/me" ? Response.json({ account: "account-new", user: "new", name: "新来的", seats: [] } satisfies CommitteeApi.Me) : undefined })
    await screen.findByRole("heading", { name: "这个账号还没有席位" })
    expect(screen.getByRole("button", { name: "退出登录" })).toBeVisible()
  })

  it("signs out", async () => {
    const page = await open("/", { as: "staff" })
    await waiting()
    fireEvent.click(screen.getByRole("button", { name: "退出" }))
    await screen.findByRole("heading", { level: 1, name: "登录" })
    await waitFor(() => assert.strictEqual(page.at(), "/sign-in"))
    assert.include(page.asked, "POST /api/auth/sign-out")
  })

  for (const user of ["member", "staff", "unit"]) {
    it(`breaks no rule of accessibility for ${user}`, async () => {
      await open("/", { as: user })
      await waiting()
      assert.deepStrictEqual(await broken(), [])
    })
  }
})
