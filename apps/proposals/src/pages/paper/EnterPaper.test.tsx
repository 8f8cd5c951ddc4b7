import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const write = (label: string, text: string) => fireEvent.input(screen.getByLabelText(label), { target: { value: text } })
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))

describe("entering a proposal from paper", () => {
  it("names everything the paper still lacks, beside its text too, and keeps what was entered", async () => {
    const page = open("/proposals/paper", "staff")
    await heading("录入纸质提案")
    await screen.findByRole("combobox", { name: "第一提案人" })
    assert.deepEqual(await broken(), [])
    write("案由", "关于小区供暖的提案")
    press("录入")
    const alert = await screen.findByRole("alert")
    assert.deepEqual(within(alert).getAllByRole("link").map((link) => link.getAttribute("href")), ["#received", "#first", "#category", "#situation", "#recommendation-0"])
    page.reload()
    await screen.findByText("恢复了上次没有录完的内容。")
    expect(screen.getByLabelText("案由")).toHaveValue("关于小区供暖的提案")
  })
  it("asks for the head where a body puts it, and offers no co-signers", async () => {
    open("/proposals/paper", "staff")
    await heading("录入纸质提案")
    fireEvent.click(await screen.findByRole("radio", { name: "集体" }))
    await screen.findByRole("combobox", { name: "以哪个集体的名义" })
    assert.isNull(screen.queryByRole("combobox", { name: /其他签名的委员/u }))
  })
  it("is closed to members, who write their own", async () => {
    open("/proposals/paper", "member")
    expect(await screen.findByText("只有提案办可以录入纸质提案")).toBeVisible()
    assert.isNull(screen.queryByRole("button", { name: "录入" }))
  })
})
