import { fireEvent, screen } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

describe("the calendar of deadlines", () => {
  it("shows this month, its holidays, and moves to another", async () => {
    const page = open("/proposals/deadlines?month=2026-10", "staff")
    await heading("期限日历")
    await screen.findByRole("table", { name: "2026 年 10 月" })
    assert.isNotEmpty(screen.getAllByText("休"))
    assert.deepEqual(screen.getAllByRole("columnheader").map((each) => each.textContent), ["一", "二", "三", "四", "五", "六", "日"])
    assert.deepEqual(await broken(), [])
    fireEvent.click(screen.getByRole("link", { name: "上个月" }))
    await screen.findByRole("table", { name: "2026 年 9 月" })
    assert.include(page.at(), "month=2026-09")
  })
  it("opens a day to the proposals due on it", async () => {
    open("/proposals/deadlines?month=2026-05", "staff")
    const due = await screen.findAllByRole("link", { name: /件到期/ })
    for (const link of due) assert.match(link.getAttribute("href") ?? "", /dueOn=2026-05-\d\d/u)
  })
})
