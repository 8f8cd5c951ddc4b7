import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { choose } from "../../testing/choose.ts"
import { visit } from "../../testing/visit.tsx"

const write = (label: string | RegExp, value: string) => { fireEvent.input(screen.getByLabelText(label), { target: { value } }) }
const press = async (name: string) => { fireEvent.click(await screen.findByRole("button", { name })) }

describe("entries", () => {
  it("are reported by a member, said to wait, and withdrawn", async () => {
    const page = await visit("/performance/entries/report", { as: "member" })
    await screen.findByRole("heading", { level: 1, name: "报一项" })
    await press("提交")
    assert.isNotEmpty(await screen.findAllByText("请选择类别。"))
    assert.isNotEmpty(screen.getAllByText("请写明内容，2 到 120 个字。"))
    await choose(/类别/u, "报刊文章")
    write("内容", "让协商在基层扎根")
    write("日期", "2026-04-10")
    assert.deepEqual(await page.obstacles(), [])
    await press("提交")
    await screen.findByRole("heading", { level: 1, name: "让协商在基层扎根" })
    assert.isNotNull(screen.getByText("待审核"))
    assert.isNotNull(screen.getByText("还没有审核"))
    assert.isNull(screen.queryByRole("button", { name: "核实" }))
    assert.deepEqual(await page.obstacles(), [])
    await press("撤回")
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "撤回" }))
    await screen.findByText("委员撤回")
  })

  it("are confirmed as changed with a reason, side by side with the report", async () => {
    const page = await visit("/performance/entries", { as: "evaluator" })
    await screen.findByRole("heading", { level: 1, name: "审核委员所报" })
    const member = await page.other("member")
    const { id } = await member.entries.report({ content: { form: "lecture", title: "到社区宣讲民法典", on: "2026-03-18" as never, account: "到场四十余人。" } })
    page.history.set({ value: `/performance/entries/${id}` })
    await screen.findByRole("heading", { level: 1, name: "到社区宣讲民法典" })
    await press("改后核实")
    const dialog = within(await screen.findByRole("dialog"))
    fireEvent.input(dialog.getByLabelText("内容"), { target: { value: "与他人合讲民法典" } })
    fireEvent.click(dialog.getByRole("button", { name: "改后核实" }))
    assert.isNotEmpty(await dialog.findAllByText("请写明理由，2 到 1,000 字。"))
    fireEvent.input(dialog.getByLabelText(/理由/u), { target: { value: "通知上为两人合讲" } })
    fireEvent.click(dialog.getByRole("button", { name: "改后核实" }))
    await screen.findByText("已核实，计入")
    await waitFor(() => assert.isNull(screen.queryByRole("dialog")))
    for (const said of ["到社区宣讲民法典", "与所报不同", "通知上为两人合讲"]) assert.isNotEmpty(screen.getAllByText(said))
    assert.deepEqual(await page.obstacles(), [])
  })

  it("are listed as waiting to nobody who may not confirm them", async () => {
    const page = await visit("/performance/objections", { as: "leader" })
    await screen.findByRole("heading", { level: 1 })
    const member = await page.other("member")
    await member.entries.report({ content: { form: "lecture", title: "到社区宣讲民法典", on: "2026-03-18" as never, account: "" } })
    page.history.set({ value: "/performance/entries?stage=Reported" })
    await screen.findByRole("link", { name: "到社区宣讲民法典" })
    page.history.set({ value: "/performance/entries?waiting=me" })
    await waitFor(() => assert.isNull(screen.queryByRole("link", { name: "到社区宣讲民法典" })))
  })

  it("wait as well for who organised them, who confirms them and finds no marks to give", async () => {
    const page = await visit("/performance/entries", { as: "liaison" })
    await screen.findByRole("heading", { level: 1, name: "其他履职" })
    const member = await page.other("member")
    const { id } = await member.entries.report({ content: { form: "lecture", title: "界别宣讲进校园", on: "2026-03-18" as never, account: "", organiser: "education" as never } })
    page.history.set({ value: `/performance/entries/${id}` })
    await screen.findByRole("heading", { level: 1, name: "界别宣讲进校园" })
    assert.isNotEmpty(screen.getAllByText("教育界"))
    await press("核实")
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "核实" }))
    await screen.findByText("已核实，计入")
    page.history.set({ value: "/performance/entries?stage=all" })
    await screen.findByRole("link", { name: "界别宣讲进校园" })
    assert.isNull(screen.queryByRole("link", { name: /^(报|代录)一项$/u }))
  })

  it("are listed for who overlooks and closed to a unit", async () => {
    await visit("/performance/entries", { as: "auditor" })
    assert.isNotNull(await screen.findByRole("heading", { name: "还没有所报内容" }))
    assert.isNull(screen.queryByRole("link", { name: "报一项" }))
  })
})
