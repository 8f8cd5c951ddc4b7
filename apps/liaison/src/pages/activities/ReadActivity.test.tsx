import { screen } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, press, write } from "../../testing/open.tsx"

describe("an activity", () => {
  it("says who organised it, who took part and how many they met", async () => {
    open("/liaison/activities/a-3", "member")
    await heading("老旧小区改造协商会")
    assert.isNotNull(await screen.findByRole("link", { name: "苏立言" }))
    assert.isNotNull(screen.getByText("17 人次"))
    assert.lengthOf(await screen.findAllByRole("link", { name: "城关街道委员工作站" }), 2)
    assert.deepEqual(await broken(), [])
  })

  it("is struck only with a reason, and then says so for good", async () => {
    open("/liaison/activities/a-3", "liaison")
    await heading("老旧小区改造协商会")
    await press("作废")
    await screen.findByRole("dialog", { name: "作废这条记录" })
    const [, strike] = screen.getAllByRole("button", { name: "作废", hidden: true })
    strike?.click()
    await screen.findByRole("link", { name: "请写明理由，以后查得到。" })
    write("作废理由", "重复记录")
    strike?.click()
    await screen.findByText("这条记录已作废")
    assert.isNull(screen.queryByRole("link", { name: "更正" }))
  })

  it("is corrected with a reason, and shows what is right", async () => {
    open("/liaison/activities/a-3/correct", "member")
    await heading("更正活动记录")
    assert.strictEqual((screen.getByLabelText("见到群众") as HTMLInputElement).value, "17")
    write("见到群众", "19")
    await press("更正")
    await screen.findByRole("heading", { name: "有 1 处需要改正" })
    write("更正理由", "以签到表为准")
    await press("更正")
    await heading("老旧小区改造协商会")
    assert.isNotNull(await screen.findByText("19 人次"))
  })

  it("gives a member who does not keep it nothing to change", async () => {
    open("/liaison/activities/a-3", "member2")
    await heading("老旧小区改造协商会")
    assert.isNull(screen.queryByRole("button", { name: "作废" }))
    assert.isNull(screen.queryByRole("link", { name: "更正" }))
  })
})
