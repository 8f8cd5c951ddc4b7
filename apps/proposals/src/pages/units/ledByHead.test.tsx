import { Committee } from "@jianyan/domain"
import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

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
