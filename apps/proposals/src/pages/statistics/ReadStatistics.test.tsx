import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

describe("the statistics of proposals", () => {
  it("shows every rate with its numerator and denominator, and opens the figures", async () => {
    const page = open("/proposals/statistics", "staff")
    await heading("提案统计")
    const row = (await screen.findByRole("rowheader", { name: /^立案率/ })).closest("tr")
    const [of, over] = within(row ?? document.body).getAllByRole("link")
    assert.isAtMost(Number(of?.textContent?.replace(/\D/gu, "")), Number(over?.textContent?.replace(/\D/gu, "")))
    assert.match(row?.textContent ?? "", /\d+(\.\d+)?%/u)
    assert.deepEqual(await broken(), [])
    const counted = Number(of?.textContent?.replace(/\D/gu, ""))
    fireEvent.click(of ?? document.body)
    await screen.findByText(new RegExp(`共 ${counted} 条`, "u"))
    assert.include(page.at(), "figure=filing.of")
    await screen.findByText(/只看：立案率 已计入/)
  })
  it("sets another session beside it", async () => {
    open("/proposals/statistics?with=15-5", "leader")
    await screen.findByRole("columnheader", { name: "十五届五次会议" })
    assert.strictEqual(screen.getByRole("button", { name: /^对比/ }).getAttribute("aria-label"), "对比: 十五届五次会议")
  })
  it("says for each class of reply what the committee means by it", async () => {
    open("/proposals/statistics", "staff")
    assert.include((await screen.findByText("所提问题已经解决或基本解决")).closest("dt")?.textContent, "A 类")
  })
})
