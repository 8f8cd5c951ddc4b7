import { screen } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, press, write } from "../../testing/open.tsx"

describe("writing a report", () => {
  it("submits one matter, shows it among the own, and lets it be withdrawn", async () => {
    open("/liaison/reports/write", "member2")
    await heading("写社情民意")
    write("标题", "河东新区夜间公交情况反映")
    write("正文", "夜班工人二百余人九点后无车可乘，建议延长两条线路的末班时间。")
    assert.deepEqual(await broken(), [])
    await press("报送")
    await heading("河东新区夜间公交情况反映")
    await press("撤回")
    const confirm = await screen.findByRole("alertdialog")
    confirm.querySelector<HTMLButtonElement>("[data-tone=danger]")?.click()
    assert.isNotNull(await screen.findByText("作者已撤回"))
  })

  it("says by how much it is too long, sends nothing and keeps every word", async () => {
    const page = open("/liaison/reports/write", "member")
    await heading("写社情民意")
    write("标题", "太长的一份")
    write("正文", "情况如下。\n".repeat(260))
    assert.isNotEmpty(screen.getAllByText("超出 60 字"))
    await press("报送")
    await screen.findByRole("link", { name: /正文要 10 到 1,500 字/u })
    assert.lengthOf((screen.getByLabelText("正文") as HTMLTextAreaElement).value, 1560)
    assert.strictEqual(page.sent(), 0)
  })

  it("keeps the draft on this device", async () => {
    const page = open("/liaison/reports/write", "member")
    await heading("写社情民意")
    write("标题", "写到一半的一份")
    page.go("/liaison/reports")
    await heading("我的社情民意")
    page.go("/liaison/reports/write")
    await heading("写社情民意")
    assert.strictEqual((screen.getByLabelText("标题") as HTMLInputElement).value, "写到一半的一份")
  })

  it("is for members", async () => {
    open("/liaison/reports/write", "liaison")
    assert.isNotNull(await screen.findByRole("heading", { name: "委员才能报送社情民意" }))
  })
})
