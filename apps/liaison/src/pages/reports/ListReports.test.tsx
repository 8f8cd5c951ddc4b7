import { screen, waitFor } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, press } from "../../testing/open.tsx"

describe("the list of reports", () => {
  it("shows editors every report with its author and its adoptions", async () => {
    open("/liaison/reports", "liaison")
    await screen.findByRole("rowheader", { name: "山边小区供暖情况反映" })
    assert.isNotNull(screen.getByText("沈临川"))
    assert.isNotNull(screen.getByText("市级单篇采用"))
    assert.isNotNull(screen.getByText("共 1 份，采用 1 份，批示 0 次"))
    assert.deepEqual(await broken(), [])
  })

  it("keeps what was not adopted yet", async () => {
    const page = open("/liaison/reports", "liaison")
    await press("未采用")
    await screen.findByRole("heading", { name: "没有符合条件的社情民意" })
    await waitFor(() => assert.strictEqual(page.at(), "/liaison/reports?adopted=no"))
  })

  it("shows a member only the own, and where to begin", async () => {
    open("/liaison/reports", "member2")
    await heading("我的社情民意")
    await screen.findByRole("heading", { name: "您还没有报送过" })
    assert.isNull(screen.queryByRole("rowheader"))
  })

  it("is closed to handling units", async () => {
    open("/liaison/reports", "unit")
    assert.isNotNull(await screen.findByRole("heading", { name: "这一页不对您开放" }))
  })
})
