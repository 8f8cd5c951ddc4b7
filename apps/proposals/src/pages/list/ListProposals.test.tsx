import { Proposal, Unit } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const rows = async () => (await screen.findAllByRole("row")).slice(1)

describe("the list of proposals", () => {
  it("shows staff every proposal received, and a tally that adds up and opens", async () => {
    open("/proposals/", "staff")
    await heading("全部提案")
    assert.lengthOf(await rows(), 9)
    const pending = await screen.findByRole("link", { name: /^待审 ?3$/ })
    assert.strictEqual(new URLSearchParams(pending.getAttribute("href")?.split("?")[1]).get("column"), "pending")
    const figures = screen.getAllByRole("link").filter((link) => link.matches(".ui-figure")).map((link) => Number(link.textContent?.replace(/\D/gu, "")))
    assert.strictEqual(figures[0], figures.slice(1).reduce((sum, one) => sum + one, 0))
    assert.deepEqual(await broken(), [])
  })

  it("narrows to a stage, says so in the address, and widens again", async () => {
    const page = open("/proposals/", "staff")
    fireEvent.click(await screen.findByRole("button", { name: /^待审查 ?2$/ }))
    await screen.findByText("第 1–2 条，共 2 条")
    assert.include(page.at(), "stage=Submitted")
    fireEvent.click(screen.getByRole("button", { name: "清除筛选" }))
    await screen.findByText("第 1–9 条，共 9 条")
    await waitFor(() => assert.notInclude(page.at(), "stage"))
  })

  it("shows a member the own proposals first and what waits", async () => {
    const page = open("/proposals/", "member")
    await heading("我的提案")
    await screen.findByText("有 2 件等您处理")
    assert.include(page.at(), "member=m-1")
    const found = await rows()
    assert.lengthOf(found, 2)
    assert.isEmpty(screen.queryAllByRole("checkbox"))
  })

  it("begins with all proposals for a leader, who is a member too", async () => {
    const page = open("/proposals/", "leader")
    await heading("全部提案")
    assert.lengthOf(await rows(), 9)
    assert.notInclude(page.at(), "member=")
  })

  it("says that nothing fits rather than showing an empty table", async () => {
    open("/proposals/?q=没有人写过的词语", "staff")
    expect(await screen.findByText("没有符合条件的提案")).toBeVisible()
  })

  it("recommends several at once and says how each went", async () => {
    open("/proposals/?column=pending", "staff")
    for (const row of await rows()) fireEvent.click(within(row).getByRole("checkbox"))
    fireEvent.click(await screen.findByRole("button", { name: "批量建议立案 2" }))
    const dialog = await screen.findByRole("dialog")
    expect(await within(dialog).findByRole("checkbox", { name: /营商环境/ })).not.toBeChecked()
    fireEvent.click(within(dialog).getByRole("button", { name: "办理 2 件" }))
    await within(dialog).findByText("2 件全部办成")
    fireEvent.click(within(dialog).getByRole("button", { name: "完成" }))
    expect(await screen.findByRole("button", { name: /^待决定 ?3$/ })).toBeVisible()
  })

  it("does not choose for filing what was recommended otherwise", async () => {
    open("/proposals/?stage=Recommended", "staff")
    for (const row of await rows()) fireEvent.click(within(row).getByRole("checkbox"))
    fireEvent.click(await screen.findByRole("button", { name: "批量立案 1" }))
    const dialog = await screen.findByRole("dialog")
    expect(await within(dialog).findByRole("checkbox", { name: /营商环境/ })).not.toBeChecked()
    expect(within(dialog).getByRole("button", { name: "办理 0 件" })).toBeDisabled()
  })

  it("says what would happen to each before several are given back, and does it to those it applies to", async () => {
    open("/proposals/?session=15-5", "staff")
    for (const row of await rows()) fireEvent.click(within(row).getByRole("checkbox"))
    fireEvent.pointerDown(await screen.findByRole("button", { name: "更多批量办理" }), { button: 0, pointerType: "mouse" })
    fireEvent.pointerUp(await screen.findByRole("menuitem", { name: "批量退回修改 3" }), { button: 0, pointerType: "mouse" })
    const dialog = await screen.findByRole("dialog")
    expect(within(dialog).getByText("请先填写上面各项，再看每件会怎样。")).toBeVisible()
    fireEvent.input(within(dialog).getByRole("textbox", { name: /补充说明/ }), { target: { value: "请补充依据。" } })
    await waitFor(() => assert.isAbove(within(dialog).getAllByText(/不在这一步，跳过/).length, 3))
    fireEvent.click(await within(dialog).findByRole("button", { name: "办理 3 件" }))
    await within(dialog).findByText("3 件全部办成")
  })

  it("lets a unit accept several at once, after a look at each, and decide nothing else", async () => {
    open("/proposals/?whose=all", "unit2")
    for (const row of await rows()) fireEvent.click(within(row).getByRole("checkbox"))
    assert.isNull(screen.queryByRole("button", { name: /批量建议立案/ }))
    fireEvent.click(await screen.findByRole("button", { name: "批量接收 1" }))
    const dialog = await screen.findByRole("dialog", { name: "批量接收" })
    expect(await within(dialog).findByRole("checkbox", { name: /食堂/ })).toBeChecked()
    assert.deepEqual(await broken(), [])
    fireEvent.click(within(dialog).getByRole("button", { name: "办理 1 件" }))
    await within(dialog).findByText("1 件全部办成")
    fireEvent.click(within(dialog).getByRole("button", { name: "完成" }))
    await waitFor(() => assert.isNull(screen.queryByRole("button", { name: "接收" })))
  })

  it("keeps a view under a name, and leads back to it", async () => {
    const page = open("/proposals/?stage=Submitted", "staff")
    await rows()
    fireEvent.keyDown(await screen.findByRole("button", { name: "常用筛选" }), { key: "Enter" })
    fireEvent.keyDown(await screen.findByRole("menuitem", { name: "存为常用" }), { key: "Enter" })
    const dialog = await screen.findByRole("dialog")
    fireEvent.input(within(dialog).getByRole("textbox", { name: "名称" }), { target: { value: "待我审查" } })
    fireEvent.submit(dialog.querySelector("form") ?? dialog)
    await screen.findByText("已存为“待我审查”")
    page.reload()
    await rows()
    fireEvent.keyDown(await screen.findByRole("button", { name: "常用筛选" }), { key: "Enter" })
    assert.include((await screen.findByRole("menuitem", { name: "待我审查" })).getAttribute("href"), "stage=Submitted")
  })

  it("walks and chooses by keys, not while somebody types", async () => {
    open("/proposals/", "staff")
    await rows()
    await screen.findByRole("button", { name: "快捷键" })
    const found = await rows()
    fireEvent.keyDown(document.body, { key: "j", code: "KeyJ" })
    assert.isTrue(found[0]?.contains(document.activeElement))
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "j", code: "KeyJ" })
    assert.isTrue(found[1]?.contains(document.activeElement))
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "x", code: "KeyX" })
    expect(within(found[1] ?? document.body).getByRole("checkbox")).toBeChecked()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: "/", code: "Slash" })
    const search = screen.getByRole("searchbox")
    assert.strictEqual(document.activeElement, search)
    fireEvent.keyDown(search, { key: "j", code: "KeyJ" })
    assert.strictEqual(document.activeElement, search)
    search.blur()
    fireEvent.keyDown(document.body, { key: "?", code: "Slash", shiftKey: true })
    expect(await screen.findByRole("dialog", { name: "快捷键" })).toBeVisible()
  })

  it("gives a member the own, the co-signed and what waits, each with its count", async () => {
    const page = open("/proposals/?member=m-1", "member")
    const tabs = await screen.findByRole("navigation", { name: "我的提案" })
    const [mine] = await within(tabs).findAllByRole("link", { name: /\d/ })
    fireEvent.click(mine ?? tabs)
    await waitFor(() => assert.include(page.at(), "part=first"))
    const counted = Number(mine?.textContent?.replace(/\D/gu, ""))
    await waitFor(async () => assert.lengthOf(await rows(), counted))
    assert.strictEqual((await within(tabs).findByRole("link", { name: /我提出的/ })).getAttribute("aria-current"), "page")
  })

  it("gives a unit its inbox by the day due", async () => {
    open("/proposals/?unit=housing&sort=due", "unit")
    const tabs = await screen.findByRole("navigation", { name: "本单位承办" })
    for (const name of [/待接收/, /待答复/, /已超期/, /全部承办/]) expect(within(tabs).getByRole("link", { name })).toBeVisible()
    assert.deepEqual(await broken(), [])
  })

  it("asks a visitor to sign in and would lead back here", async () => {
    open("/proposals/?column=pending")
    const way = await screen.findByRole("link", { name: "去登录" })
    assert.include(decodeURIComponent(way.getAttribute("href") ?? ""), "next=/proposals/?column=pending")
  })

  it("offers a unit to accept only what it answers and has not accepted, and a co-handler nothing", async () => {
    const page = open("/proposals/rules", "unit2")
    await heading(/./u)
    const staff = await page.other("staff"), units = ["education", "housing"] as const
    const [theirs, ours] = units.map((unit) => Unit.Id.make(unit)) as [Unit.Id, Unit.Id]
    await staff.proposals.handOver({ id: Proposal.Id.make("p-5"), assignment: { _tag: "Lead", lead: ours, with: [theirs] } })
    page.go("/proposals/")
    const row = (await screen.findByRole("link", { name: /快递骑手/u })).closest("tr") as HTMLTableRowElement
    assert.isEmpty(within(row).queryAllByRole("button"))
    fireEvent.click(within(row).getByRole("checkbox"))
    expect(await screen.findByRole("button", { name: "批量接收 0" })).toBeDisabled()
    await staff.proposals.recall({ id: Proposal.Id.make("p-5"), reason: "改为分办。" })
    await staff.proposals.handOver({ id: Proposal.Id.make("p-5"), assignment: { _tag: "Separate", units: [ours, theirs] } })
    fireEvent.click(await screen.findByRole("button", { name: "更新显示" }))
    const ways = () => within((screen.getByRole("link", { name: /快递骑手/u })).closest("tr") as HTMLTableRowElement)
    fireEvent.click(await waitFor(() => ways().getByRole("button", { name: "接收" })))
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "接收" }))
    await screen.findByText("已接收")
    await waitFor(() => assert.deepEqual(ways().queryAllByRole("button").map(({ textContent }) => textContent), ["退回"]))
  })
})
