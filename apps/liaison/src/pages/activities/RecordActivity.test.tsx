import { fireEvent, screen } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, pick, press, write } from "../../testing/open.tsx"

const fill = async () => {
  await heading("记一次活动")
  await press("接待日", "radio")
  write("主题", "山边小区供暖回访")
  await pick("参加的委员", "沈临川")
  await pick("参加的委员", "陆知夏")
  write("见到群众", "12")
}

describe("recording an activity", () => {
  it("says whose record it enters, records it once, and shows it", async () => {
    const page = open("/liaison/stations/chengguan/record", "member")
    await fill()
    assert.include((await screen.findByText("记入以下 2 位委员的履职档案")).closest("[role=note]")?.textContent ?? "", "12 人次，记给每一位")
    assert.deepEqual(await broken(), [])
    await press("保存")
    await heading("山边小区供暖回访")
    assert.isNotNull(await screen.findByText("12 人次"))
    assert.match(page.at(), /^\/liaison\/activities\//u)
    assert.strictEqual(page.sent(), 1)
  })

  it("names every field that is not filled in, and sends nothing", async () => {
    const page = open("/liaison/stations/chengguan/record", "liaison")
    await heading("记一次活动")
    await press("保存")
    await screen.findByRole("heading", { name: "有 4 处需要改正" })
    assert.strictEqual(screen.getByLabelText("主题").getAttribute("aria-invalid"), "true")
    assert.strictEqual(page.sent(), 0)
  })

  it("keeps all that was written when the day has not come yet, and says so at the day", async () => {
    open("/liaison/stations/chengguan/record", "member")
    await fill()
    write("活动日期", "2026-04-01")
    await press("保存")
    const link = await screen.findByRole("link", { name: /2026年4月1日 还没有到/u })
    assert.strictEqual(link.getAttribute("href"), "#on")
    assert.strictEqual((screen.getByLabelText("主题") as HTMLInputElement).value, "山边小区供暖回访")
    assert.isNotNull(screen.getByRole("button", { name: "去掉陆知夏" }))
  })

  it("keeps it on this device while the network is away, and records it once when it returns", async () => {
    const page = open("/liaison/stations/chengguan/record", "member")
    await fill()
    page.loseNetwork()
    await press("保存")
    await heading("城关街道委员工作站")
    await screen.findByText("1 件待传，恢复网络后自动上传")
    page.findNetwork()
    fireEvent.click(await screen.findByRole("link", { name: "山边小区供暖回访" }))
    await heading("山边小区供暖回访")
    assert.strictEqual(page.sent(), 1)
    assert.isNull(screen.queryByText("1 件待传，恢复网络后自动上传"))
  })

  it("takes a draft up again where it was left", async () => {
    const page = open("/liaison/stations/chengguan/record", "member")
    await fill()
    page.go("/liaison/stations/chengguan")
    fireEvent.click(await screen.findByRole("link", { name: "继续填写" }))
    await heading("记一次活动")
    assert.strictEqual((screen.getByLabelText("主题") as HTMLInputElement).value, "山边小区供暖回访")
  })

  it("is closed to who does not convene the station", async () => {
    open("/liaison/stations/chengguan/record", "member2")
    assert.isNotNull(await screen.findByRole("heading", { name: "您不能为这个站点记录活动" }))
  })
})
