import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

describe("WriteDutyReport", () => {
  it("drafts from the records, each paragraph naming them, and saves what the member makes of it", async () => {
    const { findByRole, findByText, getAllByRole, getByRole, obstacles } = await visit("/performance/duty-report", { as: "member" })
    const first = await findByRole<HTMLTextAreaElement>("textbox", { name: "第 1 段" })
    assert.strictEqual(first.value, "全体会议应出席 8 个半天，出席 7 个，请假 1 个。")
    for (const item of getAllByRole("listitem").filter((one) => within(one).queryByRole("textbox") !== null)) assert.isAtLeast(within(item).getAllByRole("link").length, 1)
    fireEvent.input(first, { target: { value: "全体会议八个半天，出席七个。" } })
    fireEvent.click(getByRole("button", { name: "删去第 2 段" }))
    assert.isNotNull(await findByText("有改动还没有保存"))
    fireEvent.click(getByRole("button", { name: "保存" }))
    assert.isNotNull(await findByText(/2026 ?年4 ?月21 ?日保存/u))
    await waitFor(() => assert.strictEqual(getByRole<HTMLTextAreaElement>("textbox", { name: "第 1 段" }).value, "全体会议八个半天，出席七个。"))
    assert.deepEqual(await obstacles(), [])
  })

  it("adds no paragraph without a record", async () => {
    const { findByRole, getByRole } = await visit("/performance/duty-report", { as: "member" })
    await findByRole("textbox", { name: "第 1 段" })
    fireEvent.click(getByRole("button", { name: "加一段" }))
    const dialog = within(await screen.findByRole("dialog", { name: "加一段" }))
    fireEvent.input(dialog.getByRole("textbox", { name: "正文" }), { target: { value: "工作扎实。" } })
    fireEvent.click(dialog.getByRole("button", { name: "加上" }))
    assert.isNotNull(await screen.findByText("请至少选一条记录。"))
  })
})
