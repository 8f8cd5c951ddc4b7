import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, press } from "../../testing/open.tsx"

describe("the list of stations", () => {
  it("says of every station who convenes it, what it did this year and whom it met", async () => {
    open("/liaison/", "liaison")
    await heading("站点与工作室")
    const row = (await screen.findByRole("rowheader", { name: /^城关街道委员工作站/u })).closest("tr")
    assert.isNotNull(row)
    const cells = within(row as HTMLElement).getAllByRole("cell").map((cell) => cell.textContent)
    assert.deepEqual(cells, ["城关区", "沈临川", "今年活动 3", "46", "3月10日"])
    assert.strictEqual(document.title, "站点与工作室 · 联络 · 建言")
    assert.deepEqual(await broken(), [])
  })

  it("narrows by a district of the picture and opens all again", async () => {
    const page = open("/liaison/", "liaison")
    fireEvent.click(await screen.findByRole("link", { name: "0 次 · 0 人次" }))
    await screen.findByRole("button", { name: "区县: 河东区" })
    await screen.findByText("1 个站点，今年活动 0 次，见到群众 0 人次")
    await waitFor(() => assert.include(page.at(), "district="))
    assert.isNull(screen.queryByRole("rowheader", { name: /^城关街道委员工作站/u }))
    await press("清除筛选")
    assert.isNotNull(await screen.findByRole("rowheader", { name: /^城关街道委员工作站/u }))
  })

  it("says what to do when nothing fits", async () => {
    open("/liaison/?q=没有这样的站", "liaison")
    assert.isNotNull(await screen.findByRole("heading", { name: "没有符合条件的站点" }))
  })

  it("puts a convenor's own station first, one press from recording", async () => {
    const page = open("/liaison/", "member")
    await press("记一次活动", "link")
    await heading("记一次活动")
    assert.strictEqual(page.at(), "/liaison/stations/chengguan/record")
  })

  it("leads who is not signed in to sign in and back", async () => {
    open("/liaison/?kind=studio")
    const link = await screen.findByRole("link", { name: "去登录" })
    assert.strictEqual(link.getAttribute("href"), "/sign-in?next=%2Fliaison%2F%3Fkind%3Dstudio")
  })
})
