import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it, vi } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))
const write = (label: string | RegExp, text: string) => fireEvent.input(screen.getByLabelText(label), { target: { value: text } })

describe("reading a proposal", () => {
  it("shows every recommendation with its answer, the reply as a letter, and the life with its dates", async () => {
    open("/proposals/p-1", "staff")
    await heading(/集中供热/)
    const asks = within(screen.getByRole("list", { name: "建议" })).getAllByRole("listitem")
    assert.deepEqual(asks.map((ask) => ask.querySelector(".ui-stage")?.textContent), ["采纳", "列入计划", "部分采纳", "部分采纳"])
    assert.include(asks[1]?.textContent, "承诺 2026年10月15日前完成")
    assert.include(screen.getByRole("article", { name: /市住房和城乡建设局/ }).textContent, "部分解决，或已列入计划逐步解决")
    const life = within(screen.getByRole("list", { name: "经过" })).getAllByRole("listitem").map((step) => step.textContent)
    assert.include(life[0], "沈临川 · 邀请 2 人联名")
    assert.isTrue(life.some((step) => step?.includes("第 0001 号")))
    assert.include(document.title, "集中供热")
    assert.deepEqual(await broken(), [])
  })

  it("derives the day the reply is due step by step", async () => {
    open("/proposals/p-4", "unit")
    const card = await screen.findByRole("region", { name: "答复期限" })
    assert.deepEqual(within(within(card).getByRole("list", { name: "怎么算的" })).getAllByRole("listitem").map((line) => line.textContent), ["交办2月24日", "3 个月→ 5月24日", "逢休息日，提前到工作日→ 5月22日"])
  })

  it("says silence is not satisfaction", async () => {
    open("/proposals/p-1", "staff")
    expect(await screen.findByText(/沈临川、陆知夏、方以南没有反馈。没有反馈不计为满意。/)).toBeVisible()
  })

  it("leads from a merged proposal to the one that leads it", async () => {
    open("/proposals/p-2", "staff")
    const lead = await screen.findByRole("link", { name: /已并入：关于在山边老旧小区/ })
    assert.strictEqual(lead.getAttribute("href"), "/proposals/p-1")
  })

  it("says that a proposal that is not there is not there", async () => {
    open("/proposals/p-99", "staff")
    expect(await screen.findByRole("heading", { name: "没有这件提案" })).toBeVisible()
  })
})

describe("doing with a proposal what may be done", () => {
  it("does not file on the printed ground that was recommended", async () => {
    open("/proposals/p-7", "staff")
    await screen.findByText(/审查意见：不予立案，理由：内容空泛/)
    await press("作出决定")
    const dialog = await screen.findByRole("dialog", { name: "作出决定" })
    expect(within(dialog).getByRole("radio", { name: /内容空泛/ })).toBeChecked()
    assert.deepEqual(await broken(), [])
    fireEvent.click(within(dialog).getByRole("button", { name: "决定" }))
    await screen.findByText("不予立案：内容空泛，没有具体建议")
    assert.isNull(screen.queryByRole("dialog"))
  })

  it("files under the next number", async () => {
    open("/proposals/p-7", "staff")
    await press("作出决定")
    fireEvent.click(await screen.findByRole("radio", { name: "立案" }))
    await press("决定")
    await screen.findByText("已立案，第 0006 号")
    expect(await screen.findByRole("button", { name: "交办" })).toBeVisible()
  })

  it("says which ground is missing and keeps what was written", async () => {
    open("/proposals/p-8", "staff")
    await press("提出审查意见")
    const dialog = await screen.findByRole("dialog")
    fireEvent.click(within(dialog).getByRole("radio", { name: "不予立案" }))
    write(/说明/, "请另提。")
    fireEvent.click(within(dialog).getByRole("button", { name: "提出意见" }))
    assert.include((await within(dialog).findByRole("alert")).textContent, "请选一条不予立案的理由。")
    expect(screen.getByLabelText(/说明/)).toHaveValue("请另提。")
  })

  it("merges into a filed lead found by its words", async () => {
    open("/proposals/p-8", "staff")
    await press("并案")
    fireEvent.click(await screen.findByRole("radio", { name: /快递骑手/ }))
    fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "并案" }))
    await screen.findByRole("link", { name: /已并入：关于在夜间为快递骑手/ })
    await press("拆出")
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "拆出" }))
    expect(await screen.findByRole("button", { name: "提出审查意见" })).toBeVisible()
  })

  it("hands over to the unit that was picked", async () => {
    open("/proposals/p-5", "staff")
    await press("交办")
    const dialog = await screen.findByRole("dialog")
    fireEvent.click(within(dialog).getByRole("button", { name: "交办" }))
    assert.include((await within(dialog).findByRole("alert")).textContent, "请至少选一个单位")
    fireEvent.input(await within(dialog).findByRole("combobox", { name: "承办单位" }), { target: { value: "交通" } })
    const option = await screen.findByRole("option", { name: /市交通运输局/ })
    fireEvent.pointerDown(option, { button: 0, pointerType: "mouse" })
    fireEvent.pointerUp(option, { button: 0, pointerType: "mouse" })
    fireEvent.click(option)
    fireEvent.click(within(dialog).getByRole("button", { name: "交办", hidden: true }))
    await screen.findByRole("region", { name: "答复期限" })
    expect(screen.getByText("独办 市交通运输局")).toBeVisible()
  })

  it("keeps a refused return in its dialog with what was written", async () => {
    open("/proposals/p-3", "unit2")
    await press("退回")
    const dialog = await screen.findByRole("dialog")
    fireEvent.click(within(dialog).getByRole("button", { name: "退回" }))
    assert.include((await within(dialog).findByRole("alert")).textContent, "请写明理由")
    write(/理由/, "食堂采购由市场监管部门主管。")
    fireEvent.click(within(dialog).getByRole("button", { name: "退回" }))
    await within(dialog).findByText(/退回期限已过（2026年3月\d+日）/)
    expect(screen.getByLabelText(/理由/)).toHaveValue("食堂采购由市场监管部门主管。")
  })

  it("offers no co-signing once the days for it are over", async () => {
    open("/proposals/p-6", "member")
    await heading(/./u)
    assert.isNull(screen.queryByRole("button", { name: "联名" }))
  })

  it("refuses to co-sign when the days for it end while the page is open, and says until when they ran", async () => {
    open("/proposals/p-6", "member")
    const over = new Date()
    vi.setSystemTime(new Date("2026-01-14T01:00:00Z"))
    await press("联名")
    vi.setSystemTime(over)
    const dialog = await screen.findByRole("alertdialog")
    fireEvent.click(within(dialog).getByRole("button", { name: "联名" }))
    assert.match((await within(dialog).findByRole("alert")).textContent ?? "", /联名答复已于 2026年\d+月\d+日 截止/)
  })

  it("takes a proposer's feedback once and shows it", async () => {
    open("/proposals/p-1", "member")
    await press("反馈意见")
    const dialog = await screen.findByRole("dialog")
    const [manner, result] = within(dialog).getAllByRole("radio", { name: /^满意/ })
    if (manner !== undefined && result !== undefined) for (const level of [manner, result]) fireEvent.click(level)
    write(/补充意见/, "供暖季前请再看一次。")
    fireEvent.click(within(dialog).getByRole("button", { name: "提交反馈" }))
    await screen.findByText("供暖季前请再看一次。")
    assert.isNull(screen.queryByRole("button", { name: "反馈意见" }))
  })
})

describe("going from one proposal to another", () => {
  it("leaves behind what was begun about the first, also where the second was read before", async () => {
    const page = open("/proposals/p-1", "staff")
    await heading(/集中供热/)
    page.go("/proposals/p-7")
    await press("作出决定")
    await screen.findByRole("dialog", { name: "作出决定" })
    page.go("/proposals/p-1")
    await heading(/集中供热/)
    assert.isNull(screen.queryByRole("dialog"))
  })
})
