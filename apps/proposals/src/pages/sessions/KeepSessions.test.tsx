import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const fill = (label: string, value: string, place = 0) => {
  const field = screen.getAllByLabelText(label)[place]
  if (field !== undefined) fireEvent.input(field, { target: { value } })
}

describe("sessions and windows", () => {
  it("says what a proposal is received as today and lists the windows", async () => {
    open("/proposals/sessions", "staff")
    await heading("会议与收件窗口")
    expect(screen.getByText("现在提交，计为十五届五次会议平时提案。")).toBeVisible()
    assert.deepEqual(await broken(), [])
  })

  it("calls the next session with the window the rules give, and moves it", async () => {
    open("/proposals/sessions", "office")
    await heading("会议与收件窗口")
    fireEvent.click(screen.getByRole("button", { name: "召集下一次会议" }))
    await screen.findByRole("dialog")
    fill("开幕", "2027-01-04")
    fill("闭幕", "2027-01-08")
    fireEvent.click(screen.getByRole("button", { name: "按办法推算" }))
    await screen.findByText(/已按.*推算，可以改。/u)
    expect(screen.getByLabelText("开始接收日")).toHaveValue("2026-10-04")
    expect(screen.getByLabelText("截止日")).toHaveValue("2027-01-06")
    fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "召集下一次会议" }))
    const card = (await screen.findByRole("heading", { name: "十五届六次会议" })).closest("li")
    assert.include(card?.textContent, "未开始")
    fireEvent.click(await screen.findByRole("button", { name: "改窗口" }))
    await screen.findByRole("dialog")
    fill("截止日", "2026-10-01")
    fireEvent.click(screen.getByRole("button", { name: "保存" }))
    assert.isNotEmpty(await screen.findAllByText("截止要晚于开始接收。请改一个时间。"))
    fill("截止日", "2027-01-07")
    fireEvent.click(screen.getByRole("button", { name: "保存" }))
    expect(await screen.findByText(/2027年1月7日/u)).toBeVisible()
  })

  it("lets a leader read and not change", async () => {
    open("/proposals/sessions", "leader")
    await heading("会议与收件窗口")
    assert.isNull(screen.queryByRole("button", { name: "召集下一次会议" }))
  })
})
