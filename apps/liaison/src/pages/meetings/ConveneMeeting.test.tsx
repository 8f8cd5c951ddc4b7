import { screen } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, pick, press, write } from "../../testing/open.tsx"

describe("convening a meeting", () => {
  it("expects the members of the chosen body who sit on the day", async () => {
    open("/liaison/meetings/new", "office")
    await press("专门委员会会议", "radio")
    write("会议名称", "人口资源环境委员会第二次全体会议")
    write("开会日期", "2026-03-25")
    write("会期", "1")
    await pick("哪一个", "人口资源环境委员会")
    assert.isNotNull(await screen.findByText("应到 6 位"))
    assert.deepEqual(await broken(), [])
    await press("召集")
    await heading("人口资源环境委员会第二次全体会议")
    await screen.findByRole("heading", { name: "尚未召开" })
    assert.isNotNull(screen.getByText("人口资源环境委员会"))
  })

  it("expects the Standing Committee at its meeting", async () => {
    open("/liaison/meetings/new", "liaison")
    await press("常委会会议", "radio")
    write("开会日期", "2026-03-25")
    assert.isNotNull(await screen.findByText("应到 2 位"))
  })

  it("convenes no meeting without title, length and members, and keeps the day", async () => {
    const page = open("/liaison/meetings/new", "office")
    await press("其他会议", "radio")
    write("开会日期", "2026-03-25")
    await press("召集")
    await screen.findByRole("heading", { name: "有 3 处需要改正" })
    assert.strictEqual((screen.getByLabelText("开会日期") as HTMLInputElement).value, "2026-03-25")
    assert.strictEqual(page.sent(), 0)
  })

  it("is closed to members", async () => {
    open("/liaison/meetings/new", "member")
    assert.isNotNull(await screen.findByRole("heading", { name: "您不能召集会议" }))
  })
})
