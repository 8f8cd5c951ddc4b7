import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

describe("the list of the handover meeting", () => {
  it("lets staff choose a unit, shows what will happen, and hands over", async () => {
    open("/proposals/handing-over", "staff")
    await heading("交办会清单")
    const pick = await screen.findByRole("checkbox", { name: /快递骑手/ })
    expect(pick).toBeDisabled()
    assert.deepEqual(await broken(), [])
    fireEvent.click(screen.getByRole("button", { name: "改单位" }))
    const field = screen.getByRole("combobox", { name: /承办（主办）单位/ })
    fireEvent.input(field, { target: { value: "卫生健康" } })
    const option = await screen.findByRole("option", { name: /卫生健康/ })
    fireEvent.pointerDown(option, { button: 0, pointerType: "mouse" })
    fireEvent.pointerUp(option, { button: 0, pointerType: "mouse" })
    await waitFor(() => expect(pick).toBeEnabled())
    fireEvent.click(pick)
    fireEvent.click(screen.getByRole("button", { name: "交办 1 件" }))
    const dialog = await screen.findByRole("dialog")
    expect(within(dialog).getByText(/→ 市卫生健康委员会/)).toBeVisible()
    fireEvent.click(within(dialog).getByRole("button", { name: "交办 1 件" }))
    await within(dialog).findByText("已交办 1 件")
    fireEvent.click(within(dialog).getAllByRole("button", { name: "关闭" })[0] as HTMLElement)
    expect(await screen.findByText("没有待交办的提案")).toBeVisible()
  })

  it("only lists for a leader", async () => {
    open("/proposals/handing-over", "leader")
    await heading("交办会清单")
    await screen.findByText("只列出，不能交办")
    assert.isEmpty(screen.queryAllByRole("checkbox"))
  })
})
