import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

describe("a station", () => {
  it("lists what it did, the latest first, with who took part and how many they met", async () => {
    open("/liaison/stations/chengguan", "auditor")
    await heading("城关街道委员工作站")
    const section = (await screen.findByRole("heading", { level: 2, name: "活动" })).closest("section") as HTMLElement
    assert.deepEqual(
      within(section).getAllByRole("listitem").map((item) => item.textContent),
      ["3月10日老旧小区改造协商会协商沈临川、叶望舒、苏立言 · 17 人次", "2月10日走访困难家庭走访沈临川 · 8 人次", "1月20日委员接待日：山边小区供暖接待日沈临川、陆知夏 · 21 人次"]
    )
    assert.isNull(screen.queryByRole("link", { name: "记一次活动" }))
    assert.deepEqual(await broken(), [])
  })

  it("keeps the activities of the chosen form", async () => {
    open("/liaison/stations/chengguan", "liaison")
    fireEvent.click(await screen.findByRole("button", { name: "走访1" }))
    assert.isNull(screen.queryByRole("link", { name: "老旧小区改造协商会" }))
    assert.isNotNull(screen.getByRole("link", { name: "走访困难家庭" }))
  })

  it("tells of a station nobody opened that there is none", async () => {
    open("/liaison/stations/nowhere", "liaison")
    assert.isNotNull(await screen.findByRole("heading", { name: "没有这条记录" }))
  })

  it("tells the same of an address that can be no station", async () => {
    open("/liaison/stations/%E6%B2%B3", "liaison")
    assert.isNotNull(await screen.findByRole("heading", { name: "没有这条记录" }))
  })
})
