import { Committee } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../../testing/open.tsx"

const reach = async () => {
  fireEvent.click(await screen.findByRole("button", { name: "交办" }))
  const dialog = await screen.findByRole("dialog")
  fireEvent.input(await within(dialog).findByRole("combobox"), { target: { value: "卫生健康" } })
  const option = await screen.findByRole("option", { name: /卫生健康/u })
  fireEvent.pointerDown(option, { button: 0, pointerType: "mouse" })
  fireEvent.pointerUp(option, { button: 0, pointerType: "mouse" })
  return dialog
}

describe("handing a proposal over as urgent", () => {
  it("asks for the reason, says that only the mark stands, and marks the proposal and its row", async () => {
    const page = open("/proposals/p-5", "staff")
    const dialog = await reach()
    expect(within(dialog).getByText(/只作标记/)).toBeVisible()
    fireEvent.click(within(dialog).getByRole("checkbox", { name: /作为急办提案交办/ }))
    const reason = within(dialog).getByRole("textbox", { name: /急办理由/ })
    fireEvent.click(within(dialog).getByRole("button", { name: "交办" }))
    await waitFor(() => expect(reason).toHaveAttribute("aria-invalid", "true"))
    fireEvent.input(reason, { target: { value: "汛期将至，涉及群众安全" } })
    assert.deepEqual(await broken(), [])
    fireEvent.click(within(dialog).getByRole("button", { name: "交办" }))
    expect(await screen.findByText(/汛期将至/)).toBeVisible()
    page.go("/proposals/?whose=all&urgent=yes")
    await heading("急办提案")
    assert.include((await screen.findByRole("row", { name: /快递骑手/ })).textContent, "急办")
  })

  it("says the term of the policy, and counts the day by it", async () => {
    const page = open("/proposals/rules", "staff")
    await heading(/./u)
    await (await page.other("staff")).rules.adopt({ policy: { ...Committee.standardPolicy, id: "fast", urgent: { within: 15, in: "days", article: "第十二条" } } })
    page.reload()
    page.go("/proposals/p-5")
    const dialog = await reach()
    fireEvent.click(within(dialog).getByRole("checkbox", { name: /作为急办提案交办/ }))
    expect(within(dialog).getByText(/15 天内答复/)).toBeVisible()
    fireEvent.input(within(dialog).getByRole("textbox", { name: /急办理由/ }), { target: { value: "涉及群众安全" } })
    fireEvent.click(within(dialog).getByRole("button", { name: "交办" }))
    const due = await screen.findByRole("region", { name: "答复期限" })
    assert.include(due.textContent, "作为急办提案交办")
    assert.include(due.textContent, "15 天，第十二条")
  })
})
