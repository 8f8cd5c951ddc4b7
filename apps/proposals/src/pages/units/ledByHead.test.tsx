import { Committee } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const choose = async (name: string) => {
  fireEvent.pointerDown(await screen.findByRole("button", { name: "更多" }), { button: 0, pointerType: "mouse" })
  fireEvent.pointerUp(await screen.findByRole("menuitem", { name }), { button: 0, pointerType: "mouse" })
}

describe("what the head of a unit leads in person", () => {
  it("is said when the unit accepts, and stands beside it on the page of the proposal", async () => {
    open("/proposals/p-3", "unit2")
    fireEvent.click(await screen.findByRole("button", { name: "接收办理" }))
    const dialog = within(await screen.findByRole("alertdialog", { name: "接收办理？" }))
    assert.isNull(dialog.queryByText(/每年至少领办/u))
    const box = dialog.getByRole("checkbox", { name: /由本单位主要负责同志领办/u })
    expect(box).not.toBeChecked()
    fireEvent.click(box)
    assert.deepEqual(await broken(), [])
    fireEvent.click(dialog.getByRole("button", { name: "接收" }))
    expect(await screen.findByText("负责人领办")).toBeVisible()
    expect(await screen.findByText("市教育局，主要负责同志领办")).toBeVisible()
  })

  it("is said within the days of the rules or late, and taken back with the reason", async () => {
    const page = open("/proposals/p-4", "unit")
    await heading(/./u)
    await (await page.other("staff")).rules.adopt({ policy: { ...Committee.standardPolicy, id: "told-2026", ledByHead: { aYear: 1, toldWithin: 1, article: "第十九条" } } })
    page.reload()
    expect(await screen.findByText("2月26日告知，迟于 2月25日")).toBeVisible()
    await choose("撤回负责人领办")
    const dialog = within(await screen.findByRole("dialog", { name: "撤回主要负责同志领办" }))
    fireEvent.click(dialog.getByRole("button", { name: "撤回" }))
    await waitFor(() => expect(dialog.getByRole("textbox", { name: /理由/u })).toHaveAttribute("aria-invalid", "true"))
    fireEvent.input(dialog.getByRole("textbox", { name: /理由/u }), { target: { value: "负责同志已调离" } })
    assert.deepEqual(await broken(), [])
    fireEvent.click(dialog.getByRole("button", { name: "撤回" }))
    expect(await screen.findByText(/负责同志已调离/u)).toBeVisible()
    await waitFor(() => assert.isNull(screen.queryByText("负责人领办")))
    await choose("负责人领办")
    const again = within(await screen.findByRole("alertdialog", { name: "注明由主要负责同志领办？" }))
    expect(again.getByText("第十九条：各单位主要负责同志每年至少领办 1 件，交办后 1 天内书面告知。")).toBeVisible()
    expect(again.getByText(/应在 2026年2月25日 前书面告知；这一天已过/u)).toBeVisible()
    fireEvent.click(again.getByRole("button", { name: "注明" }))
    expect(await screen.findByText("负责人领办")).toBeVisible()
  })

  it("is said of some of those that are accepted together", async () => {
    const page = open("/proposals/?whose=all", "unit2")
    fireEvent.click(within(await screen.findByRole("row", { name: /食堂/u })).getByRole("checkbox"))
    fireEvent.click(await screen.findByRole("button", { name: "批量接收 1" }))
    const dialog = within(await screen.findByRole("dialog", { name: "批量接收" }))
    const box = await dialog.findByRole("checkbox", { name: "由本单位主要负责同志领办" })
    expect(box).not.toBeChecked()
    fireEvent.click(box)
    assert.deepEqual(await broken(), [])
    fireEvent.click(dialog.getByRole("button", { name: "办理 1 件" }))
    await dialog.findByText("1 件全部办成")
    fireEvent.click(dialog.getByRole("button", { name: "完成" }))
    page.go("/proposals/p-3")
    expect(await screen.findByText("市教育局，主要负责同志领办")).toBeVisible()
  })

  it("is counted for every unit with how many the rules ask, opens to the proposals, and puts no unit first", async () => {
    const page = open("/proposals/units", "staff")
    await heading("承办单位")
    const names = async () => (await screen.findAllByRole("rowheader")).map(({ textContent }) => textContent)
    const before = await names()
    assert.isNull(screen.queryByText(/每年至少领办/u))
    const staff = await page.other("staff")
    await staff.rules.adopt({ policy: { ...Committee.standardPolicy, id: "led-2026", ledByHead: { aYear: 1, article: "第十九条" } } })
    page.reload()
    expect(await screen.findByText("第十九条：各单位主要负责同志每年至少领办 1 件。")).toBeVisible()
    assert.deepEqual(await names(), before)
    fireEvent.click(screen.getByRole("link", { name: /市住房和城乡建设局 今年负责人领办\s*1$/u }))
    expect(await screen.findByRole("heading", { name: /今年负责人领办/u })).toBeVisible()
    expect(screen.getByText("至少 1 件")).toBeVisible()
    assert.lengthOf(within(screen.getByRole("main")).getAllByRole("link", { name: /^关于.*(?:提案|建议)$/u }), 1)
    assert.deepEqual(await broken(), [])
  })
})
