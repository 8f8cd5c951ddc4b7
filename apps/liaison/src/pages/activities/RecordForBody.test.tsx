import { screen } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, pick, press, write } from "../../testing/open.tsx"

describe("recording for a body", () => {
  it("records what a special committee organised", async () => {
    open("/liaison/activities/record", "liaison")
    await heading("记专委会、小组的活动")
    await screen.findByLabelText("主题")
    await pick("组织者", "人口资源环境委员会")
    await press("调研", "radio")
    write("主题", "北塬片区供水调研")
    await pick("参加的委员", "韩松年")
    write("见到群众", "0")
    assert.deepEqual(await broken(), [])
    await press("保存")
    await heading("北塬片区供水调研")
    assert.isNotEmpty(screen.getAllByText("人口资源环境委员会"))
  })

  it("is closed to members", async () => {
    open("/liaison/activities/record", "member")
    assert.isNotNull(await screen.findByRole("heading", { name: "这一页不对您开放" }))
  })
})
