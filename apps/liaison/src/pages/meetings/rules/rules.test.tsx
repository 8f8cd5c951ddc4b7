import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, press } from "../../../testing/open.tsx"

const section = async (name: string) => within((await screen.findByRole("heading", { level: 2, name })).closest("section") ?? document.body)
const pick = async (label: RegExp, option: string) => {
  fireEvent.pointerDown(screen.getByRole("button", { name: label }), { button: 0, pointerType: "mouse" })
  const found = await screen.findByRole("option", { name: option })
  fireEvent.pointerDown(found, { button: 0, pointerType: "mouse" })
  fireEvent.pointerUp(found, { button: 0, pointerType: "mouse" })
  fireEvent.click(found)
}

describe("the rules of meetings", () => {
  it("are read in words by who has a seat, and changed by the office alone", async () => {
    const page = open("/liaison/meetings/rules", "member")
    await heading("会议规则")
    const rules = (await section("请假由谁批准")).getAllByRole("listitem").map((line) => line.textContent)
    assert.strictEqual(rules[0], "全体会议、常委会会议，会前提出由秘书长批准提前 2 天；书面、电话；电话请假须在下次会议补办；依据：全体会议、常委会会议请假")
    assert.isNotNull((await section("不算缺席的事由")).getByText("参加上级会议、公派外出"))
    assert.isNull(screen.queryByRole("link", { name: "修改规则" }))
    assert.deepStrictEqual(await broken(), [])
    page.go("/liaison/meetings/rules/change")
    await heading("修改会议规则")
    assert.isNull(screen.queryByRole("button", { name: "看看会变什么" }))
  })

  it("are adopted after what they move was looked at, and remembered with who changed them", async () => {
    const page = open("/liaison/meetings/rules/change", "office")
    await heading("修改会议规则")
    assert.isTrue(screen.getByRole<HTMLButtonElement>("button", { name: "看看会变什么" }).disabled)
    await pick(/^常委会会议/u, "三分之二以上（含三分之二）")
    assert.isNotNull(screen.getByRole("button", { name: /^委员小组会议\s*没有规定/u }))
    assert.deepStrictEqual(await broken(), [])
    await press("看看会变什么")
    assert.isNotNull(await screen.findByText("会变什么"))
    await press("施行")
    await heading("会议规则")
    await waitFor(() => assert.strictEqual(page.at(), "/liaison/meetings/rules"))
    assert.isNotNull(await (await section("法定人数")).findByText("三分之二以上（含三分之二）"))
    assert.match((await section("修改记录")).getAllByRole("listitem")[0]?.textContent ?? "", /办公室工作人员 改了法定人数/u)
  })

  it("lead to the rule that is amiss, and show the rule of another order", async () => {
    open("/liaison/meetings/rules/change", "office")
    await heading("修改会议规则")
    await press("加一条")
    await press("看看会变什么")
    assert.isNotNull(await screen.findByRole("link", { name: "第 6 条：请写明依据。" }))
    fireEvent.click(screen.getByRole("button", { name: "上移" }))
    await screen.findByText("第 5 条 · 各种会议", { selector: "summary span" })
    assert.deepStrictEqual(await broken(), [])
  })
})
