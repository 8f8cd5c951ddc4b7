import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

describe("members of levels above", () => {
  it("are registered by the office, which reads whether the rules let them propose", async () => {
    open("/proposals/upper", "office")
    await heading("上级政协委员")
    expect(screen.getByText(/本会办法没有允许上级政协委员提出提案/u)).toBeVisible()
    fireEvent.click(screen.getByRole("button", { name: "登记委员" }))
    const dialog = await screen.findByRole("dialog")
    fireEvent.click(within(dialog).getByRole("button", { name: "登记" }))
    assert.isNotEmpty(await screen.findAllByText("请填写姓名，两个字以上。"))
    fireEvent.input(within(dialog).getByLabelText("姓名"), { target: { value: "陆北辰" } })
    fireEvent.keyDown(within(dialog).getByRole("button", { name: /本会相应界别/u }), { key: "Enter" })
    fireEvent.keyDown(await screen.findByRole("option", { name: "教育界" }), { key: "Enter" })
    fireEvent.click(within(dialog).getByRole("button", { name: "登记" }))
    const row = (await screen.findByText("陆北辰")).closest("tr")
    assert.include(row?.textContent, "全国政协委员")
    assert.include(row?.textContent, "不可以")
    fireEvent.click(within(row ?? document.body).getByRole("button", { name: "结束登记" }))
    fireEvent.click(within(await screen.findByRole("dialog", { name: "结束登记" })).getByRole("button", { name: "结束" }))
    await waitFor(() => assert.isNull(screen.queryByRole("button", { name: "结束登记" })))
    assert.include(screen.getByText("陆北辰").closest("tr")?.textContent, "2026")
    assert.deepEqual(await broken(), [])
  })
})
