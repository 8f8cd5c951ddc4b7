import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

describe("the board of promises", () => {
  it("shows what a unit planned with its day, and takes its report", async () => {
    open("/proposals/promises", "unit")
    await heading("承诺")
    expect(await screen.findByText("2026年10月15日前")).toBeVisible()
    assert.deepEqual(await broken(), [])
    fireEvent.click(screen.getByRole("button", { name: "报告进展" }))
    const dialog = await screen.findByRole("dialog", { name: "报告进展" })
    fireEvent.input(within(dialog).getByLabelText("做到哪一步"), { target: { value: "管网图纸已经审定。" } })
    fireEvent.click(within(dialog).getByRole("button", { name: "报告" }))
    expect(await screen.findByText("单位报告：管网图纸已经审定。")).toBeVisible()
  })
})

describe("the official letter", () => {
  it("stands on its sheet with head, class, title and addressee", async () => {
    open("/proposals/p-1/letter", "staff")
    const sheet = await screen.findByRole("article")
    for (const part of ["市住房和城乡建设局", "类别：B", "关于滨河市政协十五届五次会议第1号提案的答复", "沈临川、陆知夏、方以南委员：", "抄送：滨河市政协提案委员会。"]) assert.include(sheet.textContent, part)
    assert.deepEqual(await broken(), [])
  })
})
